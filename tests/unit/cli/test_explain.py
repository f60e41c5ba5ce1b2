"""``kg explain`` and the threshold, at the terminal."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import TEXT, Command

SAMPLE = Path(__file__).parents[3] / "seeds" / "communiques" / "000_police_rabat_paris.txt"


def test_one_fact_with_its_trigger_and_decision(kg: Command) -> None:
    ended = kg("explain", str(SAMPLE), "2", "--json")
    (fact,) = json.loads(ended.out)
    assert fact["decision"].startswith("told")
    assert fact["trigger"] in fact["sentence"]
    assert fact["for"]


def test_facts_have_the_numbers_that_show_gives(kg: Command, oslo: Path) -> None:
    shown = json.loads(kg("show", str(oslo), "--json").out)["facts"]
    assert {fact["predicate"] for fact in shown} == {"MET", "VISITS", "COOPERATES_ON", "HOLDS"}
    for number, fact in enumerate(shown, start=1):
        (told,) = json.loads(kg("explain", str(oslo), str(number), "--json").out)
        assert told["fact"] == fact


def test_an_office_is_explained_by_its_words_and_its_rule(kg: Command, oslo: Path) -> None:
    facts = json.loads(kg("show", str(oslo), "--json").out)["facts"]
    number = 1 + next(n for n, fact in enumerate(facts) if fact["predicate"] == "HOLDS")
    lines = kg("explain", str(oslo), str(number)).out.splitlines()
    assert lines[0].startswith(f"{number}. HOLDS · Ingrid Solheim: ministre norvégienne de la Défense")
    assert "   words: ministre norvégienne de la Défense, Ingrid Solheim" in lines
    assert any(line.startswith("   rule: holds/") for line in lines)


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


def test_a_document_of_the_store_is_explained_as_its_file_is(kg: Command, oslo: Path) -> None:
    kg("run", str(oslo))
    stored, read = kg("explain", "oslo"), kg("explain", str(oslo))
    assert (stored.code, stored.out, stored.err) == (0, read.out, "")
    assert "nor is there such a file" in kg("explain", "bergen").err


def test_the_samples_have_one_numbering_and_no_note_from_file_and_store(kg: Command) -> None:
    kg("run", str(SAMPLE.parent))
    for path in sorted(SAMPLE.parent.glob("*.txt")):
        shown = [json.loads(kg("show", source, "--json").out)["facts"] for source in (str(path), path.stem)]
        assert shown[0] == shown[1], path.stem
        stored = kg("explain", path.stem)
        assert (stored.code, stored.err) == (0, ""), path.stem
        assert stored.out == kg("explain", str(path)).out


def test_facts_that_were_read_otherwise_are_no_surprise(kg: Command, oslo: Path) -> None:
    kg("run", str(oslo), "--threshold", "1")
    assert "the store holds other facts of it" in kg("explain", "oslo").err


def test_arguments_are_told_apart(kg: Command, oslo: Path) -> None:
    arguments = next(line for line in kg("explain", str(oslo)).out.splitlines() if "arguments:" in line)
    assert arguments.count(" | ") == 1


@pytest.mark.parametrize("command", ["show", "explain"])
def test_each_of_several_documents_has_a_heading(kg: Command, tmp_path: Path, command: str) -> None:
    for name in ("oslo", "bergen"):
        (tmp_path / "texts").mkdir(exist_ok=True)
        (tmp_path / "texts" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    several, one = kg(command, "texts").out.splitlines(), kg(command, "texts/oslo.txt").out.splitlines()
    assert [line for line in several if line.startswith("== ")] == ["== bergen", "== oslo"]
    assert not any(line.startswith("== ") for line in one)


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
