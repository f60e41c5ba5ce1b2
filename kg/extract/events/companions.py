"""Named office holders who travel along: "accompagné de", "la délégation comprenait"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.events.actors import affiliation, is_posted
from kg.extract.events.draft import Draft
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_NEAR, _GAP, _HEAD, _TRIP = 70, 40, 60, 14
_WORD = re.compile(r"[^\W\d_]+|■+")
_SIDE = re.compile(r"\b(?:côté|partie|pour la délégation)\b")
_ON_SIDE = re.compile(r",\s*(?:notamment,?\s*|de\s+|du\s+|des\s+)?(?:le |la |les |l'|m\. |mme )?")


@dataclass(frozen=True, slots=True)
class Companion:
    """A mention, and the sentence in which it is said to travel along."""

    mention: ActorMention
    scene: Scene


def companions(scene: Scene, roles: Roles, words: EventWords) -> Iterator[Companion]:
    """Those whom ``scene`` names as travelling along, with the list that follows the first."""
    for mention in _who_go_along(scene, roles, words):
        if mention.kind is ActorKind.NAMED and mention.actor.role is not None:
            yield Companion(mention, scene)
    for node in scene.nodes:
        if _goes_along(scene, node, words) or _is_delegate(scene, node, words) or _is_on_side(scene, node):
            for mention in roles.joined_right(node, open_ended=True)[0]:
                if mention.kind is ActorKind.NAMED and mention.actor.role is not None:
                    yield Companion(mention, scene)


def _who_go_along(scene: Scene, roles: Roles, words: EventWords) -> Iterator[ActorMention]:
    """The subjects of "A et B accompagnent le président", "A fera partie de la délégation"."""
    mask = scene.mask.lower()
    for verb in words.triggers.goes_along:
        at = mask.find(verb)
        if at > 0 and not (mask[at - 1] + mask[at + len(verb) : at + len(verb) + 1]).strip("■▲● ,.'"):
            yield from roles.subject_at(at + scene.sentence.start)


def _goes_along(scene: Scene, node: Node, words: EventWords) -> bool:
    before = scene.masked(node.start - _NEAR, node.start).lower()
    at, length = max((before.rfind(cue), len(cue)) for cue in words.triggers.companion)
    gap = before[at + length :]
    return at >= 0 and len(gap) < _GAP and not any(sign in gap for sign in "■.;")


def _is_delegate(scene: Scene, node: Node, words: EventWords) -> bool:
    """Whether "la délégation ukrainienne comprenait notamment" stands before ``node``."""
    delegation = words.triggers.delegation
    mask = scene.masked(scene.sentence.start, node.start).lower()
    at, length = max((mask.rfind(verb), len(verb)) for verb in delegation["verbs"])
    if at < 0 or any(word not in delegation["between"] for word in _WORD.findall(mask[at + length :])):
        return False
    head = scene.text[scene.sentence.start : scene.sentence.start + at].lower()
    return any(noun in head[-_HEAD:] for noun in delegation["nouns"])


def _is_on_side(scene: Scene, node: Node) -> bool:
    """Whether ``node`` heads the list behind "en présence, du côté chilien,"."""
    for side in scene.before(node.start)[:1]:
        written = scene.text[max(side.start - _TRIP, scene.sentence.start) : side.end].lower()
        gap = scene.masked(side.end, node.start)
        return _SIDE.search(written) is not None and _ON_SIDE.fullmatch(gap.lower()) is not None
    return False


def journeys_of(companions_: list[Companion], journeys: list[Draft], words: EventWords) -> Iterator[Draft]:
    """For each companion the nearest journey of a principal of the same state, with all its countries."""
    for companion in companions_:
        actor = companion.mention.actor
        if is_posted(actor, words):
            continue
        own = [j for j in journeys if _may_lead(j, actor)] or _in_sentence(journeys, companion)
        for journey in _tour(own, companion):
            yield replace(
                journey,
                a=actor,
                start=companion.mention.start,
                end=companion.mention.end,
                rule="visits/fr/accompagner",
                sentence=companion.scene.sentence.index,
            )


def _may_lead(journey: Draft, companion: Actor) -> bool:
    if journey.a.name == companion.name or companion.country == journey.to:
        return False
    return affiliation(companion) in (None, affiliation(journey.a))


def _in_sentence(journeys: list[Draft], companion: Companion) -> list[Draft]:
    """Journeys of one of another state, told of both in one sentence: "A, accompagné de B"."""
    actor = companion.mention.actor
    return [
        journey
        for journey in journeys
        if journey.sentence == companion.scene.sentence.index
        and journey.a.name != actor.name
        and actor.country != journey.to
    ]


def _tour(own: list[Draft], companion: Companion) -> list[Draft]:
    """The nearest journey, and the others of the same traveller that are told as done or planned with it."""
    if not own:
        return []
    nearest = min(own, key=lambda j: _away(j, companion))
    return [
        each
        for each in own
        if each.a == nearest.a and each.outcome is nearest.outcome and _one_trip(each, nearest)
    ]


def _one_trip(one: Draft, other: Draft) -> bool:
    """Whether two stages lie within two weeks of each other."""
    if one is other or one.date is None or other.date is None:
        return one is other
    return abs((one.date.first_day - other.date.first_day).days) <= _TRIP


def _away(journey: Draft, companion: Companion) -> int:
    return abs(journey.sentence - companion.scene.sentence.index)
