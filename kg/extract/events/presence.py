"""Presence at what the text has placed already: "y participent A et B", "étaient présents A et B"."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.stops import grounds
from kg.extract.reading import ActorKind, ActorMention, PlaceMention, Reading
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Triggers

_CLOSE, _CLITIC, _HEAD, _FAR = 45, 4, 6, 400


def takes_part_there(scene: Scene, hit: Hit, before: PlaceMention, words: Triggers) -> bool:
    """Whether ``hit`` is presence at what the text speaks of, in the town that it told last."""
    if not hit.trigger.presence or before.is_country:
        return False
    behind = scene.masked(hit.end, hit.end + _CLOSE).lower()
    start = hit.group.start if hit.group is not None else hit.start
    is_there = words.pointed.attended.search(scene.masked(start - _CLITIC, hit.start).lower()) is not None
    if (
        hit.group is not None
        and hit.group.form is Tense.GERUND
        and words.pointed.floor.match(behind) is not None
    ):
        return True
    points = not words.grammar.demonstrative.isdisjoint(re.findall(r"\w+", behind))
    return is_there or points or words.pointed.present.match(behind) is not None


def is_remote(scene: Scene, hit: Hit, words: Triggers) -> bool:
    """Whether who takes part does so from afar: "a participé par visioconférence"."""
    near = scene.masked(hit.start - _CLOSE, hit.end + _CLOSE).lower()
    return hit.trigger.presence and words.pointed.remote.search(near) is not None


def is_posting(scene: Scene, hit: Hit, places: list[PlaceMention], words: EventWords) -> bool:
    """Whether who represents a state in ``places`` may live there: "représentera la France à PLACE"."""
    states = (each for each in grounds(scene) if each.start >= hit.end)
    state = next(states, None) if hit.trigger.stands_for else None
    if state is None or not places:
        return False
    gap = scene.masked(state.end, places[0].start).lower()
    return words.triggers.ground.at_once.fullmatch(gap) is not None


def acting(hit: Hit, roles: Roles) -> tuple[ActorMention, ...] | None:
    """Who is there of "B y était représenté par A", "a été inauguré par A"; None for what is no passive."""
    if not hit.trigger.presence or hit.group is None or not hit.group.passive:
        return None
    agent = roles.governed(hit.end, roles.grammar.agent)
    return agent.right if agent is not None else ()


def told_last(hit: Hit, reading: Reading) -> PlaceMention | None:
    """The town that the text named last before ``hit``, if it is not far."""
    towns = (p for p in reading.places if not p.is_country and 0 < hit.start - p.end < _FAR)
    return max(towns, key=lambda place: place.start, default=None)


def present(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Who stands behind a verb of presence that opens the sentence, with all who are joined."""
    group = hit.group
    if not hit.trigger.presence or group is None or group.tense is None or scene.before(hit.start):
        return ()
    if len(scene.masked(scene.sentence.start, group.start).split()) > _HEAD or roles.pronoun_between(
        scene.sentence.start, hit.start
    ):
        return ()
    return next((_all(roles, node) for node in scene.after(hit.end) if _acts(roles, node)), ())


def speaking(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Prenant la parole, A a…"."""
    if hit.group is None or hit.group.form is not Tense.GERUND or scene.before(hit.start):
        return ()
    return next((node.actors for node in scene.after(hit.end) if _acts(roles, node)), ())


def _all(roles: Roles, node: Node) -> tuple[ActorMention, ...]:
    return roles.joined_right(node)[0]


def _acts(roles: Roles, node: Node) -> bool:
    is_somebody = node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    return is_somebody and roles.preposition(node) == "" and not roles.aside(node)
