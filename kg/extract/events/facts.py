"""Merged drafts as facts: statuses of the model, dates, places."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.draft import Draft
from kg.extract.events.outcome import Outcome, settled
from kg.extract.events.same import alike
from kg.extract.reading import Part, Reading
from kg.facts import MeetingStatus, Met, PartialDate, Visits, VisitStatus

_MET = {
    Outcome.HELD: MeetingStatus.HELD,
    Outcome.PLANNED: MeetingStatus.PLANNED,
    Outcome.CANCELLED: MeetingStatus.CANCELLED,
    Outcome.POSTPONED: MeetingStatus.CANCELLED,
    Outcome.DENIED: MeetingStatus.DENIED,
    Outcome.CONDITIONAL: MeetingStatus.CONDITIONAL,
    Outcome.INVITED: MeetingStatus.PLANNED,
}
_VISITS = {
    Outcome.HELD: VisitStatus.MADE,
    Outcome.PLANNED: VisitStatus.PLANNED,
    Outcome.CANCELLED: VisitStatus.CANCELLED,
    Outcome.POSTPONED: VisitStatus.POSTPONED,
    Outcome.INVITED: VisitStatus.INVITED,
}


def settle(drafts: list[Draft], reading: Reading) -> list[Draft]:
    """Open outcomes made definite by day and by the trend of the document."""
    trend, published = trend_of(drafts), reading.document.date
    trends = (_trend(draft, drafts, trend) for draft in drafts)
    return [replace(d, outcome=_settled(d, published, own)) for d, own in zip(drafts, trends, strict=True)]


def _settled(draft: Draft, published: PartialDate | None, trend: Outcome) -> Outcome:
    """The outcome for good; what "devait" take place stays planned when its day has gone by.

    A meeting in the present tense on the day of the text, "reçoit jeudi", is announced; so headlines tell
    what was.
    """
    day = _telling(draft, published)
    if draft.due and draft.outcome is Outcome.PLANNED:
        return draft.outcome
    if _is_announced(draft) and day is not None and day == published:
        return Outcome.PLANNED
    return settled(draft.outcome, date=day, published=published, trend=trend)


def _is_announced(draft: Draft) -> bool:
    return draft.predicate == "MET" and draft.outcome is Outcome.PRESENT and draft.part is not Part.HEADLINE


def _trend(draft: Draft, drafts: list[Draft], trend: Outcome) -> Outcome:
    """PLANNED for a journey that the text elsewhere tells as one to come, and nowhere as one made."""
    if draft.predicate != "VISITS" or draft.outcome not in (Outcome.OPEN, Outcome.PRESENT):
        return trend
    told = {d.outcome for d in drafts if d.to == draft.to and d.predicate == "VISITS" and alike(d.a, draft.a)}
    if Outcome.PLANNED in told and not told & {Outcome.HELD, Outcome.ONGOING}:
        return Outcome.PLANNED
    return trend


def ahead(draft: Draft, drafts: list[Draft], published: PartialDate | None) -> Draft:
    """``draft`` planned where a text of what is to come tells it as done on a day after ``published``."""
    if draft.date is None or published is None or not _is_later(draft.date, published):
        return draft
    is_told_as_done = draft.outcome is Outcome.HELD and trend_of(drafts) is Outcome.PLANNED
    return replace(draft, outcome=Outcome.PLANNED) if is_told_as_done else draft


def _telling(draft: Draft, published: PartialDate | None) -> PartialDate | None:
    """The day that settles the outcome: close to its word, or of a journey still to come."""
    if draft.dated or draft.date is None or published is None:
        return draft.date if draft.dated else None
    is_open = draft.predicate == "VISITS" and draft.outcome is Outcome.OPEN
    return draft.date if is_open and _is_later(draft.date, published) else None


def _is_later(date: PartialDate, published: PartialDate) -> bool:
    """Whether ``date``, a day, a month or a year, is past that of ``published``."""
    return len(date) <= len(published) and date > published[: len(date)]


def trend_of(drafts: list[Draft]) -> Outcome:
    """Whether the document tells of what was or of what is to come; the headline does not count."""
    votes = Counter(d.outcome for d in drafts if d.part is not Part.HEADLINE)
    return Outcome.PLANNED if votes[Outcome.PLANNED] > votes[Outcome.HELD] else Outcome.HELD


def met(draft: Draft) -> Iterator[Met]:
    """The meeting of ``draft``; none where its outcome is not one of a meeting, or for a welcome alone."""
    status = _MET.get(draft.outcome)
    if status is not None and draft.b is not None and not draft.courtesy:
        yield Met(
            a=draft.a,
            b=draft.b,
            status=status,
            mode=draft.mode,
            date=draft.date,
            place=draft.place.name if draft.place is not None and draft.mode == "in_person" else None,
            evidence=draft.evidence,
        )


def visits(draft: Draft) -> Iterator[Visits]:
    """The visit of ``draft``; a denied or conditional one is none."""
    status = _VISITS.get(draft.outcome)
    if status is not None and draft.to is not None:
        town = draft.place if draft.place is not None and not draft.place.is_country else None
        yield Visits(
            visitor=draft.a,
            to=draft.to,
            city=town.name if town is not None and town.country == draft.to else None,
            status=status,
            date=draft.date,
            evidence=draft.evidence,
        )
