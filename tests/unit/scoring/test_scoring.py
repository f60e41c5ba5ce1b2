"""Scoring: what is one fact, pairs one to one, figures as the reference scorer gives them."""

import json
import os
import runpy
from pathlib import Path
from typing import Any

import pytest

from kg.errors import SourceError
from kg.scoring import differences, figures, matched, read_gold, read_predictions, same_fact, score
from kg.scoring.figures import interval
from kg.scoring.same import same_name

ROOT = Path(__file__).parents[3]
REFERENCE = Path(os.environ.get("KG_REFERENCE", ROOT.parent / "shared")) / "spec" / "score.py"


def actor(name: str | None, role: str | None = None, country: str | None = None) -> dict[str, Any]:
    return {"name": name, "role": role, "country": country, "org": None}


def met(a: dict[str, Any], b: dict[str, Any], status: str = "held", **more: Any) -> dict[str, Any]:
    return {"predicate": "MET", "a": a, "b": b, "status": status, "mode": "in_person", **more}


ANNA = actor("Anna Keller", "ministre des Transports", "CH")
PAUL = actor("Paul Ndiaye", "ministre du Commerce", "SN")


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Anna Keller", "Keller", True),
        ("Anna Keller", "KELLER Anna", True),
        ("Mohammed Alaoui", "Mohamed Alaoui", True),
        ("Anna Keller", "Paul Keller", False),
        ("Anna Keller", None, False),
        ("Li", "Li Wei", False),
    ],
)
def test_names(a: str, b: str | None, same: bool) -> None:
    assert same_name(a, b) is same


def test_the_order_of_the_two_who_met_does_not_matter_but_the_status_does() -> None:
    assert same_fact(met(ANNA, PAUL), met(PAUL, ANNA))
    assert not same_fact(met(ANNA, PAUL), met(ANNA, PAUL, status="planned"))


def test_an_actor_without_a_name_is_its_state_and_function() -> None:
    nobody = actor(None, "ministre du Commerce", "SN")
    assert same_fact(met(ANNA, nobody), met(ANNA, PAUL))
    assert not same_fact(met(ANNA, nobody), met(ANNA, actor("Paul Ndiaye", "ambassadeur", "SN")))


def test_each_found_fact_stands_for_one_gold_fact_the_most_alike() -> None:
    gold = [met(ANNA, PAUL, date="2026-03-01"), met(ANNA, PAUL, date="2026-03-02")]
    found = [met(PAUL, ANNA, date="2026-03-02")]
    assert matched(gold, found) == {0: 1}


def test_agreements_agree_in_kind_or_in_domain() -> None:
    gold = {"predicate": "SIGNS", "parties": ["CH", "SN"], "kind": "treaty", "status": "signed"}
    assert same_fact({**gold, "domain": "trade"}, {**gold, "domain": "trade", "kind": "agreement"})
    assert not same_fact({**gold, "domain": None}, {**gold, "domain": None, "kind": "agreement"})


def test_missed_and_wrong_facts_are_told() -> None:
    gold, found = {"d": [met(ANNA, PAUL)]}, {"d": [met(ANNA, PAUL, status="planned")]}
    assert [one.what for one in differences(gold, found)] == ["missed", "wrong"]
    table = figures(score(gold, found))
    assert (table["MET"].precision, table["MET"].recall, table["MET"].f1) == (0, 0, 0)
    assert table["VISITS"].f1 == 1


