"""``kg extract``: facts as lines, whole files or none, one bad document never stops the others."""

import json
import os
import sys
from pathlib import Path

import pytest

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
    assert ended.err == f"{tmp_path / 'facts.jsonl'}: 1 documents, 5 facts\n"
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


def test_a_folder_without_what_shards_need_says_what_a_folder_means(
    kg: Command, oslo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)  # what Python does with a package that is not there
    (tmp_path / "facts").mkdir()
    ended = kg("extract", str(oslo), "-o", "facts")
    assert (ended.code, len(ended.err.splitlines())) == (2, 1)
    assert "facts: a folder takes shards, name a file for lines of JSON" in ended.err
    assert "in a clone pip install -e '.[ray]'" in ended.err


def test_shards_are_loaded_as_files_of_facts_are(kg: Command, oslo: Path) -> None:
    kg("extract", str(oslo), "-o", "facts.jsonl")
    kg("load", "facts.jsonl")
    whole = json.loads(kg("status", "--json").out)["hash"]
    assert kg("extract", str(oslo), "-o", "facts/").code == 0
    assert kg("delete", "oslo").code == 0
    assert kg("load", "facts").code == 0
    assert json.loads(kg("status", "--json").out)["hash"] == whole


def test_a_file_that_is_no_parquet_leaves_the_others_their_shards(
    kg: Command, oslo: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.parquet").write_bytes(b"no")
    ended = kg("extract", "a.parquet", oslo.name, "none.txt", "-o", "facts/")
    assert (ended.code, ended.err.splitlines()[-1]) == (1, "kg: 2 failed, 1 done")
    assert kg("load", "facts").code == 0


def test_of_shards_with_other_versions_of_a_document_the_one_last_asked_for_holds(
    kg: Command, oslo: Path
) -> None:
    versions = [TEXT.replace("2024", str(year)) for year in (2020, 2021, 2022, 2023)]
    for text in (*versions, versions[1]):
        oslo.write_text(text, encoding="utf-8")
        assert kg("extract", str(oslo), "-o", "facts/").code == 0
    assert kg("load", "facts").code == 0
    assert json.loads(kg("status", "--json").out)["documents"][0]["date"] == "2021-03-19"


def test_the_report_names_every_failure(kg: Command, oslo: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" ", encoding="utf-8")
    assert kg("run", oslo.name, "empty.txt", "--report", "report.json").code == 1
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["documents"] == {"given": 2, "known": 0, "failed": 1}
    assert report["facts"]["MET"] == {"held": 1}
    assert report["facts"]["COOPERATES_ON"] == {"-": 1}  # a state of affairs has no status
    assert report["failures"] == [{"where": "empty.txt", "reason": "the text is empty"}]
    assert not report["interrupted"]


def test_a_name_that_is_no_utf8_is_told_and_reported(kg: Command, oslo: Path, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xe9t\xe9.txt")
    (tmp_path / name).write_text("Un texte.", encoding="utf-8")
    ended = kg("extract", oslo.name, name, "--report", "report.json", "-o", "facts.jsonl")
    assert ended.err.splitlines()[-1] == "kg: 1 failed, 1 done"
    (failure,) = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["failures"]
    assert (failure["where"], "half a character" in failure["reason"]) == (name, True)


def test_strict_ends_at_the_first_failure(kg: Command, oslo: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" ", encoding="utf-8")
    ended = kg("extract", "empty.txt", oslo.name, "--strict", "-o", "facts.jsonl")
    assert (ended.code, ended.err) == (1, "kg: empty.txt: the text is empty\n")
    assert not (tmp_path / "facts.jsonl").exists()


def test_strict_loads_what_was_read_before_and_counts_the_failure(
    kg: Command, oslo: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text(" ", encoding="utf-8")
    (tmp_path / "late.txt").write_text(TEXT, encoding="utf-8")
    ended = kg("run", oslo.name, "empty.txt", "late.txt", "--strict", "--report", "report.json")
    assert (ended.code, ended.err) == (1, "kg: empty.txt: the text is empty\n")
    assert [one["id"] for one in json.loads(kg("status", "--json").out)["documents"]] == ["oslo"]
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["documents"] == {"given": 2, "known": 0, "failed": 1}
    assert (report["loaded"]["added"], report["error"]) == (1, "empty.txt: the text is empty")


def test_strict_ends_in_a_folder_of_bad_files(kg: Command, oslo: Path, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    for name in "ab":
        (tmp_path / "bad" / f"{name}.txt").write_text(" ", encoding="utf-8")
    ended = kg("extract", oslo.name, "bad", "--strict", "--report", "report.json")
    assert (ended.code, ended.err) == (1, "kg: bad/a.txt: the text is empty\n")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["documents"] == {"given": 2, "known": 0, "failed": 1}


def test_resumed_or_not_the_file_is_the_same(kg: Command, oslo: Path, tmp_path: Path) -> None:
    kg("extract", str(oslo), "-o", "once.jsonl")
    assert kg("extract", str(oslo), "-o", "resumed.jsonl", "--resume").code == 0
    assert (tmp_path / "once.jsonl").read_bytes() == (tmp_path / "resumed.jsonl").read_bytes()
    assert not (tmp_path / "resumed.jsonl.part").exists()


def test_ray_needs_a_folder(kg: Command, oslo: Path) -> None:
    assert kg("extract", str(oslo), "--on", "ray").code == 2
