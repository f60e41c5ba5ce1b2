"""The judge's parts: trees, word weights, calibration, what differs in status only, what tells the same."""

import random
from dataclasses import replace

import numpy as np
import pytest

from kg.errors import SourceError
from kg.extract.candidates import Candidate
from kg.extract.judge import Judged, decide, read_judge
from kg.extract.judge.calibration import Calibration
from kg.extract.judge.keys import about_key, about_status, grouped
from kg.extract.judge.leaves import Leaves, tree
from kg.extract.judge.predicate import Calibrations, Thresholds
from kg.extract.judge.trees import Trees, chances
from kg.extract.judge.words import WordWeights
from kg.extract.reading import Span
from kg.facts import Actor, Evidence, Met, Visits

# One tree: x at most 0.5 gives -1; else y at most 2 gives 1, else 3.
TREE = {
    "names": ["x", "y"],
    "roots": [0],
    "depth": 2,
    "feature": [0, 0, 1, 0, 0],
    "threshold": [0.5, 0, 2, 0, 0],
    "left": [1, 1, 3, 3, 4],
    "right": [2, 1, 4, 3, 4],
    "value": [0, -1, 0, 1, 3],
}
ALI = Actor(name="Ali Mrad", role="ministre de la Santé", country="TN")
CARLO = Actor(name="Carlo Ricci", role="ministre de la Santé", country="IT")
ANNA = Actor(name="Anna Conti", role="ministre de la Justice", country="IT")


def met(status="held", *, a=ALI, b=CARLO, date=None, confidence=0.5):
    evidence = Evidence(start=0, end=9, rule="met/fr/loose", confidence=0)
    fact = Met(a=a, b=b, status=status, date=date, evidence=evidence)
    return Judged(Candidate(fact, 0, (None, None), Span(0, 3)), confidence)


def visit(status, *, date=None, confidence=0.5):
    evidence = Evidence(start=0, end=9, rule="visits/fr/loose", confidence=0)
    fact = Visits(visitor=ALI, to="IT", status=status, date=date, evidence=evidence)
    return Judged(Candidate(fact, 0, (None, None), Span(0, 3)), confidence)


def told(*judged, threshold=0.4):
    return [
        (f.status, f.evidence.confidence)
        for f in decide(judged, dict.fromkeys(("MET", "VISITS"), Thresholds(threshold, threshold)))
    ]


@pytest.mark.parametrize(
    ("row", "score"), [({}, -1), ({"x": 0.5}, -1), ({"x": 1}, 1), ({"x": 1, "y": 2.5, "z": 9}, 3)]
)
def test_a_row_falls_through_the_tree(row, score):
    assert list(Trees.read(TREE).scores([row])) == [score]


def test_trees_add_up():
    twice = {**TREE, "roots": [0, 0]}
    assert list(Trees.read(twice).scores([{"x": 1}, {}])) == [2, -2]


def test_no_rows_have_no_scores():
    assert list(Trees.read(TREE).scores([])) == []


def _grown(rng, leaves):
    """A random tree as nodes: feature, threshold, left, right, value."""
    nodes = [[0, 0.0, 0, 0, rng.randint(-9, 9)]]
    while (len(nodes) + 1) // 2 < leaves:
        place = rng.choice([at for at, node in enumerate(nodes) if node[2] == at])
        nodes[place] = [rng.randint(0, 2), rng.randint(0, 3), len(nodes), len(nodes) + 1, 0]
        nodes += [[0, 0.0, at, at, rng.randint(-9, 9)] for at in (len(nodes), len(nodes) + 1)]
    return nodes


def _walked(nodes, row):
    at = 0
    while nodes[at][2] != at:
        feature, threshold, left, right, _ = nodes[at]
        at = left if row[feature] <= threshold else right
    return nodes[at][4]


@pytest.mark.parametrize("most", [1, 8, 9, 33, 64])
def test_the_leaf_is_the_one_that_a_walk_finds(most):
    rng = random.Random(most)
    grown = [_grown(rng, rng.randint(1, most)) for _ in range(9)] + [_grown(rng, most)]
    rows = [[rng.randint(-1, 4) for _ in range(3)] for _ in range(200)]
    found = Leaves.of([tree(0, nodes) for nodes in grown]).values(np.array(rows, float))
    assert found.tolist() == [[_walked(nodes, row) for nodes in grown] for row in rows]