def test_a_document_that_was_not_read_has_no_facts() -> None:
    assert figures(score({"d": [met(ANNA, PAUL)]}, {}))["CORE"].recall == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", ":1: not JSON"),
        ("[]", ":1: not an object"),
        ('{"document": {"id": "d"}}', ":1: lacks id or facts"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=reason):
        read_predictions(path)


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (met(ANNA, PAUL) | {"b": None}, "fact 1 .MET.: b: input should be"),
        (met(ANNA, actor("Paul") | {"name": 5}), "fact 1 .MET.: b.name: input should be a valid string"),
        ({"predicate": "MET", "a": ANNA, "b": PAUL}, "fact 1 .MET.: status: field required, correct it"),
        ({"predicate": "VISITS", "visitor": ANNA, "status": "made"}, "fact 1 .VISITS.: to: field required"),
        ({"predicate": "SIGNS", "kind": "treaty", "status": "signed"}, "parties: field required"),
        ({"predicate": "COOPERATES_ON", "parties": ["CH", 5], "domain": "trade"}, "parties.1: input"),
        ({"predicate": "HOLDS", "role": "ministre"}, "fact 1 .HOLDS.: person: field required"),
    ],
)
def test_a_fact_that_cannot_be_compared_is_named(tmp_path: Path, fact: dict[str, Any], reason: str) -> None:
    (tmp_path / "d.json").write_text(json.dumps({"id": "d", "facts": [fact]}), encoding="utf-8")
    line = json.dumps({"document": {"id": "d"}, "facts": [fact]})
    (tmp_path / "found.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(SourceError, match=f"d.json:1: .*{reason}"):
        read_gold(tmp_path)
    with pytest.raises(SourceError, match=f"found.jsonl:1: .*{reason}"):
        read_predictions(tmp_path / "found.jsonl")


def test_a_value_that_means_nothing_can_be_compared(tmp_path: Path) -> None:
    facts = [met(ANNA, PAUL, "met", mode=None, evidence=None, note="?")]
    (tmp_path / "d.json").write_text(json.dumps({"id": "d", "facts": facts}), encoding="utf-8")
    assert read_gold(tmp_path) == {"d": facts}


def test_gold_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "d.json"
    path.write_bytes(b'{"id": "\xe9t\xe9", "facts": []}')
    for reading in (lambda: read_gold(tmp_path), lambda: read_predictions(path)):
        with pytest.raises(SourceError, match=r"d.json:1: not UTF-8, save it as UTF-8"):
            reading()


def test_a_folder_without_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no gold file"):
        read_gold(tmp_path)


@pytest.mark.skipif(not REFERENCE.is_file(), reason="no reference scorer at hand")
def test_the_figures_are_the_reference_scorer_s() -> None:
    reference = runpy.run_path(str(REFERENCE))
    gold = read_gold(ROOT / "tests" / "golden" / "communiques")
    found = {name: _spoilt(facts) for name, facts in gold.items()}
    counts, attributes, errors = reference["score"](gold, found)
    ours = score(gold, found)
    assert ours.counts == counts
    assert ours.attributes == attributes
    assert len(list(differences(gold, found))) == len(errors)
    assert interval(ours) == reference["interval"](counts, reference["CORE"])


def _spoilt(facts: Any) -> list[dict[str, Any]]:
    """Facts with every third left out and every second dated wrongly."""
    kept = [dict(fact) for i, fact in enumerate(facts) if i % 3]
    return [{**fact, "date": "1999"} if i % 2 and "date" in fact else fact for i, fact in enumerate(kept)]


def test_the_files_of_gold_and_predictions(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text(json.dumps({"id": "d", "facts": [met(ANNA, PAUL)]}), encoding="utf-8")
    line = json.dumps({"document": {"id": "d"}, "facts": [met(ANNA, PAUL)]})
    (tmp_path / "found.jsonl").write_text(f"{line}\n\n", encoding="utf-8")
    assert figures(score(read_gold(tmp_path), read_predictions(tmp_path / "found.jsonl")))["CORE"].f1 == 1


def test_a_document_that_comes_twice_is_told_with_both_places(tmp_path: Path) -> None:
    row = {"id": "d", "facts": [met(ANNA, PAUL)]}
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps(row), encoding="utf-8")
    found = tmp_path / "found.jsonl"
    line = json.dumps({"document": {"id": "d"}, "facts": []})
    found.write_text(f"{line}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(SourceError) as of_gold:
        read_gold(tmp_path)
    assert (
        str(of_gold.value)
        == f"{tmp_path}/b.json:1: document 'd' is that of {tmp_path}/a.json:1, take one out"
    )
    with pytest.raises(SourceError) as of_found:
        read_predictions(found)
    assert str(of_found.value) == f"{found}:3: document 'd' is that of {found}:1, take one out"
