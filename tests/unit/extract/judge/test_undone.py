"""What rules tell as called off or an invitation is believed; denied only where both sides are named."""

import pytest

from kg.documents import Document
from kg.extract.candidates import Candidate
from kg.extract.judge.judged import Judged
from kg.extract.judge.undone import as_undone
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.facts import Actor, Evidence, MeetingStatus, Met

TEXT = "Aucune rencontre. Rien de plus."
SENTENCES = (Sentence(0, 17, 0, 0, Part.BODY), Sentence(18, 31, 1, 0, Part.BODY))
READING = Reading(Document(id="d", text=TEXT, date="2024-03-14", language="fr"), TEXT, SENTENCES, (), (), ())
HERE, ELSEWHERE = Span(0, 6), Span(18, 22)


def judged(status: MeetingStatus, confidence: float, other: Span, *, is_ruled: bool = True) -> Judged:
    sides = [
        Actor(name=name, role=None, country=code, org=None) for name, code in (("A B", "KE"), ("C D", "SE"))
    ]
    evidence = Evidence(start=0, end=9, rule="met/fr/rencontre", confidence=0.6)
    fact = Met(a=sides[0], b=sides[1], status=status, evidence=evidence)
    candidate = Candidate(fact, 0, (HERE, other), Span(7, 16), ruled=fact if is_ruled else None)
    return Judged(candidate, confidence)


@pytest.mark.parametrize("other", [HERE, ELSEWHERE])
def test_called_off_is_believed(other: Span) -> None:
    assert as_undone(judged(MeetingStatus.CANCELLED, 0.2, other), READING).confidence == 0.6


@pytest.mark.parametrize(("other", "sure"), [(HERE, 0.6), (ELSEWHERE, 0.3)])
def test_denied_is_believed_where_the_sentence_names_both(other: Span, sure: float) -> None:
    assert as_undone(judged(MeetingStatus.DENIED, 0.3, other), READING).confidence == sure


@pytest.mark.parametrize("status", [MeetingStatus.HELD, MeetingStatus.PLANNED, MeetingStatus.CONDITIONAL])
def test_what_is_told_otherwise_is_left_to_the_judge(status: MeetingStatus) -> None:
    assert as_undone(judged(status, 0.3, HERE), READING).confidence == 0.3


def test_what_no_rule_tells_and_what_is_hardly_believed_stay_so() -> None:
    assert as_undone(judged(MeetingStatus.CANCELLED, 0.3, HERE, is_ruled=False), READING).confidence == 0.3
    assert as_undone(judged(MeetingStatus.CANCELLED, 0.1, HERE), READING).confidence == 0.1
