"""A store loses nothing: the same dump whatever way documents took, backups and migrations too."""

import io
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.facts import Extraction
from kg.graph import MODEL, build_graph
from kg.resolve import resolve
from kg.store import LoadReport, Store, renew
from tests.integration.dump import dump, dump_of

Told = tuple[Extraction, ...]
Fresh = Callable[[str], Store]


def bytes_of(store: Store) -> bytes:
    stream = io.BytesIO()
    digest = store.dump(stream)
    assert digest == store.hash() == store.status()["hash"]
    return stream.getvalue()


def altered(store: Store, statement: str) -> None:
    store._connection.write(lambda tx: tx.run(statement).consume())


@pytest.fixture
def wanted(fresh: Fresh, told: Told) -> bytes:
    """The dump of all documents, loaded at once."""
    with fresh("wanted") as store:
        store.load(told)
        return bytes_of(store)


@pytest.mark.parametrize("batch", [1, 5])
def test_any_order_and_batch_makes_the_same_bytes(
    store: Store, told: Told, wanted: bytes, batch: int
) -> None:
    shuffled = random.Random(batch).sample(told, len(told))
    store.load(shuffled[:7], batch=batch)
    store.load(shuffled, batch=batch)
    assert bytes_of(store) == wanted


def test_what_somebody_else_keeps_in_the_database_is_not_the_graphs(
    store: Store, told: Told, wanted: bytes
) -> None:
    store.load(told)
    counts = store.counts()
    altered(store, "CREATE (:Note {id: '1'})-[:READ_BY]->(:Note {id: '2'})")
    try:
        assert (bytes_of(store), store.counts()) == (wanted, counts)
    finally:
        altered(store, "MATCH (n:Note) DETACH DELETE n")


def test_processes_in_turn_make_the_same_bytes(
    fresh: Fresh, told: Told, wanted: bytes, tmp_path: Path
) -> None:
    script = (
        "import sys\n"
        "from kg.facts import Extraction\n"
        "from kg.store import open_store\n"
        "with open_store(f'embedded:{sys.argv[1]}') as store:\n"
        "    store.load(map(Extraction.model_validate_json, sys.stdin), batch=2)\n"
    )
    for part in (told[6:], told[:9]):
        given = "".join(one.model_dump_json() + "\n" for one in part)
        subprocess.run([sys.executable, "-c", script, tmp_path / "turns"], input=given, text=True, check=True)
    with fresh("turns") as store:
        assert bytes_of(store) == wanted


def test_the_lines_are_sorted_and_hold_each_node_once(store: Store, told: Told) -> None:
    store.load(told)
    lines = bytes_of(store).splitlines()
    assert lines == sorted(set(lines))
    counts = store.counts()
    nodes = [json.loads(line) for line in lines if line.startswith(b'{"node"')]
    assert len(nodes) == sum(counts[base] for base in ("Document", "Evidence", "Fact", "Entity", "Domain"))
    assert sum(line.startswith(b'{"extraction"') for line in lines) == len(told)


def test_documents_that_are_not_given_any_more_are_pruned(store: Store, told: Told) -> None:
    store.load(told)
    assert store.prune({one.document.id for one in told[:5]}) == 7
    assert dump(store) == dump_of(build_graph(resolve(told[:5])))


def test_a_backup_fills_stores_of_either_kind(
    store: Store, fresh: Fresh, told: Told, wanted: bytes, tmp_path: Path
) -> None:
    (tmp_path / "first").write_bytes(wanted)
    assert store.restore(tmp_path / "first", batch=5).added == len(told)
    (tmp_path / "second").write_bytes(bytes_of(store))
    with fresh("back") as back:
        back.restore(tmp_path / "second")
        assert bytes_of(back) == wanted


def test_a_restore_loses_no_other_document_unasked(
    embedded: Store, told: Told, wanted: bytes, tmp_path: Path
) -> None:
    (tmp_path / "dump").write_bytes(wanted)
    head = told[0].document.model_copy(update={"id": "another"})
    embedded.load([told[0].model_copy(update={"document": head})])
    with pytest.raises(StoreError, match=r"1 documents that .* has not, such as 'another'"):
        embedded.restore(tmp_path / "dump")
    embedded.restore(tmp_path / "dump", prune=True)
    assert bytes_of(embedded) == wanted


