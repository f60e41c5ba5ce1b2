"""What two do as one subject: "A et B ont convenu de…", "les sujets évoqués par A et B"."""

from collections.abc import Iterator

from kg.extract.events.actors import states
from kg.extract.events.couples import is_face, opening_partner
from kg.extract.events.each_side import by_sides
from kg.extract.events.hits import Hit
from kg.extract.events.lists import pieces
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.verb_group import VerbGroup, verb_group
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_GAP, _MOST, _SURE = 70, 3, 0.9
_UNTOLD = (Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE)


def joint_deeds(scene: Scene, roles: Roles, words: EventWords) -> Iterator[tuple[Hit, Sides]]:
    """Each verb of ``scene`` that has a couple of people as its one subject or agent."""
    offset, after = scene.sentence.start, scene.sentence.start
    for match in words.triggers.together.find(scene.mask):
        start, end = match.start + offset, match.end + offset
        trigger, tense = match.value.triggers[0], match.value.tense or Tense.INFINITIVE
        group = verb_group(scene, start, end, tense, words.status)
        if start < after or group.pronominal != trigger.pronominal:
            continue
        hit = Hit(start, end, trigger, group)
        found = _agents(scene, roles, hit) if group.passive else _subject(scene, roles, group, words)
        sides = Sides(found, (), 1.0, end) if _is_couple(found) else _otherwise(scene, roles, hit, group)
        if sides is not None:
            after = end
            yield hit, sides


def _otherwise(scene: Scene, roles: Roles, hit: Hit, group: VerbGroup) -> Sides | None:
    sided = by_sides(scene, hit.end, roles) if group.passive else None
    return sided or _with_first(scene, roles, hit)


def _with_first(scene: Scene, roles: Roles, hit: Hit) -> Sides | None:
    """The sides of "Avec B, A a évoqué…", "Avec B, plusieurs sujets ont été abordés"."""
    partner, group = opening_partner(scene, roles), hit.group
    if partner is None or group is None or group.negated or group.tense is None:
        return None
    told = roles.subject(hit) if scene.before(hit.start)[1:] else roles.topic
    known = {each.entity for each in partner.actors}
    both = any(each.plural or each.entity in known for each in told)
    people = tuple(each for each in (roles.topic if both else told) if is_face(each))
    return Sides(people, partner.actors, _SURE, hit.end) if people else None


def _is_couple(found: tuple[ActorMention, ...]) -> bool:
    """Whether people of two or three states are meant, one at least by name, and none by "les deux"."""
    told = all(is_face(each) and each.kind is not ActorKind.REFERENCE for each in found)
    return told and 1 < len(states(found)) <= _MOST and any(each.actor.name is not None for each in found)


def _agents(scene: Scene, roles: Roles, hit: Hit) -> tuple[ActorMention, ...]:
    """The actors right behind "évoqués par", dates and places aside."""
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start)
        acts = not roles.grammar.agent.isdisjoint({roles.preposition(node), *pieces(gap)})
        if len(gap) < _GAP and acts:
            return roles.joined_right(node)[0]
    return ()


def _subject(scene: Scene, roles: Roles, group: VerbGroup, words: EventWords) -> tuple[ActorMention, ...]:
    """The actors right before a verb that tells something: "ont convenu", "conviendront", not "convenir"."""
    if group.form in _UNTOLD and group.tense is None:
        return ()
    for node in scene.before(group.start)[:1]:
        gap = scene.masked(node.end, group.start)
        if not words.triggers.relative.who.isdisjoint(gap.split(" ")[1:-1]):
            return ()
        if len(gap) < _GAP and not roles.preposition(node) and not roles.aside(node):
            return tuple(roles.joined_left(node))
    return ()
