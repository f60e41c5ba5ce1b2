"""One process or several: the same outcomes in the same order, whatever happens to one document."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import DocumentError, SourceError
from kg.extract.extractor import Extractor
from kg.extract.version import version
from kg.pipeline import extract_documents
from kg.pipeline.crew import CHUNK
from kg.resources import root
from tests.unit.pipeline.engines import Brittle, Deadly, DeadlyAtLast


def read(texts: Path, engine: Extractor, *, jobs: int) -> tuple[list[str], list[str]]:
    told: list[DocumentError] = []
    found = extract_documents([texts], on_error=told.append, extractor=engine, jobs=jobs)
    return [one.document.id for one in found], [str(error) for error in told]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_fault_of_the_engine_is_told_and_the_next_document_follows(texts: Path, jobs: int) -> None:
    (texts / "d.json").write_text("{", encoding="utf-8")
    ids, told = read(texts, Brittle(), jobs=jobs)
    assert ids == ["a", "c"]
    assert told[0] == "b: facts cannot be read (RecursionError: too deep)"
    assert "broken JSON" in told[1]


def test_a_document_that_ends_its_process_fails_alone(texts: Path) -> None:
    ids, told = read(texts, Deadly(), jobs=2)
    assert ids == ["a", "c"]
    assert told == ["b: facts cannot be read (the process that read it was ended)"]


def test_what_is_done_is_not_read_again_when_a_process_ends(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:03}.txt").write_text("Un texte.", encoding="utf-8")
    engine = DeadlyAtLast(tmp_path / "read", others=40 - CHUNK)
    ids, told = read(tmp_path, engine, jobs=2)
    assert (len(ids), len(told)) == (39, 1)
    surely = range(CHUNK, 40 - CHUNK)  # the last chunk may not have come home yet
    assert {engine.read().count(f"{number:03}") for number in surely} == {1}


def test_several_processes_find_the_same() -> None:
    one, two = (
        [found.line() for found in extract_documents(["seeds/communiques"], on_error=print, jobs=jobs)]
        for jobs in (1, 2)
    )
    assert one == two


def test_a_broken_lexicon_is_no_fault_of_a_document(texts: Path) -> None:
    class Unready:
        def extract(self, _: object) -> None:
            raise SourceError("words.toml:1: broken")

    with pytest.raises(SourceError):
        read(texts, Unready(), jobs=1)  # type: ignore[arg-type]


def test_each_extraction_says_what_read_it(texts: Path) -> None:
    found = next(extract_documents([texts], on_error=print, extractor=Brittle()))
    assert found.document.engine == version(Brittle())
    assert version(Brittle()).startswith("Brittle/")


def test_a_script_that_its_processes_would_run_again_is_told_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un texte.", encoding="utf-8")
    lines = (
        "from kg import extract_documents",
        f"list(extract_documents({str(tmp_path / 'a.txt')!r}, on_error=print, jobs=2))",
    )
    script = tmp_path / "script.py"
    script.write_text("\n".join(lines), encoding="utf-8")
    settings = os.environ | {"PYTHONPATH": str(root())}
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=settings, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert [line for line in done.stderr.splitlines() if "Error" in line][-1].startswith(
        "kg.errors.UsageError: no process can begin to read: a script calls this below a line"
    )
    assert "facts cannot be read" not in done.stderr
