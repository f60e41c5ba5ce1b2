"""What the next sentence takes back: "A devait se rendre à PLACE. Il n'ira pas"."""

import re
from collections.abc import Sequence

from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import ACTOR, DATE, PLACE, Scene
from kg.lexicon.event_words import EventWords

_REACH = 60
_ENDS = re.compile(r"[,;:.]|$")


def taken_back(outcome: Outcome, scene: Scene, below: Sequence[Scene], words: EventWords) -> Outcome:
    """``outcome``, but CANCELLED for what ``scene`` plans and the first sentence ``below`` undoes.

    PLANNED for what is put off where that sentence gives the new day.
    """
    if outcome is Outcome.POSTPONED:
        return Outcome.PLANNED if any(_sets_day(each, words) for each in below[:1]) else outcome
    if outcome is not Outcome.PLANNED or words.status.once.search(scene.folded_mask) is None:
        return outcome
    return Outcome.CANCELLED if any(_takes_back(each, words) for each in below[:1]) else outcome


def _sets_day(scene: Scene, words: EventWords) -> bool:
    """Whether "Elle aura lieu du 7 au 9 juillet" opens the sentence."""
    opening = words.frames.taken_back.match(scene.text[scene.sentence.start : scene.sentence.end].lower())
    told = scene.folded_mask
    cue = words.status.cues["scheduled"].search(told, 0, _REACH)
    return opening is not None and cue is not None and DATE in told[cue.end() : cue.end() + _REACH]


def _takes_back(scene: Scene, words: EventWords) -> bool:
    opening = words.frames.taken_back.match(scene.text[scene.sentence.start : scene.sentence.end].lower())
    told, status = scene.folded_mask, words.status
    if opening is None or status.cues["kept"].search(told) is not None:
        return False
    cues = [status.taken_back, status.cues["cancelled"]]
    return any(_undoes(cue, told, opening, strict=cue is cues[1]) for cue in cues)


def _undoes(cue: re.Pattern[str], told: str, opening: re.Match[str], *, strict: bool) -> bool:
    """Whether ``cue`` stands close behind ``opening``, nobody and no place in its clause.

    ``strict`` for one that a pronoun for a person would have mean another event: "Il a annulé sa tournée".
    """
    found = cue.search(told, opening.end(), opening.end() + _REACH)
    if found is None:
        return False
    end = _ENDS.search(told, found.end())
    clause = told[opening.end() : len(told) if strict or end is None else end.start()]
    return opening["noun"] is not None or not {ACTOR, PLACE} & set(clause)
