"""Both stores hold the same graph, whatever the order and however often documents come."""

import random
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.facts import Extraction
from kg.graph import build_graph
from kg.resolve import resolve
from kg.store import LoadReport, Store
from tests.integration.dump import dump, dump_of

Told = tuple[Extraction, ...]


def shuffled(told: Sequence[Extraction], seed: int) -> list[Extraction]:
    return random.Random(seed).sample(told, len(told))


def test_a_store_holds_the_graph_of_its_documents(store: Store, told: Told) -> None:
    report = store.load(told)
    assert report == LoadReport(documents=12, added=12, facts=33)
    assert dump(store) == dump_of(build_graph(resolve(told)))
    assert dump_of(store.graph()) == dump_of(build_graph(resolve(told)))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_documents_does_not_matter(store: Store, told: Told, seed: int) -> None:
    for one in shuffled(told, seed):
        store.load([one])
    assert dump(store) == dump_of(build_graph(resolve(told)))


def test_writing_twice_is_writing_once(store: Store, told: Told) -> None:
    store.load(told)
    before = dump(store)
    assert store.load(shuffled(told, 4), batch=5) == LoadReport(documents=12, unchanged=12, facts=33)
    assert dump(store) == before


def test_a_fact_is_found_as_announced_while_a_document_announces_it(store: Store, told: Told) -> None:
    """A meeting that is called off stays announced until the document goes that told of it as planned."""
    store.load(told)
    meeting, given = "DE DZ MET 2024", {one.document.id: one for one in told}
    assert len(announced(store)) == 6
    assert announced(store)[meeting] == "cancelled"
    store.delete("annonce-alger")
    assert meeting not in announced(store)
    store.load([given["annonce-alger"]])
    store.delete("annulation-alger")
    assert announced(store)[meeting] == "planned"
    store.load([given["annonce-alger"].model_copy(update={"facts": (), "plans": ()})])
    assert meeting not in announced(store)


def announced(store: Store) -> dict[str, str]:
    """The statuses of what some document announces, by lane."""
    found = store.read(
        "MATCH (f:Fact) WHERE f.announced IS NOT NULL "
        "RETURN f.announced AS announced, f.lane AS lane, f.status AS status"
    )
    assert all(row["announced"] == row["lane"] for row in found)
    return {row["announced"]: row["status"] for row in found}


@pytest.mark.parametrize("seed", [5])
def test_a_deleted_document_was_never_seen(store: Store, told: Told, seed: int) -> None:
    store.load(told)
    left = shuffled(told, seed)
    while len(left) > 4:
        assert store.delete(left.pop().document.id)
        assert dump(store) == dump_of(build_graph(resolve(left)))
    assert not store.delete("no such document")


def test_a_changed_document_replaces_what_it_said(store: Store, told: Told) -> None:
    store.load(told)
    changed = [one.model_copy(update={"facts": one.facts[1:], "plans": ()}) for one in told[::2]]
    assert store.load(changed) == LoadReport(
        documents=6, replaced=6, facts=sum(len(one.facts) for one in changed)
    )
    assert dump(store) == dump_of(build_graph(resolve([*changed, *told[1::2]])))


def test_what_documents_say_is_read_back(store: Store, told: Told) -> None:
    store.load(told)
    read = {one.document.id: one for one in store.extractions()}
    assert {key: one.document for key, one in read.items()} == {one.document.id: one.document for one in told}
    assert all(set(read[one.document.id].facts) == set(one.facts) for one in told)
    assert all(set(read[one.document.id].plans) == set(one.plans) for one in told)
    assert [head.id for head in store.documents()] == sorted(read)


def test_a_country_that_is_only_acted_for_stays(store: Store, told: Told) -> None:
    """Niger has no edge of its own once its cooperation is gone, but a participant still acts for it."""
    store.load(told)
    store.delete("berlin-niger")
    assert store.read("MATCH (c:Country) WHERE c.code = 'NE' RETURN c.name AS name") == [{"name": "Niger"}]
    store.delete("sans-date")
    assert store.read("MATCH (c:Country) WHERE c.code = 'NE' RETURN c.name AS name") == []


def test_a_failing_batch_leaves_nothing_behind(store: Store, told: Told) -> None:
    class Broken(Exception):
        pass

    def failing() -> Sequence[Extraction]:
        yield from told[:3]
        raise Broken

    with pytest.raises(Broken):
        store.load(failing())
    assert store.counts() == {}


def test_names_that_look_like_cypher_change_nothing(store: Store, told: Told) -> None:
    evil = "x'}) DETACH DELETE (n) //"
    first = told[0]
    head = first.document.model_copy(update={"id": evil, "title": evil})
    met = first.facts[0].model_copy(update={"place": evil})
    store.load([*told, first.model_copy(update={"document": head, "facts": (met,), "plans": ()})])
    assert len(store.documents()) == 13
    assert store.extraction(evil).facts == (met,)


@pytest.mark.parametrize("written", ["MATCH (n) DETACH DELETE n", "CREATE (n:Person {id: 'x'}) RETURN n"])
def test_reading_does_not_write(store: Store, told: Told, written: str) -> None:
    store.load(told[:1])
    before = dump(store)
    with pytest.raises(UsageError, match="only reading"):
        store.read(written)
    assert dump(store) == before


def test_an_unknown_document_is_named(store: Store) -> None:
    with pytest.raises(UsageError, match="holds no document 'nothing'"):
        store.extraction("nothing")


def test_a_store_keeps_what_it_holds(fresh: Callable[[str], Store], told: Told) -> None:
    with fresh("kept") as store:
        store.load(told)
        before = dump(store)
    with fresh("kept") as store:
        assert dump(store) == before


def test_two_writers_at_once_lose_nothing(store: Store, told: Told) -> None:
    store.load(told[:1])
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda one: store.load([one]), told[1:]))
    assert dump(store) == dump_of(build_graph(resolve(told)))


def test_what_was_loaded_outlives_a_killed_process(
    fresh: Callable[[str], Store], told: Told, tmp_path: Path
) -> None:
    script = (
        "import os, signal, sys\n"
        "from kg.facts import Extraction\n"
        "from kg.store import open_store\n"
        "store = open_store(f'embedded:{sys.argv[1]}')\n"
        "store.load([Extraction.model_validate_json(line) for line in sys.stdin])\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    given = "".join(one.model_dump_json() + "\n" for one in told)
    folder = str(tmp_path / "killed")
    done = subprocess.run([sys.executable, "-c", script, folder], input=given, text=True, check=False)
    assert done.returncode == -signal.SIGKILL
    with fresh("killed") as store:
        assert dump(store) == dump_of(build_graph(resolve(told)))


def test_a_graph_with_ids_of_another_lexicon_is_made_again(store: Store, told: Told) -> None:
    store.load(told[1:])
    for older in (
        "MATCH (f:Fact) SET f.id = 'older ' + f.id",
        "MATCH (s:Store {id: 'store'}) SET s.vocabulary = 'older'",
    ):
        store._connection.write(lambda tx, older=older: tx.run(older).consume())
    assert store.load(told).added == 1
    assert dump(store) == dump_of(build_graph(resolve(told)))
    store.renew()
    assert dump(store) == dump_of(build_graph(resolve(told)))
