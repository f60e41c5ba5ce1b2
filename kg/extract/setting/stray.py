"""Days that a fact took over from other sentences and that cannot be its own."""

from kg.extract.reading import DateMention, Reading, Sentence
from kg.facts import MeetingStatus, Met, PartialDate, Precision, Visits, VisitStatus
from kg.lexicon.event_words import EventWords

_NEWS, _OPENS = 14, 3
_DONE = (MeetingStatus.HELD, VisitStatus.MADE)
_OPEN = (MeetingStatus.CONDITIONAL, VisitStatus.INVITED)


def likely_day(event: Met | Visits, reading: Reading) -> PartialDate | None:
    """The day of ``event``: the past one of two that its words leave open; None for one that cannot be."""
    published = reading.document.date
    if event.date is None or published is None:
        return event.date
    own = _own(event, reading)
    if event.status in _OPEN and not own:
        return None
    if published.precision is not Precision.DAY:
        return event.date
    if event.status not in _DONE:
        return None if _is_long_ago(event.date, published) else event.date
    if event.date > published:
        return next((mention.date for mention in own if mention.date <= published), None)
    return event.date if own or _is_near(event.date, published) else None


def is_own_day(event: Met | Visits, reading: Reading) -> bool:
    """Whether a sentence that the evidence of ``event`` lies in gives its day."""
    return bool(_own(event, reading))


def is_near_day(event: Met | Visits, reading: Reading, words: EventWords) -> bool:
    """The same, or whether the sentence before does, from which one without a day goes on: "Elle …"."""
    if is_own_day(event, reading):
        return True
    within = reading.sentences_around(event.evidence)
    if not within or within[0].index == 0 or any(one.holds(day) for one in within for day in reading.dates):
        return False
    opening = reading.text[within[0].start : within[0].end].lower().split()[:1]
    before = reading.sentences[within[0].index - 1]
    is_pronoun = not words.triggers.grammar.pronouns.isdisjoint(opening)
    goes_on = is_pronoun and before.paragraph == within[0].paragraph
    told = (day for day in reading.dates if goes_on and before.holds(day))
    return event.date is not None and any(_is_of(event.date, mention) for mention in told)


def _own(event: Met | Visits, reading: Reading) -> list[DateMention]:
    """The dates in the sentences of the event's evidence, or that open its paragraph, which give its date."""
    within = reading.sentences_around(event.evidence)
    here = (m for m in reading.dates if any(one.holds(m) or _opens(m, one, reading) for one in within))
    return [mention for mention in here if event.date is not None and _is_of(event.date, mention)]


def _opens(mention: DateMention, sentence: Sentence, reading: Reading) -> bool:
    """Whether ``mention`` opens the paragraph of ``sentence``: "Le 6, à Lima, …", "Mardi 5. …"."""
    first = reading.sentence_at(mention.start)
    if first is None or first.paragraph != sentence.paragraph or mention.start - first.start > _OPENS:
        return False
    return first.index == 0 or reading.sentences[first.index - 1].paragraph != first.paragraph


def _is_of(date: PartialDate, mention: DateMention) -> bool:
    """Whether ``mention`` gives ``date``, or a day in it."""
    return any(day is not None and day.startswith(date) for day in (mention.date, mention.next))


def _is_long_ago(date: PartialDate, published: PartialDate) -> bool:
    """Whether what is to come cannot be on ``date``; a text may be some days older than its publication."""
    return (published.first_day - date.last_day).days > _NEWS


def _is_near(date: PartialDate, published: PartialDate) -> bool:
    return date.precision is Precision.DAY and (published.first_day - date.first_day).days <= _NEWS
