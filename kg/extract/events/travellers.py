"""Who makes a journey, and from where in the sentence to look for where it leads."""

import re

from kg.extract.events.actors import known
from kg.extract.events.destinations import destinations
from kg.extract.events.hits import Hit
from kg.extract.events.journey import REACH
from kg.extract.events.owners import beside, maker, owner, stays
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_AT_ONCE = 45
_RANK = re.compile(r"\b(?:premi(?:er|ère)|seule?|derni(?:er|ère)|\w+ième)\s*$")
_DEFINITE = ("la", "le", "l", "les", "cette", "ce", "dernière", "dernier")
_IN_VISIT = re.compile(r"\b(?:en|d'une|sa|son|leur|lors de)\s*$", re.IGNORECASE)
_BEHIND_COMMA = re.compile(r",\s*(?:le|la|l'|m\.|mme)?\s*$")


def travellers(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords
) -> tuple[tuple[ActorMention, ...], int, float]:
    """Who travels, from where in the text to look for the destination, and how sure that is."""
    if hit.trigger.carries:
        return _carried(scene, hit, roles), hit.end, 0.9
    if hit.trigger.frame != "noun":
        return _following(scene, hit, roles) or _ranked(scene, hit, roles.subject(hit)), hit.end, 1.0
    named = owner(scene, hit)
    if named is not None:
        return _of_owner(scene, hit, roles, named)
    if stays(hit) and hit.trigger.presence:
        return (), hit.end, 0.0
    near = beside(scene, hit) if stays(hit) or _is_own(scene, hit) else None
    if near is not None:
        clause = () if stays(hit) else _foreign_subject(scene, hit, roles, words)
        return clause or near.actors, hit.end, 0.9
    agent = maker(scene, hit, words)
    if agent is not None:
        return agent.actors, agent.end, 0.9
    return _of_context(scene, hit, roles, words)


def _of_owner(
    scene: Scene, hit: Hit, roles: Roles, named: Node
) -> tuple[tuple[ActorMention, ...], int, float]:
    """Those of "la visite de A et de B", unless a place stands between them."""
    actors, end = roles.joined_right(named)
    if any(named.end <= place.start < end for place in scene.places):
        actors, end = named.actors, named.end
    return actors, max(end, hit.end), 0.95


def _is_own(scene: Scene, hit: Hit) -> bool:
    return _IN_VISIT.search(scene.masked(hit.start - 14, hit.start)) is not None


def _of_context(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords
) -> tuple[tuple[ActorMention, ...], int, float]:
    """The subject, or for "la visite à PLACE" whom the text is about."""
    if hit.determiner == "leur" and not any(each.plural for each in roles.topic):
        return (), hit.end, 0.0
    if hit.determiner in _DEFINITE:
        near = destinations(scene, hit.end, words, reach=_AT_ONCE)
        return (roles.topic, hit.end, 0.7) if near else ((), hit.end, 0.0)
    return roles.subject(hit), hit.end, 0.85


def _ranked(scene: Scene, hit: Hit, found: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    """Of "A est le premier ministre à se rendre à PLACE" A, whom the office stands for."""
    nodes = scene.before(hit.start)[:2]
    if (
        len(nodes) < 2
        or found != nodes[0].actors
        or hit.group is None
        or hit.group.form is not Tense.INFINITIVE
    ):
        return found
    before, gap = scene.masked(nodes[1].end, nodes[0].start).lower(), scene.masked(nodes[0].end, hit.start)
    is_ranked = _RANK.search(before) is not None and gap.lower().split()[:1] == ["à"]
    return nodes[1].actors if is_ranked else found


def _carried(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Whom "la tournée de A le mènera à PLACE" takes along: the person named before, else the topic."""
    people = (
        n for n in scene.before(hit.start) if n.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )
    return next((node.actors for node in people if not roles.aside(node)), roles.topic)


def _following(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Arrivé lundi à PLACE, A a…"."""
    group = hit.group
    if (
        group is None
        or group.form is not Tense.PARTICIPLE
        or group.tense is not None
        or scene.before(hit.start)
    ):
        return ()
    for node in scene.after(hit.end):
        if _BEHIND_COMMA.search(scene.masked(hit.end, node.start).lower()) and not roles.aside(node):
            return node.actors
    return ()


def _foreign_subject(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> tuple[ActorMention, ...]:
    """The subject of "A a rencontré B lors de sa visite à PLACE", unless A is at home there."""
    places, subject = destinations(scene, hit.end, words, reach=REACH), roles.subject(hit)
    if not places or not subject or not all(known(each.actor) for each in subject):
        return ()
    return subject if all(each.actor.country != places[0].country for each in subject) else ()
