"""Which statuses a possible event may have, and what speaks for each."""

from collections.abc import Iterator, Sequence

from kg.extract.candidates.ground import Ground
from kg.extract.candidates.sighting import Sighting
from kg.extract.candidates.stage import Word
from kg.extract.events.outcome import Outcome, settled
from kg.facts import MeetingStatus, PartialDate, VisitStatus

_MET = {
    "held": MeetingStatus.HELD,
    "planned": MeetingStatus.PLANNED,
    "cancelled": MeetingStatus.CANCELLED,
    "postponed": MeetingStatus.CANCELLED,
    "denied": MeetingStatus.DENIED,
    "conditional": MeetingStatus.CONDITIONAL,
    "invited": MeetingStatus.PLANNED,
}
_VISITS = {
    "held": VisitStatus.MADE,
    "planned": VisitStatus.PLANNED,
    "cancelled": VisitStatus.CANCELLED,
    "postponed": VisitStatus.POSTPONED,
    "invited": VisitStatus.INVITED,
    "denied": VisitStatus.CANCELLED,
}
AHEAD = frozenset({"planned", "invited", "conditional", "postponed", "cancelled"})


def settle(word: Word | None, ground: Ground) -> Outcome:
    """What the word says became of the event, made definite."""
    if word is None:
        return ground.trend
    date = word.at.date.date if word.at.date is not None else None
    return settled(word.outcome, date=date, published=ground.reading.document.date, trend=ground.trend)


def meeting_statuses(seen: Sequence[Sighting], ground: Ground) -> tuple[MeetingStatus, ...]:
    """Held and planned always, others where some sighting has a cue of them."""
    return tuple(dict.fromkeys(_MET[name] for name in _names(seen, ground) if name in _MET))


def visit_statuses(seen: Sequence[Sighting], ground: Ground) -> tuple[VisitStatus, ...]:
    """Made and planned always, others where some sighting has a cue of them."""
    return tuple(dict.fromkeys(_VISITS[name] for name in _names(seen, ground) if name in _VISITS))


def _names(seen: Sequence[Sighting], ground: Ground) -> Iterator[str]:
    yield from ("held", "planned")
    for sighting in seen[:4]:
        yield str(settle(sighting.word, ground))
        yield from sighting.stage.cues


def told_by(seen: Sequence[Sighting], ground: Ground) -> tuple[str, ...]:
    """What the word of each sighting that has one says became of the event."""
    return tuple(str(settle(each.word, ground)) for each in seen if each.word is not None)


def status_features(
    status: str, best: Sighting, told: tuple[str, ...], ground: Ground
) -> Iterator[tuple[str, float]]:
    """How well ``status`` agrees with the words (``told`` of all sightings), the day and the document."""
    yield f"status:{status}", 1
    word = best.word
    yield "status_told", word is not None and told[:1] == (_short(status),)
    yield "status_told_share", told.count(_short(status)) / len(told) if told else 0
    yield "status_trend", _short(status) == str(ground.trend)
    yield "trend_planned", ground.trend is Outcome.PLANNED
    yield "status_cue", _short(status) in best.stage.cues
    if word is not None:
        yield f"status:{_short(status)}/{word.outcome}", 1
        day = word.at.date
        yield "dated", day is not None and day in best.stage.scene.dates
        yield "day_ahead", _ahead(day.date if day is not None else None, ground)


def _short(status: str) -> str:
    return "held" if status == "made" else status


def _ahead(date: PartialDate | None, ground: Ground) -> int:
    """-1 before, 0 at or without, 1 after the day of the document."""
    published = ground.reading.document.date
    if date is None or published is None:
        return 0
    return published.is_before(date) - date.is_before(published)
