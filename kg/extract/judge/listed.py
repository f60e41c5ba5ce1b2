"""What the rules tell of an agenda: the judge learned from prose, and an item has neither subject nor verb.

Of what rules told of the agendas among 800 annotated texts 28 of 31 were true; the judge turned down a third.
"""

from collections.abc import Container
from dataclasses import replace

from kg.extract.judge.judged import Judged
from kg.extract.reading import Reading
from kg.extract.setting.agenda import items
from kg.facts import AgreementStatus, CooperatesOn, MeetingStatus, Visits, VisitStatus
from kg.lexicon.event_words import EventWords

_LEAST, _SHARE = 0.15, 0.6  # what is believed less stays so; the others by less than what was true
_TO_COME = (MeetingStatus.PLANNED, VisitStatus.PLANNED, AgreementStatus.PLANNED)
_CALLED_OFF = (MeetingStatus.CANCELLED, VisitStatus.CANCELLED, VisitStatus.POSTPONED)


def as_listed(judged: list[Judged], reading: Reading, words: EventWords) -> list[Judged]:
    """``judged`` with the confidence of what is to come in an agenda, where ``reading`` is one."""
    listed = items(reading, words)
    return (
        [_as_item(each) if _is_item(each, listed, reading) else each for each in judged] if listed else judged
    )


def _as_item(judged: Judged) -> Judged:
    return replace(judged, confidence=_SHARE) if _LEAST <= judged.confidence < _SHARE else judged


def _is_item(judged: Judged, listed: Container[int], reading: Reading) -> bool:
    """Whether the rules tell an event to come or called off of an item, or a journey: it may head several."""
    fact = judged.candidate.fact
    at = reading.sentence_at(fact.evidence.start)
    is_listed = isinstance(fact, Visits) or (at is not None and at.index in listed)
    is_ahead = isinstance(fact, CooperatesOn) or fact.status in (*_TO_COME, *_CALLED_OFF)
    return judged.candidate.ruled is not None and is_listed and is_ahead