def test_a_restore_keeps_what_somebody_loads_meanwhile(
    embedded: Store, told: Told, wanted: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dump").write_bytes(wanted)
    another = told[0].model_copy(update={"document": told[0].document.model_copy(update={"id": "another"})})
    load = embedded.load

    def loaded_beside(given: Iterable[Extraction], *, batch: int | None = None) -> LoadReport:
        load([another])
        return load(given, batch=batch)

    monkeypatch.setattr(embedded, "load", loaded_beside)
    with pytest.raises(StoreError, match=r"1 documents that .* has not, such as 'another'"):
        embedded.restore(tmp_path / "dump")
    assert "another" in {document.id for document in embedded.documents()}


@pytest.mark.parametrize("broken", [b"", b"no dump\n", b'{"dump":1,"model":2}\n'])
def test_what_is_no_whole_dump_is_refused(embedded: Store, tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "dump").write_bytes(broken)
    with pytest.raises(StoreError, match=r"is no dump|is cut off"):
        embedded.restore(tmp_path / "dump")


def test_an_altered_dump_is_refused(embedded: Store, wanted: bytes, tmp_path: Path) -> None:
    (tmp_path / "dump").write_bytes(wanted.replace(b"Rabat", b"Fesse", 1))
    with pytest.raises(StoreError, match="its hash does not fit"):
        embedded.restore(tmp_path / "dump")
    assert embedded.documents() == []


def test_an_older_graph_is_refused_until_it_is_migrated(store: Store, told: Told, wanted: bytes) -> None:
    store.load(told)
    altered(store, "MATCH (s:Store {id: 'store'}) DELETE s")  # the first version had no such node
    altered(store, "MATCH (n) SET n.digest = null, n.forms = null, n.says = null, n.sequence = null")
    for use in (lambda: store.load(told), store.documents, lambda: store.read("RETURN 1 AS one")):
        with pytest.raises(StoreError, match=r"older program .* run kg migrate"):
            use()
    assert store.migrate()
    assert bytes_of(store) == wanted
    assert not store.migrate()


def test_a_graph_without_lanes_and_words_by_month_is_migrated(
    store: Store, told: Told, wanted: bytes
) -> None:
    """Such are those of model 6."""
    store.load(told)
    altered(store, "MATCH (f:Fact) SET f.lane_a = null, f.lane_b = null, f.announced_a = null")
    altered(store, "MATCH (e:Evidence) SET e.words = replace(e.words, '@', ' ')")
    altered(store, "MATCH (t:Tally) WHERE t.calendar STARTS WITH 'months' DELETE t")
    altered(store, "MATCH (s:Store {id: 'store'}) SET s.model = 6")
    with pytest.raises(StoreError, match=r"older program \(model 6, now \d+\), run kg migrate"):
        store.documents()
    assert store.migrate()
    assert bytes_of(store) == wanted
    assert store.read("MATCH (t:Tally {calendar: 'months all'}) RETURN count(t) AS n") != [{"n": 0}]


def test_a_graph_that_knows_nothing_of_what_is_announced_is_migrated(
    store: Store, told: Told, wanted: bytes
) -> None:
    """Such are those of model 4."""
    store.load(told)
    altered(store, "MATCH (f:Fact) SET f.announced = null")
    altered(store, "MATCH (s:Store {id: 'store'}) SET s.model = 4")
    with pytest.raises(StoreError, match=r"older program \(model 4, now \d+\), run kg migrate"):
        store.documents()
    assert store.migrate()
    assert bytes_of(store) == wanted


def test_a_newer_graph_is_refused(store: Store, told: Told) -> None:
    store.load(told)
    altered(store, f"MATCH (s:Store {{id: 'store'}}) SET s.model = {MODEL + 1}")
    for use in (lambda: store.load(told), store.documents, store.migrate, store.hash):
        with pytest.raises(StoreError, match=r"newer program .* update communique-kg"):
            use()
    altered(store, f"MATCH (s:Store {{id: 'store'}}) SET s.model = {MODEL}")


def test_a_step_of_a_renewal_that_comes_late_does_nothing(store: Store, told: Told, wanted: bytes) -> None:
    store.load(told)
    for late in (renew._forget, renew._again, renew._end):
        assert not store._connection.write(late)
    assert bytes_of(store) == wanted


def test_two_renewals_at_once_help_each_other(
    store: Store, told: Told, wanted: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second begins when the first has written some documents, and ends first."""
    monkeypatch.setattr(renew, "_DOCUMENTS", 5)
    store.load(told)
    connection = store._connection
    connection.write(lambda tx: renew._begin(tx, anyway=True))
    while connection.write(renew._forget):
        pass
    assert connection.write(renew._again)
    renew.renew(connection, anyway=False)
    assert not connection.write(renew._again)
    connection.write(renew._end)
    assert bytes_of(store) == wanted


def test_a_load_ends_a_renewal_that_was_cut_off(store: Store, told: Told, wanted: bytes) -> None:
    store.load(told)
    store._connection.write(lambda tx: renew._begin(tx, anyway=True))
    store._connection.write(renew._forget)
    assert store.load(told).unchanged == len(told)
    assert bytes_of(store) == wanted


def test_a_load_of_what_is_known_renews_a_graph_of_another_lexicon(
    store: Store, told: Told, wanted: bytes
) -> None:
    store.load(told)
    altered(store, "MATCH (f:Fact) SET f.status = 'older'")
    altered(store, "MATCH (s:Store {id: 'store'}) SET s.vocabulary = 'older'")
    store.load(told)
    assert bytes_of(store) == wanted


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_renewal_that_was_cut_off_goes_on(
    store: Store, told: Told, wanted: bytes, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    class Cut(Exception):
        pass

    def cut(tx: object) -> bool:
        nonlocal steps
        steps -= 1
        if steps == 0:
            raise Cut
        return again(tx)

    again = renew._again
    monkeypatch.setattr(renew, "_DOCUMENTS", 5)
    store.load(told)
    monkeypatch.setattr(renew, "_again", cut)
    with pytest.raises(Cut):
        store.renew()
    with pytest.raises(StoreError, match="is being renewed or was interrupted"):
        store.documents()
    monkeypatch.setattr(renew, "_again", again)
    assert store.migrate()
    assert bytes_of(store) == wanted
