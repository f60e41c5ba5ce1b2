"""Parts of an input hold together what the whole holds."""

import json
import os
import threading
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from kg.documents import Document, count_documents, parts, read_documents, read_parts
from kg.errors import DocumentError

ROWS = [{"id": f"d{number}", "text": f"Texte {number}.", "date": "2024-03-19"} for number in range(7)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts, JSON Lines with a blank and a broken line, and Parquet of several row groups."""
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Texte {name}.", encoding="utf-8")
    lines = [json.dumps({"text": f"Ligne {number}."}) for number in range(5)]
    (tmp_path / "lines.jsonl").write_text("\n".join([*lines[:2], "", "{", *lines[2:]]), encoding="utf-8")
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "rows.parquet", row_group_size=3)
    return tmp_path


def test_parts_are_the_whole(folder: Path) -> None:
    faults: list[DocumentError] = []
    whole = list(read_documents([folder], on_error=faults.append))
    assert len(whole) == 15
    for size in (1, 2, 4, 100):
        found = [one for group in parts([str(folder)], size=size) for one in read_parts(group)]
        assert [one for one in found if isinstance(one, Document)] == whole
        assert [str(one) for one in found if isinstance(one, DocumentError)] == list(map(str, faults))


@pytest.fixture
def unlistable(tmp_path: Path) -> Path:
    """A folder between two texts, with folders below it whose paths are too long for the system."""
    for name in "ac":
        (tmp_path / f"{name}.txt").write_text(f"Texte {name}.", encoding="utf-8")
    at = os.open(tmp_path, os.O_RDONLY)
    for name in ("b", *["x" * 250] * 18):
        os.mkdir(name, dir_fd=at)
        deeper = os.open(name, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = deeper
    os.close(at)
    return tmp_path


def test_a_folder_that_cannot_be_listed_is_told_and_the_next_file_follows(unlistable: Path) -> None:
    faults: list[DocumentError] = []
    assert [one.id for one in read_documents([unlistable], on_error=faults.append)] == ["a", "c"]
    assert [(str(one).startswith(f"{unlistable}/b/"), "cannot be listed" in str(one)) for one in faults] == [
        (True, True)
    ]
    assert count_documents([unlistable]) == 2
    found = [one for group in parts([str(unlistable)], size=2) for one in read_parts(group)]
    assert list(map(str, found[1:2])) == list(map(str, faults))
    assert [one.id for one in found if isinstance(one, Document)] == ["a", "c"]


def test_a_path_that_is_too_long_is_told_and_the_next_one_follows(folder: Path) -> None:
    faults: list[DocumentError] = []
    paths = ["x" * 300 + ".txt", str(folder / "a.txt")]
    assert [one.id for one in read_documents(paths, on_error=faults.append)] == ["a"]
    assert [str(one).partition(": ")[2] for one in faults] == ["cannot be read (File name too long)"]


def test_a_row_of_parquet_is_a_document(folder: Path) -> None:
    first, *_ = read_documents([folder / "rows.parquet"], on_error=print)
    assert (first.id, first.text, str(first.date)) == ("d0", "Texte 0.", "2024-03-19")


def test_no_parquet_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.parquet").write_bytes(b"PAR0")
    told: list[DocumentError] = []
    assert not list(read_documents([tmp_path], on_error=told.append))
    assert "cannot be read as Parquet" in str(told[0])


def test_what_cannot_be_read_is_a_part_that_tells_why(folder: Path) -> None:
    (folder / "no.parquet").write_bytes(b"no")
    paths = [str(folder), *(str(folder / f"none{suffix}") for suffix in (".txt", ".jsonl", ".parquet"))]
    faults: list[DocumentError] = []
    whole = list(read_documents(paths, on_error=faults.append))
    found = [one for group in parts(paths, size=4) for one in read_parts(group)]
    assert [one for one in found if isinstance(one, Document)] == whole
    assert [str(one) for one in found if isinstance(one, DocumentError)] == list(map(str, faults))
    assert len(faults) == 2 + 3


def test_a_damaged_page_of_parquet_is_told_and_the_next_file_follows(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.Table.from_pylist([{"id": "d", "text": "Un mot. " * 500}]), path)
    damaged = bytearray(path.read_bytes())
    damaged[8:60] = b"\xff" * 52  # the head of the first page
    path.write_bytes(damaged)
    (tmp_path / "b.txt").write_text("Texte.", encoding="utf-8")
    told: list[DocumentError] = []
    assert [one.id for one in read_documents([tmp_path], on_error=told.append)] == ["b"]
    assert [str(one).startswith(f"{path}: cannot be read as Parquet (") for one in told] == [True]


def test_a_text_in_parquet_that_is_no_utf8_is_told(tmp_path: Path) -> None:
    text = pa.array([b"caf\xe9"]).view(pa.string())
    parquet.write_table(pa.table({"text": text}), tmp_path / "x.parquet")
    told: list[DocumentError] = []
    assert not list(read_documents([tmp_path], on_error=told.append))
    assert "cannot be read as Parquet" in str(told[0])


def test_how_many_there_are_is_known_beforehand(folder: Path) -> None:
    assert count_documents([folder]) == 3 + 6 + 7
    assert count_documents(["-"]) is None


def test_a_pipe_is_not_emptied_by_counting(tmp_path: Path) -> None:
    path = tmp_path / "late.jsonl"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=('{"text": "Un."}\n',))  # waits for a reader
    writer.start()
    assert count_documents([path]) is None
    assert [one.text for one in read_documents([path], on_error=print)] == ["Un."]
    writer.join()
