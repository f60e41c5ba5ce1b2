"""Talks told one after the other with a town and a day each: "A verra B à X lundi, puis C à Y mardi"."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.extract.events.scene import DATE, PLACE, Scene
from kg.extract.events.when import Setting
from kg.extract.reading import ActorMention, Span
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_PIECE = re.compile(rf"\w+|{DATE}+|{PLACE}+|\S")


def own_settings(
    scene: Scene, partners: Sequence[ActorMention], words: EventWords
) -> Mapping[Actor, Setting]:
    """The day and the town of each of ``partners``, where the sentence tells the talks one by one."""
    return _behind(scene, partners) or _before(scene, partners, words)


def _before(scene: Scene, partners: Sequence[ActorMention], words: EventWords) -> Mapping[Actor, Setting]:
    """Those that open what is told of each further one: "a vu A mardi et, mercredi, à LIEU, B"."""
    found = {}
    for one, other in pairwise(partners):
        opening = _opening(scene, Span(one.end, other.start), words)
        day = next((day for day in scene.dates if opening.holds(day)), None)
        town = next((place for place in scene.places if opening.holds(place)), None)
        if day is not None or town is not None:
            found[other.actor] = Setting(day, town)
    return found


def _opening(scene: Scene, gap: Span, words: EventWords) -> Span:
    """What stands behind the last "et" of ``gap``, else its last comma; nothing where it is a clause."""
    pieces = list(_PIECE.finditer(scene.masked(gap.start, gap.end).lower()))
    grammar = words.triggers.grammar
    body = words.frames.heads.body.search(scene.masked(gap.start, gap.end).lower())
    pieces = [p for p in pieces if body is None or p.start() < body.start()]
    little = grammar.reach | grammar.adds | words.function.indefinite.bare | grammar.possessive | {"'"}
    small = all(p[0] in little or p[0][0] in DATE + PLACE for p in pieces)
    joins = [p.end() for p in pieces if p[0] in grammar.adds and p[0] != ","]
    joins = joins or [p.end() for p in pieces if p[0] == ","]
    end = gap.end if body is None else gap.start + body.start()
    return Span(gap.start + joins[-1] if small and joins else end, end)


def _behind(scene: Scene, partners: Sequence[ActorMention]) -> Mapping[Actor, Setting]:
    """Those that stand between each of ``partners`` and the next, where each has a town."""
    if len(partners) < 2:
        return {}
    ends = [*(other.start for other in partners[1:]), scene.sentence.end]
    found = {
        partner.actor: Setting(
            next((d for d in scene.dates if partner.end <= d.start < end), None),
            next((p for p in scene.places if partner.end <= p.start < end and not p.is_country), None),
        )
        for partner, end in zip(partners, ends, strict=True)
    }
    return found if all(setting.place is not None for setting in found.values()) else {}
