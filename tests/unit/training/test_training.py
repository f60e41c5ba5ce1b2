"""Training on documents of our own: repeatable to the byte, calibrated, and what it writes can be read."""

import json

import numpy as np
import pytest

pytest.importorskip("lightgbm", reason="training needs the extra `train`")

from kg.errors import SourceError
from kg.extract.judge import read_judge
from kg.extract.judge.predicate import Thresholds
from kg.extract.judge.trees import Trees
from kg.lexicon.lexicon import load_lexicon
from kg.training.boosting import Rounds, fit_trees
from kg.training.calibrate import best_thresholds, rising
from kg.training.corpus import read_corpus
from kg.training.examples import examples
from kg.training.figure import Outcome
from kg.training.logistic import fit_words, written
from kg.training.sentences import Sentences
from kg.training.table import table, words
from kg.training.temper import tempered
from kg.training.train import train

TOWNS = ("Tunis", "Rome", "Alger", "Madrid", "Dakar", "Lisbonne")
TEXT = (
    "Le ministre tunisien de la Santé, Ali Mrad, s'est entretenu mardi à {} avec son homologue italien, "
    "Carlo Ricci. La Tunisie et l'Italie coopéreront dans le domaine de la santé. Les deux pays ont signé "
    "un accord sur l'eau. M. Mrad se rendra à Rome le 9 mai."
)
SAYING = ("s'est entretenu", "se rendra", "coopéreront", "ont signé")  # in the order of the facts below


def actor(name, country):
    return {"name": name, "role": "ministre de la Santé", "country": country, "org": None}


@pytest.fixture
def folder(tmp_path):
    gold = tmp_path / "gold"
    gold.mkdir()
    ali, carlo, parties = actor("Ali Mrad", "TN"), actor("Carlo Ricci", "IT"), ["TN", "IT"]
    facts = [
        {"predicate": "MET", "a": ali, "b": carlo, "status": "held"},
        {"predicate": "VISITS", "visitor": ali, "to": "IT", "status": "planned"},
        {"predicate": "COOPERATES_ON", "parties": parties, "domain": "health"},
        {
            "predicate": "SIGNS",
            "parties": parties,
            "kind": "agreement",
            "domain": "water",
            "status": "signed",
        },
    ]
    for number in range(24):
        text = TEXT.format(TOWNS[number % len(TOWNS)])
        spans = [{"start": text.index(words), "end": text.index(words) + len(words)} for words in SAYING]
        quoted = [{**fact, "evidence": span} for fact, span in zip(facts, spans, strict=True)]
        row = {"id": f"t{number}", "date": "2024-03-15", "text": text, "facts": quoted}
        (gold / f"t{number}.json").write_text(json.dumps(row), encoding="utf-8")
    return gold


def test_training_is_repeatable_to_the_byte_and_readable(folder, tmp_path):
    found = list(examples(read_corpus([folder]), load_lexicon()))
    for out in ("one", "two"):
        train(found, tmp_path / out, lambda _: None, Rounds(5, 5, 5))
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
    assert set(read_judge(tmp_path / "one").thresholds) == {"MET", "COOPERATES_ON", "VISITS", "SIGNS"}


def test_what_sentences_say_is_learned_from_where_gold_facts_are_stated(folder, tmp_path):
    found = list(examples(read_corpus([folder]), load_lexicon()))
    assert [sorted(claims) for claims in found[0].claims] == [
        ["MET:held"],
        ["COOPERATES_ON"],
        ["SIGNS:signed"],
        ["VISITS:planned"],
    ]
    train(found, tmp_path, lambda _: None, Rounds(5, 5, 5))
    said = [read_judge(tmp_path).sentences.odds(each) for each in found[0].grams]
    assert [max(odds, key=odds.get) for odds in said] == [
        "MET:held",
        "COOPERATES_ON",
        "SIGNS:signed",
        "VISITS:planned",
    ]


