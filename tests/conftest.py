"""Stores to test on: embedded ones, and a real Neo4j that is started once."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kg.facts import Extraction
from kg.store import Store, open_store
from tests.integration.neo4j_server import Server, Unavailable, running

settings.register_profile("patient", deadline=None)  # how long an example takes says how busy the computer is
settings.load_profile("patient")

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def told() -> tuple[Extraction, ...]:
    """Twelve documents of one fixed story."""
    lines = (GOLDEN / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(map(Extraction.model_validate_json, lines))


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for tests; without one the test is skipped, and fails in CI."""
    try:
        with running(tmp_path_factory.mktemp("neo4j")) as server:
            _demand_empty(server)
            yield server
    except Unavailable as reason:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no Neo4j: {reason}")


@pytest.fixture
def neo4j(neo4j_server: Server) -> Iterator[Store]:
    """An empty Neo4j; what tests left in it is taken away document by document."""
    with open_store(neo4j_server.url, user=neo4j_server.user, password=neo4j_server.password) as store:
        _empty(store)
        yield store
        _empty(store)


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Store]:
    """An empty embedded store."""
    with open_store(f"embedded:{tmp_path / 'store'}") as store:
        yield store


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store of each kind."""
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[str], Store]:
    """Opens a further embedded store under a name."""
    return lambda name: open_store(f"embedded:{tmp_path / name}")


def _demand_empty(server: Server) -> None:
    """Tests take away what they find: never run them on the data of a user."""
    with open_store(server.url, user=server.user, password=server.password) as store:
        if store.counts():
            pytest.fail(f"{server.url} holds data: NEO4J_URI has to name an empty server")


def _empty(store: Store) -> None:
    for document in store.documents():
        store.delete(document.id)
    assert store.counts() == {}
