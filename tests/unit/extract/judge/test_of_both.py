"""What rules tell of two named alone in a sentence is believed more; what else the judge doubts is not."""

import pytest

from kg.extract.candidates import Candidate
from kg.extract.judge.both import as_of_both
from kg.extract.judge.judged import Judged
from kg.extract.judge.pointed import as_pointed
from kg.extract.reading import Span
from kg.facts import CooperatesOn, Evidence

NAMED = {"named_of_pair": 2, "named_others": 0, "is_general": False, "pair_met": 1}


def judged(rule: str, confidence: float, features: dict[str, float], *, is_ruled: bool = True) -> Judged:
    evidence = Evidence(start=0, end=9, rule=f"cooperates_on/fr/{rule}", confidence=0.6)
    fact = CooperatesOn(parties=("KE", "SE"), domain="health", evidence=evidence)
    ruled = fact if is_ruled else None
    return Judged(Candidate(fact, 0, (None, None), Span(0, 3), ruled=ruled, features=features), confidence)


def test_both_named_and_nobody_else_is_believed() -> None:
    assert as_of_both(judged("joint-list", 0.35, NAMED)).confidence == 0.6


@pytest.mark.parametrize(
    "change", [{"named_of_pair": 1}, {"named_others": 1}, {"is_general": True}, {"pair_met": 0}]
)
def test_a_third_or_one_unnamed_is_not(change: dict[str, float]) -> None:
    assert as_of_both(judged("joint-list", 0.35, {**NAMED, **change})).confidence == 0.35


@pytest.mark.parametrize("rule", ["agreement", "text", "ties"])
def test_other_rules_are_left_to_the_judge(rule: str) -> None:
    assert as_of_both(judged(rule, 0.35, NAMED)).confidence == 0.35


def test_what_is_hardly_believed_stays_so() -> None:
    assert as_of_both(judged("aid", 0.2, NAMED)).confidence == 0.2


def test_what_no_rule_tells_stays_so() -> None:
    assert as_of_both(judged("aid", 0.35, NAMED, is_ruled=False)).confidence == 0.35


@pytest.mark.parametrize(("rule", "sure"), [("point", 0.6), ("done", 0.6), ("own", 0.6), ("aid", 0.1)])
def test_clauses_and_points_have_the_confidence_that_they_earned(rule: str, sure: float) -> None:
    assert as_pointed(judged(rule, 0.1, {})).confidence == sure