def test_claims_that_hardly_occur_are_left_out(folder):
    found = list(examples(read_corpus([folder]), load_lexicon()))[:4]
    assert Sentences(found, [1.0] * 4).fit() == {"claims": [], "bias": [], "weights": {}}


def test_gold_facts_are_true_candidates(folder):
    one = next(iter(examples(read_corpus([folder]), load_lexicon())))
    true = {c.fact.predicate for c, is_true in zip(one.candidates, one.true, strict=True) if is_true}
    assert true == {"MET", "VISITS", "COOPERATES_ON", "SIGNS"}
    assert sum(one.told) > sum(one.true)


def test_a_folder_can_be_named_and_an_empty_one_is_refused(folder, tmp_path):
    assert {one.group for one in read_corpus([f"pages={folder}"])} == {"pages"}
    with pytest.raises(SourceError, match="no gold file"):
        read_corpus([tmp_path / "nothing"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"id": "\xe9"}', "not UTF-8"),
        (b'{"id": "x", "text": "Rien."}', "lacks id or facts"),
        (b'{"id": "x", "text": "Rien.", "facts": [{"predicate": "MET"}]}', "fact 1 .MET.: a: field required"),
        (b'{"id": "x", "text": "Rien.", "date": "hier", "facts": []}', "'hier' is no date"),
    ],
)
def test_a_gold_file_that_cannot_be_learned_from_is_named(folder, content, said):
    (folder / "x.json").write_bytes(content)
    with pytest.raises(SourceError, match=f"^{folder}/x.json:1: .*{said}"):
        read_corpus([f"pages={folder}"])


def test_trees_read_back_what_was_grown():
    rng = np.random.default_rng(0)
    rows = [{"x": float(x), "y": float(y)} for x, y in rng.random((200, 2))]
    true = np.array([float(row["x"] > 0.5) for row in rows])
    trees = Trees.read(fit_trees(table(rows), true, np.ones(200), np.ones(200, bool), rounds=40))
    low, high = trees.scores([{"x": 0.1, "y": 0.5}, {"x": 0.9, "y": 0.5}])
    assert low < 0 < high


def test_words_that_go_with_the_truth_have_weight():
    rows = [{"before:avec": 1.0} if place % 2 else {"before:sans": 1.0, "cost": 3.0} for place in range(40)]
    true = np.array([float(place % 2) for place in range(40)])
    found = words(rows)
    weights = written(found.names, fit_words(found.cells, true, np.ones(40)))["weights"]
    assert weights["before:avec"] > 0 > weights["before:sans"]
    assert "cost" not in weights


def test_calibration_rises():
    points = rising(
        [0.1] * 50 + [0.5] * 50 + [0.9] * 50, [False] * 50 + [True] * 30 + [False] * 20 + [True] * 50
    )
    assert points == [(0.0, 0.0), (0.1, 0.0), (0.5, 0.6), (0.9, 1.0)]


def test_higher_thresholds_are_taken_where_they_cost_little():
    low, high = Thresholds(0.3, 0.3), Thresholds(0.6, 0.4)
    loose, sure = Outcome(1000, 1000, 800), Outcome(1000, 980, 791)
    assert best_thresholds({low: loose, high: sure}) == high
    assert best_thresholds({low: loose, high: Outcome(1000, 400, 400)}) == low


def test_confidence_is_tempered_by_fresh_documents():
    points = [(0.0, 0.0), (0.2, 0.1), (0.6, 0.5), (0.9, 0.9)]
    often_wrong = tempered(
        points, [0.9] * 60 + [0.5] * 20, [True] * 40 + [False] * 20 + [True] * 5 + [False] * 15
    )
    assert often_wrong[0] == (0.0, 0.0)
    assert [x for x, _ in often_wrong] == [x for x, _ in points]
    assert 0.6 < often_wrong[-1][1] < 0.75
    assert [y for _, y in often_wrong] == sorted(y for _, y in often_wrong)
    assert tempered(points, [], []) == points
