"""``kg extract``: facts as lines, whole files or none, one bad document never stops the others."""

import json
from pathlib import Path

from tests.unit.cli.conftest import TEXT, Command


def facts_of(line: str) -> set[str]:
    return {fact["predicate"] for fact in json.loads(line)["facts"]}


def test_a_line_holds_the_document_and_its_facts_with_evidence(kg: Command, oslo: Path) -> None:
    ended = kg("extract", str(oslo))
    line = json.loads(ended.out)
    assert ended.code == 0
    assert line["document"]["id"] == "oslo"
    assert "url" not in line["document"]
    met = next(fact for fact in line["facts"] if fact["predicate"] == "MET")
    assert {met["a"]["name"], met["b"]["name"]} == {"Ingrid Solheim", "Aarne Kivelä"}
    assert "a reçu" in TEXT[met["evidence"]["start"] : met["evidence"]["end"]]


def test_output_goes_to_a_file(kg: Command, oslo: Path, tmp_path: Path) -> None:
    ended = kg("extract", str(oslo), "-o", str(tmp_path / "facts.jsonl"))
    assert (ended.code, ended.out) == (0, "")
    assert "MET" in facts_of((tmp_path / "facts.jsonl").read_text(encoding="utf-8"))


def test_standard_input_is_read(kg: Command) -> None:
    assert "MET" in facts_of(kg("extract", "-", stdin=TEXT).out)


def test_a_bad_document_is_told_and_the_others_go_on(kg: Command, oslo: Path, tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 40)
    ended = kg("extract", str(tmp_path / "picture.txt"), str(tmp_path / "missing.txt"), str(oslo))
    assert ended.code == 1
    assert [json.loads(line)["document"]["id"] for line in ended.out.splitlines()] == ["oslo"]
    assert "picture.txt" in ended.err
    assert "missing.txt" in ended.err
    assert ended.err.splitlines()[-1] == "kg: 2 failed, 1 done"


def test_a_folder_that_is_missing_leaves_no_file(kg: Command, oslo: Path, tmp_path: Path) -> None:
    ended = kg("extract", str(oslo), "-o", str(tmp_path / "nowhere" / "facts.jsonl"))
    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1
    assert f"{tmp_path / 'nowhere' / 'facts.jsonl'}: cannot be written" in ended.err
    assert not (tmp_path / "nowhere").exists()
