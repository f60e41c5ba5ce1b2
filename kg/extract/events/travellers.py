"""Who makes a journey, and from where in the sentence to look for where it leads."""

from kg.extract.events.actors import known
from kg.extract.events.bodies import body_before
from kg.extract.events.destinations import destinations
from kg.extract.events.goals import owned
from kg.extract.events.hits import Hit
from kg.extract.events.invitees import invitees
from kg.extract.events.journey import REACH
from kg.extract.events.movers import carried, destined, following, inverted, ranked, returning, sent
from kg.extract.events.owners import beside, maker, owner
from kg.extract.events.presence import acting, present, speaking
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention, PlaceMention
from kg.lexicon.event_words import EventWords

_AT_ONCE = 45


def travellers(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords
) -> tuple[tuple[ActorMention, ...], int, float]:
    """Who travels, from where in the text to look for the destination, and how sure that is."""
    if hit.trigger.carries:
        return carried(scene, hit, roles), hit.end, 0.9
    if hit.trigger.sends:
        return sent(scene, hit, roles), hit.end, 0.9
    agent = acting(hit, roles)
    if agent is not None:
        return agent, hit.end, 0.9
    if hit.trigger.frame != "noun":
        guests = invitees(scene, hit, roles)
        there = present(scene, hit, roles) or speaking(scene, hit, roles)
        behind = following(scene, hit, roles) or inverted(scene, hit, roles)
        who = guests or there or behind or ranked(scene, hit, roles) or body_before(scene, hit, roles, words)
        return who, hit.end, 1.0
    if hit.trigger.back:
        return returning(scene, hit, roles), hit.end, 0.9
    guests = invitees(scene, hit, roles)
    if guests:
        return guests, hit.end, 0.9
    named = owner(scene, hit, words.triggers.owner)
    if named is not None and not (hit.trigger.owned and named.first.kind is ActorKind.STATE):
        return _of_owner(scene, hit, roles, named)
    if hit.stays and hit.trigger.presence:
        return (), hit.end, 0.0
    near = beside(scene, hit) if hit.stays or _is_own(scene, hit, words) else None
    if near is not None and not _is_left(scene, near, words):
        clause = () if hit.stays else _foreign_subject(scene, hit, roles, words)
        return clause or near.actors, hit.end, 0.9
    made_by = maker(scene, hit, words)
    if made_by is not None:
        return made_by.actors, made_by.end, 0.9
    who = _of_last_one(scene, hit) or destined(scene, hit, roles)
    return (who, hit.end, 0.9) if who else _of_context(scene, hit, roles, words)


def _of_last_one(scene: Scene, hit: Hit) -> tuple[ActorMention, ...]:
    """Whose journey "celui" is in "le premier déplacement de A depuis celui du 3 mai à PLACE"."""
    before = scene.before(hit.start)[:1] if hit.pointing else ()
    return next((node.actors for node in before if _is_person(node)), ())


def _is_left(scene: Scene, node: Node, words: EventWords) -> bool:
    """Whether ``node`` is the place of "a quitté PLACE au terme d'une visite"."""
    before = scene.masked(scene.sentence.start, node.start).lower()
    return node.first.kind is ActorKind.STATE and words.triggers.ground.leaving.search(before) is not None


def _of_owner(
    scene: Scene, hit: Hit, roles: Roles, named: Node
) -> tuple[tuple[ActorMention, ...], int, float]:
    """Those of "la visite de A et de B", unless a place stands between them."""
    actors, end = roles.joined_right(named)
    if any(named.end <= place.start < end for place in scene.places):
        actors, end = named.actors, named.end
    return actors, max(end, hit.end), 0.95


def _is_own(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether "sa visite", or "la visite qu'il effectue", may be of one whom the sentence names later."""
    behind = scene.masked(hit.end, scene.sentence.end).lower()
    is_own = words.frames.mover.own.search(scene.masked(hit.start - 14, hit.start)) is not None
    return is_own or words.triggers.owner.cataphor.match(behind) is not None


def _of_context(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords
) -> tuple[tuple[ActorMention, ...], int, float]:
    """The subject, or for "la visite à PLACE" whom the text is about."""
    if hit.determiner in roles.grammar.their_one and not any(each.plural for each in roles.topic):
        return (), hit.end, 0.0
    if hit.determiner in roles.grammar.known:
        near = destinations(scene, hit.end, words, reach=_AT_ONCE)
        near = near or (owned(scene, hit.end, words) if hit.trigger.owned else [])
        return (roles.topic, hit.end, 0.7) if near else ((), hit.end, 0.0)
    return _abroad(scene, hit, roles, words), hit.end, 0.85


def _abroad(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> tuple[ActorMention, ...]:
    """The subject; where that is at home, the nearest before who is not: "a remercié A de sa visite"."""
    subject = roles.subject(hit)
    places = destinations(scene, hit.end, words, reach=REACH)
    if not places or not _is_home(subject, places[0]):
        return subject
    before = (node.actors for node in scene.before(hit.start) if _is_person(node) and not node.first.source)
    others = (actors for actors in (*before, roles.topic) if all(known(a.actor) for a in actors))
    return next((actors for actors in others if actors and not _is_home(actors, places[0])), subject)


def _is_home(actors: tuple[ActorMention, ...], place: PlaceMention) -> bool:
    return any(each.actor.country == place.country for each in actors)


def _is_person(node: Node) -> bool:
    return node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)


def _foreign_subject(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> tuple[ActorMention, ...]:
    """The subject of "A a rencontré B lors de sa visite à PLACE", unless A is at home there."""
    places, subject = destinations(scene, hit.end, words, reach=REACH), roles.subject(hit)
    if not places or not subject or not all(known(each.actor) for each in subject):
        return ()
    return subject if all(each.actor.country != places[0].country for each in subject) else ()
