"""What goes wrong outside: one clear line each, an exit code, and nothing half-done."""

import os
import resource
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from neo4j import ManagedTransaction
from neo4j.exceptions import TransientError

from kg.facts import Extraction
from kg.store import Store, open_store

Told = tuple[Extraction, ...]
LIMIT = 300_000  # bytes of a file, less than a store needs for what is loaded here
WITHOUT_ROOT = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


@pytest.fixture
def facts(told: Told, tmp_path: Path) -> Path:
    """Sixty documents with long texts."""
    file = tmp_path / "facts.jsonl"
    with file.open("w", encoding="utf-8") as stream:
        for number in range(5):
            for one in told:
                head = one.document.model_copy(
                    update={
                        "id": f"{one.document.id}-{number}",
                        "text": (one.document.text or "") + " " * 4000,
                    }
                )
                stream.write(one.model_copy(update={"document": head, "plans": ()}).model_dump_json() + "\n")
    return file


def load(facts: Path, store: Path, *, before: Callable[[], None] = lambda: None, first: tuple[str, ...] = ()):
    words = ("load", str(facts), "--batch", "6", "--store", f"embedded:{store}")
    return subprocess.run(
        [*first, sys.executable, "-m", "kg", *words],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=before,
        cwd=Path(__file__).parents[2],
    )


def test_a_full_disk_loses_nothing_that_was_written(facts: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands in for the end of the disk."""
    store = tmp_path / "store"
    with open_store(f"embedded:{store}"):
        pass
    full = load(facts, store, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT)))
    assert full.returncode == 1
    assert len(full.stderr.splitlines()) == 1, full.stderr
    assert "what was written before stands" in full.stderr
    with open_store(f"embedded:{store}") as held:
        assert len(held.documents()) % 6 == 0
    assert load(facts, store).returncode == 0
    assert load(facts, tmp_path / "other").returncode == 0
    with open_store(f"embedded:{store}") as one, open_store(f"embedded:{tmp_path / 'other'}") as other:
        assert one.hash() == other.hash()


@pytest.fixture
def bound() -> tuple[str, ...]:
    """The words before a command that make permissions count for it."""
    first = () if os.geteuid() else WITHOUT_ROOT
    if first and shutil.which(first[0]) is None:
        pytest.skip("root may write anywhere, and setpriv is missing")
    return first


def test_a_folder_that_cannot_be_written(facts: Path, tmp_path: Path, bound: tuple[str, ...]) -> None:
    store = tmp_path / "store"
    store.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    refused = load(facts, store, first=bound)
    store.chmod(stat.S_IRWXU)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1), refused.stderr
    assert "cannot be written, choose another folder" in refused.stderr
    assert list(store.iterdir()) == []


def test_a_store_that_is_read_only_says_that_its_copy_can_be_read(
    facts: Path, tmp_path: Path, bound: tuple[str, ...]
) -> None:
    store = tmp_path / "store"
    assert load(facts, store).returncode == 0
    store.chmod(stat.S_IRUSR | stat.S_IXUSR)
    refused = load(facts, store, first=bound)
    store.chmod(stat.S_IRWXU)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1), refused.stderr
    assert "needs even to read: copy it and open the copy" in refused.stderr
    shutil.copytree(store, tmp_path / "copy")
    with open_store(f"embedded:{tmp_path / 'copy'}") as copy:
        assert copy.documents()


def test_a_store_that_another_process_holds(facts: Path, embedded: Store, tmp_path: Path) -> None:
    before = embedded.hash()
    refused = load(facts, tmp_path / "store")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1), refused.stderr
    assert "is open in another process" in refused.stderr
    assert embedded.hash() == before


def test_what_passes_is_tried_again(store: Store, told: Told) -> None:
    """A server that asks to try again is obeyed by the driver's own means."""
    tries = 0

    def work(tx: ManagedTransaction) -> None:
        nonlocal tries
        tries += 1
        tx.run("MERGE (s:Store {id: 'store'}) SET s.tries = $tries", tries=tries).consume()
        if tries < 3:
            raise TransientError._hydrate_neo4j(
                code="Neo.TransientError.Transaction.DeadlockDetected", message="try again"
            )

    store.load(told[:1])
    store._connection.write(work)
    assert tries == 3
    assert store.read("MATCH (s:Store {id: 'store'}) RETURN s.tries AS tries") == [{"tries": 3}]
