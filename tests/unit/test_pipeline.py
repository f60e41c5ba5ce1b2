"""The whole way: one failing document never stops the others."""

from pathlib import Path

import pytest

from kg.documents import Document
from kg.errors import DocumentError
from kg.facts import Extraction
from kg.pipeline import extract_documents, run
from kg.store import open_store


class Brittle:
    """An engine that breaks on one text and finds nothing in the others."""

    def extract(self, document: Document) -> Extraction:
        """Nothing, or a fault."""
        if "casse" in document.text:
            raise RecursionError("too deep")
        return Extraction(document=document.head)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of three texts, the second of which breaks the engine."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in {"a": "Un texte.", "b": "Ça casse.", "c": "Un autre."}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def test_a_fault_of_the_engine_is_told_and_the_next_document_follows(texts: Path) -> None:
    told: list[DocumentError] = []
    found = list(extract_documents([texts], on_error=told.append, extractor=Brittle()))
    assert [one.document.id for one in found] == ["a", "c"]
    assert [str(error) for error in told] == ["b: facts cannot be read (RecursionError: too deep)"]


def test_a_run_reports_what_was_loaded_and_what_failed(texts: Path, tmp_path: Path) -> None:
    with open_store(f"embedded:{tmp_path / 'store'}") as store:
        report = run([texts], store, extractor=Brittle())
        assert [document.id for document in store.documents()] == ["a", "c"]
    assert (report.loaded.added, report.failures) == (2, 1)
