"""``kg explain`` and the threshold, at the terminal."""

import json
from pathlib import Path

from tests.unit.cli.conftest import Command

SAMPLE = Path(__file__).parents[3] / "seeds" / "communiques" / "000_police_rabat_paris.txt"


def test_one_fact_with_its_trigger_and_decision(kg: Command) -> None:
    ended = kg("explain", str(SAMPLE), "1", "--json")
    (fact,) = json.loads(ended.out)
    assert fact["decision"].startswith("told")
    assert fact["trigger"] in fact["sentence"]
    assert fact["for"]


def test_a_number_beyond_the_facts_is_misuse(kg: Command) -> None:
    ended = kg("explain", str(SAMPLE), "99")
    assert ended.code == 2
    assert "no fact 99" in ended.err


def test_what_is_not_read_is_not_explained_either(kg: Command, oslo: Path) -> None:
    oslo.write_text("Language: en\n" + oslo.read_text(encoding="utf-8"), encoding="utf-8")
    shown, explained = kg("show", str(oslo)), kg("explain", str(oslo))
    assert "language en is not read yet" in shown.err
    assert (explained.out, explained.err) == ("", "note: language en is not read yet\n")
    assert json.loads(kg("explain", str(oslo), "--json").out) == []


def test_a_higher_threshold_tells_fewer_facts_and_only_sure_ones(kg: Command) -> None:
    loose, sure = (_facts(kg, threshold) for threshold in ("0.3", "0.9"))
    assert len(sure) < len(loose)
    assert all(f["evidence"]["confidence"] >= 0.9 for f in sure if f["predicate"] != "HOLDS")


def test_rules_have_no_threshold(kg: Command) -> None:
    ended = kg("extract", str(SAMPLE), "--engine", "rules", "--threshold", "0.5")
    assert ended.code == 2
    assert "--engine judge" in ended.err


def _facts(kg: Command, threshold: str) -> list[dict[str, object]]:
    ended = kg("extract", str(SAMPLE.parent), "--threshold", threshold)
    return [fact for line in ended.out.splitlines() for fact in json.loads(line)["facts"]]
