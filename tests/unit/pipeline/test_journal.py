"""What was cut off goes on where it was, and ends as if nothing had happened."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.pipeline import Journal, extract_documents
from tests.unit.pipeline.engines import Counting


def lines(texts: Path, engine: Counting, path: Path) -> Iterator[str]:
    with Journal(path) as journal:
        found = extract_documents([texts], on_error=print, extractor=engine, journal=journal)
        yield from (one.line() for one in found)


def test_only_what_is_missing_is_read(texts: Path, tmp_path: Path) -> None:
    path, engine = tmp_path / "journal", Counting()
    begun = lines(texts, engine, path)
    next(begun), next(begun)
    begun.close()
    assert list(lines(texts, engine, path)) == list(lines(texts, Counting(), tmp_path / "other"))
    assert engine.read == ["a", "b", "c"]


def test_a_line_that_was_cut_off_is_read_again(texts: Path, tmp_path: Path) -> None:
    path, engine = tmp_path / "journal", Counting()
    whole = list(lines(texts, Counting(), path))
    path.write_bytes(path.read_bytes()[:-3])
    assert list(lines(texts, engine, path)) == whole
    assert list(lines(texts, engine, path)) == whole
    assert engine.read == ["c"]


def test_a_changed_document_is_read_again(texts: Path, tmp_path: Path) -> None:
    path, engine = tmp_path / "journal", Counting()
    list(lines(texts, Counting(), path))
    (texts / "b.txt").write_text("Autre chose.", encoding="utf-8")
    assert "Autre chose" in list(lines(texts, engine, path))[1]
    assert engine.read == ["b"]


@pytest.mark.parametrize(
    "content",
    [
        "une note à garder",
        "une note\nà garder\n",
        '{"document": {"title": "x"}}\n',
        "[]\n",
        '{"document": {"id": "a"},\n{"document": ',
        '{"document":{"id":"a"}}',
        "\ufeff{}",
    ],
)
def test_a_file_that_is_no_journal_is_refused_and_left(texts: Path, tmp_path: Path, content: str) -> None:
    path = tmp_path / "facts.jsonl.part"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="is no journal of this command: delete it") as refused:
        list(lines(texts, Counting(), path))
    assert "\n" not in str(refused.value)
    assert path.read_text(encoding="utf-8") == content


def test_two_commands_cannot_write_one_journal(texts: Path, tmp_path: Path) -> None:
    path, engine = tmp_path / "journal", Counting()
    begun = lines(texts, engine, path)
    next(begun)
    with pytest.raises(UsageError, match="another command writes it"):
        list(lines(texts, Counting(), path))
    assert len(list(begun)) == 2
    assert len(list(lines(texts, engine, path))) == 3
    assert engine.read == ["a", "b", "c"]
