"""Named office holders who travel along: "accompagné de", "la délégation comprenait"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.events.actors import affiliation
from kg.extract.events.draft import Draft
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_NEAR, _GAP, _HEAD = 70, 40, 60
_WORD = re.compile(r"[^\W\d_]+|■+")


@dataclass(frozen=True, slots=True)
class Companion:
    """A mention, and the sentence in which it is said to travel along."""

    mention: ActorMention
    scene: Scene


def companions(scene: Scene, roles: Roles, words: EventWords) -> Iterator[Companion]:
    """Those whom ``scene`` names as travelling along, with the list that follows the first."""
    for node in scene.nodes:
        if _goes_along(scene, node, words) or _is_delegate(scene, node, words):
            for mention in roles.joined_right(node, open_ended=True)[0]:
                if mention.kind is ActorKind.NAMED and mention.actor.role is not None:
                    yield Companion(mention, scene)


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


def journeys_of(companions_: list[Companion], journeys: list[Draft]) -> Iterator[Draft]:
    """For each companion the journey of a principal of the same state, the nearest in the text."""
    for companion in companions_:
        actor = companion.mention.actor
        own = [j for j in journeys if affiliation(j.a) == affiliation(actor) and j.a.name != actor.name]
        if own:
            principal = min(own, key=lambda j: _away(j, companion))
            yield replace(
                principal,
                a=actor,
                start=companion.mention.start,
                end=companion.mention.end,
                rule="visits/fr/accompagner",
                sentence=companion.scene.sentence.index,
            )


def _away(journey: Draft, companion: Companion) -> int:
    return abs(journey.sentence - companion.scene.sentence.index)
