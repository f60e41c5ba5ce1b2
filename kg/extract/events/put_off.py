"""The day to which an event is moved: "l'entretien prévu mardi a été reporté au 3 juin" tells one to come."""

import re
from dataclasses import replace

from kg.extract.events.clause import has_verb
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.extract.events.when import Setting
from kg.extract.reading import DateMention, Span
from kg.facts import PartialDate, Precision
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import MoveWords

_REACH = 45
_CLAUSE = re.compile(r"[.;:]")
_DONE = (Outcome.HELD, Outcome.OPEN, Outcome.ONGOING)


def moved(
    outcome: Outcome, at: Setting, scene: Scene, hit: Hit, words: EventWords
) -> tuple[Outcome, Setting]:
    """``outcome`` and ``at``, but a plan for the new day where the event of ``hit`` is moved to one.

    A journey needs a day for that: "à l'automne" puts it off.
    """
    found = new_day(scene, words.status.moves)
    if found is None or not _is_of(found[0], outcome, scene, hit, words):
        return outcome, at
    if hit.trigger.predicate == "VISITS" and found[1].date.precision is not Precision.DAY:
        return outcome, at
    return Outcome.PLANNED, replace(at, date=found[1])


def new_day(scene: Scene, words: MoveWords) -> tuple[Span, DateMention] | None:
    """A word of moving and the day that it leads to: "au 3 juin", "du 16 mai au 3 juin", "à mercredi"."""
    told, offset = scene.folded_mask, scene.sentence.start
    for cue in words.word.finditer(told):
        for day in scene.dates:
            gap = told[cue.end() : max(day.start - offset, 0)]
            if 0 < len(gap) <= _REACH and (found := _led_to(gap, day, scene, words)) is not None:
                return Span(offset + cue.start(), offset + cue.end()), found
    return None


def _led_to(gap: str, day: DateMention, scene: Scene, words: MoveWords) -> DateMention | None:
    """``day``, or the last of its days, if "à" leads there."""
    written = folded(scene.text[day.start : day.end])
    if _CLAUSE.search(gap) is not None or words.old.search(gap) is not None:
        return None
    if day.last is not None and words.of.match(written):
        return DateMention(day.start, day.end, _coming(day, day.last))
    leads = (found.end() for found in words.to.finditer(gap))
    is_led = words.to.match(written) is not None or len(gap.rstrip()) in leads
    return day if is_led else None


def _coming(days: DateMention, last: PartialDate) -> PartialDate:
    """``last`` of ``days`` in the year in which they are still to come."""
    years = days.coming.first_day.year - days.date.first_day.year
    return PartialDate(f"{int(last[:4]) + years:04}{last[4:]}")


def _is_of(word: Span, outcome: Outcome, scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether it is the event of ``hit`` that is moved: put off, or a noun of which the passive tells it."""
    if outcome is Outcome.POSTPONED:
        return True
    # Passive words alone are more than one: "a été décalé", not "ont décalé".
    is_passive = " " in scene.text[word.start : word.end]
    if outcome not in _DONE or hit.group is not None or word.start < hit.end or not is_passive:
        return False
    return not has_verb(short(scene.masked(hit.end, word.start)), words)
