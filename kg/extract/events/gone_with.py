"""Who goes along by "avec" right behind the place: "s'est rendu à PLACE avec le ministre B"."""

from collections.abc import Iterator, Sequence

from kg.extract.events.companions import Companion
from kg.extract.events.company import Company
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.lists import pieces
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, DATE, PLACE, Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_SIGNS = (DATE, PLACE, ACTOR)
_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


def gone_with(
    scene: Scene, hit: Hit, made: Sequence[Draft], roles: Roles, words: EventWords
) -> Iterator[Companion]:
    """Those of the traveller's state whom a verb of going that has ``made`` a journey takes with it."""
    states = {each.a.country for each in made if each.predicate == "VISITS"} - {None}
    if hit.group is None or hit.trigger.presence or not states:
        return
    people = (node for node in scene.after(hit.end) if node.first.kind not in _BODIES)
    for node in [*people][:1]:
        if _goes_along(scene, hit, node, roles, words):
            listed = Company(scene, words).listed(node)
            own = (each for each in listed if each.actor.country in states)
            yield from (Companion(each, scene) for each in own if _holds_office(each, words))


def _holds_office(mention: ActorMention, words: EventWords) -> bool:
    return not (mention.actor.role or "").startswith(words.triggers.company.no_office)


def _goes_along(scene: Scene, hit: Hit, node: Node, roles: Roles, words: EventWords) -> bool:
    """Whether nothing but where and when stands between the verb and "avec": no purpose, no other verb."""
    gap = [piece.rstrip("'") for piece in pieces(scene.masked(hit.end, node.start))]
    at = next((i for i, piece in enumerate(gap) if piece in roles.grammar.comitative), None)
    if at is None:
        return False
    small = roles.grammar.articles
    where = words.function.place.bare | words.status.between | small
    is_bare = small.issuperset(gap[at + 1 :])
    return is_bare and all(piece[0] in _SIGNS or piece in where for piece in gap[:at])
