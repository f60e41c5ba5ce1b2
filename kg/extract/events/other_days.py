"""Days beside an event that are those of something else: "conclu en mars", "depuis son élection"."""

import re

from kg.extract.events.first_day import is_first_set
from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.reading import DateMention
from kg.lexicon.event_words import EventWords

_FAR, _NEAR, _CLOSE = 80, 45, 3
_WHO = re.compile(r"■\W{0,3}(\w+)\W{0,3}$")
_APART = re.compile(r"[▲;.:,]")


def is_of_other(scene: Scene, day: DateMention, hit: Hit, words: EventWords) -> bool:
    """Whether ``day`` dates what another act or occasion of the sentence is, not ``hit``."""
    after = hit.end if hit.end <= day.start else scene.sentence.start
    if words.frames.time.since.search(scene.masked(max(day.start - _FAR, after), day.start).lower()):
        return True
    # The mask hides "celle de X", which is an actor.
    if words.frames.time.of_another.search(scene.text[hit.end : day.start].lower()):
        return True
    before = scene.folded(max(day.start - _NEAR, after), day.start)
    beside = before[max((m.end() for m in _APART.finditer(before)), default=0) :]
    if (
        words.status.began.search(beside)
        or _is_of_arrival(before, scene, hit, words)
        or _is_of_undoing(before, words)
        or _is_of_one(scene.masked(hit.end, day.start), words)
        or is_first_set(scene, day, words.status)
    ):
        return True
    named = re.match(words.function.of_one.lead, scene.text[day.start : day.end].lower()) is not None
    return named and words.status.occasions.search(beside) is not None


def _is_of_undoing(before: str, words: EventWords) -> bool:
    """Whether something was called off or denied on the day: "a annulé mardi la visite des 2 et 3"."""
    undone = (words.status.cues[kind].finditer(before) for kind in ("cancelled", "denied"))
    return any(len(before) - cue.end() <= _CLOSE for found in undone for cue in found)


def _is_of_arrival(before: str, scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the day is that on which one of those who met had come: "avec B, arrivé la veille".

    "Arrivé mardi, A a été reçu" tells the day of both, if the sentence gives no other.
    """
    parted = ("", ",") if len(scene.dates) > 1 else (",",)
    arrivals = words.status.arrival.finditer(before) if hit.trigger.predicate == "MET" else ()
    told = (cue for cue in arrivals if before[: cue.start()].rstrip()[-1:] in parted)
    return any(0 <= len(before) - cue.end() <= _CLOSE for cue in told)


def _is_of_one(between: str, words: EventWords) -> bool:
    """Whether the day is that of a deed of somebody named there: "avec B, qui, le 3 mai, a pris"."""
    found = _WHO.search(between.lower())
    return found is not None and found[1] in words.triggers.relative.who
