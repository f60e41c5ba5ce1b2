"""Kill −9 at any moment of ``kg load``: what was acknowledged stands, and the same command makes it whole."""

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.facts import Extraction
from kg.store import Store, open_store
from tests.integration.forked import Forks, forks, kill, runs
from tests.integration.neo4j_server import Own, Unavailable, started

Told = tuple[Extraction, ...]
Fresh = Callable[[str], Store]
ROUNDS = int(os.environ.get("KG_TEST_KILLS", "20"))
SERVER_ROUNDS = int(os.environ.get("KG_TEST_SERVER_KILLS", "5"))
BATCH, COPIES = 2, 3
PATIENCE = 300  # seconds
UNDER_WAY = 2  # batches: one that is written, one that is prepared meanwhile


def copied(told: Told, number: int) -> Iterator[Extraction]:
    """The story again under other document ids, so that facts get more claims."""
    for one in told:
        head = one.document.model_copy(update={"id": f"{one.document.id}-{number}"})
        yield one.model_copy(update={"document": head, "plans": ()})


@pytest.fixture(scope="module")
def facts(told: Told, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty-six documents as ``kg extract`` writes them."""
    file = tmp_path_factory.mktemp("killed") / "facts.jsonl"
    every = [one for number in range(COPIES) for one in copied(told, number)]
    file.write_text("".join(one.model_dump_json() + "\n" for one in every), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forks]:
    with forks(tmp_path_factory.mktemp("forks") / "errors") as found:
        yield found


@pytest.fixture(scope="module")
def ids(facts: Path) -> list[str]:
    """The documents in their order."""
    lines = facts.read_text(encoding="utf-8").splitlines()
    return [Extraction.model_validate_json(line).document.id for line in lines]


def command(facts: Path, url: str) -> tuple[str, ...]:
    return ("load", str(facts), "--store", url, "--batch", str(BATCH))


def test_a_killed_load_loses_nothing(hands: Forks, facts: Path, ids: list[str], tmp_path: Path) -> None:
    assert hands.run(*command(facts, f"embedded:{tmp_path / 'whole'}")) == 0
    with open_store(f"embedded:{tmp_path / 'whole'}") as store:
        whole = store.hash()
    seen = []
    for number in range(ROUNDS):
        held, acknowledged = killed(hands, facts, tmp_path / str(number))
        assert held == set(ids[: len(held)]), "documents are written in their order"
        assert len(held) % BATCH == 0, "a batch is kept whole or not at all"
        assert len(held) >= acknowledged
        assert hands.run(*command(facts, f"embedded:{tmp_path / str(number)}")) == 0
        with open_store(f"embedded:{tmp_path / str(number)}") as store:
            assert store.hash() == whole
        seen.append(len(held))
    assert any(0 < number < len(ids) for number in seen), "no load was killed in the middle"


def killed(hands: Forks, facts: Path, folder: Path) -> tuple[set[str], int]:
    """Kill a load somewhere; the documents that the store holds then, and how many were acknowledged."""
    chance, steps = random.Random(folder.name), folder.with_suffix(".steps")
    process = hands.start(*command(facts, f"embedded:{folder}"), steps=steps)
    wanted = chance.randint(0, 36)  # documents taken in before the kill
    time.sleep(chance.uniform(0, 1) if wanted == 0 else 0)
    await_taken(steps, wanted, process)
    time.sleep(chance.uniform(0, 0.03))
    acknowledged = (taken_in(steps) // BATCH - UNDER_WAY) * BATCH
    kill(process)
    hands.wait()
    with open_store(f"embedded:{folder}") as store:
        return {head.id for head in store.documents()}, acknowledged


def await_taken(steps: Path, wanted: int, process: int) -> None:
    """Wait until ``wanted`` documents are taken in; an error if that does not come."""
    end = time.monotonic() + PATIENCE
    while True:
        alive = runs(process)  # asked first: what it did last is counted after its end
        if taken_in(steps) >= wanted:
            return
        assert alive, "the load ended by itself"
        assert time.monotonic() < end, "the load stands still"
        time.sleep(0.001)


def taken_in(steps: Path) -> int:
    return steps.stat().st_size if steps.exists() else 0


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Own]:
    """A server that may be killed."""
    try:
        with started(tmp_path / "neo4j") as server:
            yield server
    except Unavailable as reason:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no Neo4j: {reason}")


@pytest.mark.neo4j
def test_a_killed_server_loses_nothing(hands: Forks, facts: Path, own: Own, fresh: Fresh, told: Told) -> None:
    with fresh("whole") as store:
        store.load(one for number in range(COPIES) for one in copied(told, number))
        whole = store.hash()
    words = command(facts, own.server.url)
    for number in range(SERVER_ROUNDS):
        with open_store(own.server.url) as store:
            store.prune(())
        hands.start(*words)
        time.sleep(random.Random(number).uniform(0.3, 2))
        own.kill()
        own.start()
        ended = hands.wait()  # the driver's own means may have brought it to its end
        assert ended == 0 or hands.run(*words) == 0
        with open_store(own.server.url) as store:
            assert store.hash() == whole


@pytest.mark.neo4j
def test_a_server_that_is_gone_is_told_in_one_line(own: Own, told: Told) -> None:
    with open_store(own.server.url) as store:
        store.load(told[:3])
        own.kill()
        with pytest.raises(StoreError, match="no store answers there") as refused:
            store.read("RETURN 1 AS one")
        assert "\n" not in str(refused.value)
