"""Shards made on this machine: named by what goes in, made once, whole or not at all."""

from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from kg.distributed import ShardReport, extract_here, read_shard
from kg.documents import parts
from kg.errors import DocumentError
from kg.pipeline import extract_documents
from tests.unit.pipeline.engines import Brittle, Counting

SAMPLES = "seeds/communiques"


def made(paths: str, folder: Path, engine: object = None, **more: object) -> list[ShardReport]:
    folder.mkdir(exist_ok=True)
    found = extract_here(parts([paths], size=2), folder, extractor=engine, **more)  # type: ignore[arg-type]
    return sorted(found, key=lambda report: report.name)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text("Ça casse." if number == 3 else "Un texte.", encoding="utf-8")
    return folder


def test_shards_hold_what_a_file_of_facts_holds(tmp_path: Path) -> None:
    made(SAMPLES, tmp_path / "out")
    lines = sorted(line for path in (tmp_path / "out").iterdir() for line in read_shard(path))
    assert lines == sorted(one.line() for one in extract_documents([SAMPLES], on_error=print))


def test_what_stands_there_is_not_made_again(texts: Path, tmp_path: Path) -> None:
    engine = Counting()
    first = made(str(texts), tmp_path / "out", engine)
    before = content(tmp_path / "out")
    (tmp_path / "out" / f"{first[1].name}.parquet").unlink()
    again = made(str(texts), tmp_path / "out", engine)
    assert content(tmp_path / "out") == before
    assert [report.known for report in again] == [True, False, True]
    assert len(engine.read) == 5 + first[1].documents


@pytest.mark.parametrize("content_", [b"", b"PAR1"])
def test_a_damaged_shard_is_made_again(texts: Path, tmp_path: Path, content_: bytes) -> None:
    first = made(str(texts), tmp_path / "out")
    before = content(tmp_path / "out")
    (tmp_path / "out" / f"{first[1].name}.parquet").write_bytes(content_)
    again = made(str(texts), tmp_path / "out")
    assert [report.known for report in again] == [True, False, True]
    assert content(tmp_path / "out") == before


def test_a_fault_is_told_now_and_when_the_shard_is_known(texts: Path, tmp_path: Path) -> None:
    for _ in range(2):
        reports = made(str(texts), tmp_path / "out", Brittle())
        assert [fault for report in reports for fault in report.failures] == [
            "3: facts cannot be read (RecursionError: too deep)"
        ]
    assert sum(report.documents for report in reports) == 4


def test_what_was_stopped_leaves_only_whole_shards(texts: Path, tmp_path: Path) -> None:
    engine = Counting()
    made(str(texts), tmp_path / "out", engine, stopped=lambda: len(engine.read) >= 2)
    assert len(content(tmp_path / "out")) == 1
    made(str(texts), tmp_path / "out", engine)
    assert sorted(engine.read) == ["0", "1", "2", "3", "4"]


def test_another_file_is_no_shard(tmp_path: Path) -> None:
    (tmp_path / "x.parquet").write_bytes(b"no")
    with pytest.raises(DocumentError):
        list(read_shard(tmp_path / "x.parquet"))


def test_a_table_of_something_else_is_no_shard(tmp_path: Path) -> None:
    parquet.write_table(pyarrow.table({"text": ["Un texte."]}), tmp_path / "x.parquet")
    with pytest.raises(DocumentError, match=r"no shard of facts .*no column extraction"):
        list(read_shard(tmp_path / "x.parquet"))