def test_a_tree_may_have_sixty_four_leaves():
    with pytest.raises(ValueError, match="65 leaves"):
        Leaves.of([tree(0, _grown(random.Random(1), 65))])


def test_log_odds_of_nothing_are_even():
    assert list(chances(Trees.read(TREE).scores([{}]) + 1)) == [0.5]


def test_words_without_a_weight_do_not_count():
    words = WordWeights.read({"weights": {"before:avec": 1.5}, "bias": -1})
    assert words.score({"before:avec": 1, "before:sans": 1}) == 0.5


@pytest.mark.parametrize(("believed", "confidence"), [(0, 0), (0.1, 0.05), (0.2, 0.1), (0.6, 0.5), (1, 0.9)])
def test_calibration_is_straight_between_its_points(believed, confidence):
    assert Calibration([(0, 0), (0.2, 0.1), (1, 0.9)])(believed) == pytest.approx(confidence)


def test_calibration_beyond_its_points_is_level():
    calibration = Calibration([(0.1, 0.2), (0.8, 0.9)])
    assert (calibration(0), calibration(1)) == (0.2, 0.9)


def test_statuses_of_one_meeting_are_one_group_whoever_stands_first():
    candidates = [met("held"), met("planned"), met(b=ANNA), met("planned", a=CARLO, b=ALI)]
    assert grouped([each.candidate for each in candidates]) == [[0, 1, 3], [2]]


def test_what_speaks_for_the_event_is_the_most_of_any_status():
    held = {"ruled": 1, "status:held": 1, "status:held/held": 1, "cost": -20}
    planned = {"ruled_else": 1, "status:planned": 1, "cost": -20}
    assert about_key([held, planned]) == {"ruled": 1, "ruled_else": 1, "cost": -20}


def test_what_speaks_for_a_status_leaves_the_words_out():
    assert about_status({"status:held": 1, "before:avec": 1, "lemma:voir": 1}) == {
        "status:held": 1,
        "lemma:voir": 1,
    }


def test_the_likelier_status_stands():
    assert told(met("held", confidence=0.5), met("planned", confidence=0.7)) == [("planned", 0.7)]


def test_the_same_two_on_two_days_are_two_meetings():
    assert len(told(met(date="2024-03-12"), met(date="2024-03-15"))) == 2


def test_other_actors_are_another_meeting():
    assert len(told(met(), met(b=ANNA))) == 2


def test_a_bare_family_name_is_the_same_actor():
    short = Actor(name="Mrad")
    assert told(met(confidence=0.8), met(a=short)) == [("held", 0.8)]


def test_a_visit_made_and_one_planned_without_days_are_one():
    assert told(visit("made", confidence=0.6), visit("planned")) == [("made", 0.6)]


def test_what_the_rules_tell_too_has_a_calibration_of_its_own():
    points = {"loose": [(0.0, 0.0), (1.0, 1.0)], "ruled": [(0.0, 0.0), (1.0, 0.5)]}
    calibrations = Calibrations.read(points)
    assert calibrations.confidence(0.6, is_ruled=False) == 0.6
    assert calibrations.confidence(0.6, is_ruled=True) == 0.3


def test_below_the_threshold_nothing_is_told():
    assert told(met(confidence=0.39)) == []


def test_what_the_rules_tell_too_has_a_threshold_of_its_own():
    loose = met(confidence=0.4)
    ruled = Judged(replace(loose.candidate, ruled=loose.candidate.fact), 0.4)
    assert list(decide([loose], {"MET": Thresholds(loose=0.3, ruled=0.5)})) != []
    assert list(decide([ruled], {"MET": Thresholds(loose=0.3, ruled=0.5)})) == []


def test_facts_carry_engine_and_confidence():
    (fact,) = decide([met(confidence=0.8)], {"MET": Thresholds(0.4, 0.4)})
    assert (fact.evidence.engine, fact.evidence.confidence) == ("judge", 0.8)


def test_no_weights_is_said_in_one_line(tmp_path):
    with pytest.raises(SourceError, match=r"met\.json:1: no weights of the judge"):
        read_judge(tmp_path)
