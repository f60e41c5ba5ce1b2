"""The whole way: what fails never stops the others, and what is known is not read again."""

from pathlib import Path

from kg.pipeline import run
from kg.store import Store, open_store
from tests.unit.pipeline.engines import Brittle, Counting


def opened(tmp_path: Path) -> Store:
    return open_store(f"embedded:{tmp_path / 'store'}")


def test_a_run_reports_what_was_loaded_and_what_failed(texts: Path, tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        report = run([texts], store, extractor=Brittle())
        assert [document.id for document in store.documents()] == ["a", "c"]
    assert (report.loaded.added, report.failures, report.warnings) == (2, 1, 2)


def test_what_the_store_holds_is_not_read_again(texts: Path, tmp_path: Path) -> None:
    engine = Counting()
    with opened(tmp_path) as store:
        run([texts], store, extractor=engine)
        (texts / "b.txt").write_text("Ça change.", encoding="utf-8")
        report = run([texts], store, extractor=engine)
    assert engine.read == ["a", "b", "c", "b"]
    assert (report.known, report.loaded.unchanged, report.loaded.replaced) == (2, 2, 1)


def test_another_engine_reads_again(texts: Path, tmp_path: Path) -> None:
    engine = Counting()
    with opened(tmp_path) as store:
        run([texts], store, extractor=Brittle())
        run([texts], store, extractor=engine)
    assert engine.read == ["a", "b", "c"]


def test_what_was_read_is_kept_when_somebody_stops_it(texts: Path, tmp_path: Path) -> None:
    engine = Counting()
    with opened(tmp_path) as store:
        report = run([texts], store, extractor=engine, stopped=lambda: bool(engine.read))
        assert [document.id for document in store.documents()] == engine.read
        assert report.loaded.added == len(engine.read) < 3
        run([texts], store, extractor=engine)
        assert len(store.documents()) == 3
    assert engine.read == ["a", "b", "c"]
