"""What an agenda lists: "Mardi 7 mars / 11h30 : entretien avec A" is to come, on the day above it."""

from collections.abc import Iterable, Mapping, Sequence

from kg.extract.events.same import same_pair
from kg.extract.reading import DateMention, Part, Reading, Sentence
from kg.extract.text.paragraphs import is_item
from kg.facts import (
    AgreementStatus,
    Fact,
    MeetingStatus,
    Met,
    PartialDate,
    Precision,
    Signs,
    Visits,
    VisitStatus,
)
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_SEVERAL, _TITLES, _OPENS, _HEAD = 2, 3, 6, 30
_AHEAD = {
    MeetingStatus.HELD: MeetingStatus.PLANNED,
    VisitStatus.MADE: VisitStatus.PLANNED,
    AgreementStatus.SIGNED: AgreementStatus.PLANNED,
}


def as_listed(facts: Iterable[Fact], reading: Reading, words: EventWords) -> tuple[Fact, ...]:
    """``facts``, those that an agenda lists told as planned on its days, each once."""
    days = items(reading, words)
    if not days:
        return tuple(facts)
    told = [_listed(fact, days, reading, words) for fact in facts]
    return tuple(fact for at, fact in enumerate(told) if not any(_is_one(fact, other) for other in told[:at]))


def items(reading: Reading, words: EventWords) -> Mapping[int, DateMention | None]:
    """The items of an agenda by the index of their sentence, with the day of each; none in other texts.

    An item opens with a time, or with a bullet below a line with its day.
    """
    lines = reading.sentences
    titles = [folded(reading.text[line.start : line.end]) for line in lines[:_TITLES]]
    if not any(words.status.agenda.search(title) for title in titles):
        return {}
    found: dict[int, DateMention | None] = {}
    day: DateMention | None = None
    item, is_headed = -1, False
    for line in lines:
        opening = _opening(line, reading)
        timed = words.status.clock.match(folded(reading.text[line.start : line.end])) is not None
        if opening is not None and (line.part is Part.DATELINE or not timed):
            day, is_headed = opening, line.end - opening.end <= _HEAD
        if timed or (is_headed and is_item(reading.text, line)):
            item = line.paragraph
        if line.paragraph == item:
            found[line.index] = opening or day
    return found if len(found) >= _SEVERAL else {}


def _opening(line: Sentence, reading: Reading) -> DateMention | None:
    """The day that opens ``line``, or that its title gives."""
    days = [each for each in reading.dates if line.holds(each) and each.date.precision is Precision.DAY]
    is_title = line.part is Part.HEADLINE or line.index == 0
    opens = [each for each in days if is_title or each.start - line.start <= _OPENS]
    return next(iter(opens), None)


def _listed(fact: Fact, days: Mapping[int, DateMention | None], reading: Reading, words: EventWords) -> Fact:
    at = reading.sentence_at(fact.evidence.start)
    if not isinstance(fact, Met | Visits | Signs) or at is None or at.index not in days:
        return fact
    if _is_done(reading.text[fact.evidence.start : fact.evidence.end], words):
        return fact
    listed = days[at.index]
    day = _coming(listed, reading)
    if day is None and listed is not None:
        return fact.model_copy(update={"date": fact.date or listed.date})
    return fact.model_copy(update={"status": _AHEAD.get(fact.status, fact.status), "date": day or fact.date})


def _is_done(clause: str, words: EventWords) -> bool:
    """Whether ``clause`` tells what was done, "a reçu", and not what "est attendu"."""
    planned = words.status.cues["planned"].search(folded(clause)) is not None
    return not planned and words.frames.clause.done.search(clause.lower()) is not None


def _coming(mention: DateMention | None, reading: Reading) -> PartialDate | None:
    """The day of ``mention`` that is not gone at publication; None if both are."""
    published = reading.document.date
    days: Sequence[PartialDate | None] = () if mention is None else (mention.date, mention.next)
    ahead = (day for day in days if day is not None and (published is None or not day.is_before(published)))
    return next(ahead, None)


def _is_one(fact: Fact, other: Fact) -> bool:
    """Whether both tell one meeting, since they are on one day."""
    if not (isinstance(fact, Met) and isinstance(other, Met)) or fact.status is not other.status:
        return False
    return fact.date == other.date and same_pair(fact, other)
