"""One code path to every store: the official driver, managed transactions, errors in one line."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from neo4j import Auth, Driver, GraphDatabase, ManagedTransaction, basic_auth
from neo4j.exceptions import AuthError, ConstraintError, DriverError, Neo4jError, ServiceUnavailable

from kg.errors import StoreError

Result = TypeVar("Result")
Work = Callable[[ManagedTransaction], Result]
_TRIES = 5

# an empty store knows none of the labels that are asked for: no news for standard error
logging.getLogger("neo4j.notifications").addHandler(logging.NullHandler())


class Connection:
    """A driver and its database. ``name`` is what errors call the store."""

    def __init__(self, driver: Driver, *, name: str, database: str | None = None) -> None:
        """Take over ``driver``; it is closed by whoever made it."""
        self.name = name
        self._driver = driver
        self._database = database
        self._writing = threading.Lock()

    def read(self, work: Work[Result]) -> Result:
        """What ``work`` gives in one read transaction."""
        with _plain(self.name), self._driver.session(database=self._database) as session:
            return session.execute_read(work)

    def write(self, work: Work[Result]) -> Result:
        """What ``work`` gives in one write transaction: all of it is kept or nothing.

        Threads of one process take turns, for the embedded engine does not make a writer wait for another.
        Two processes that create one node at a time do not wait either: the loser tries again.
        """
        with (
            self._writing,
            _plain(self.name),
            self._driver.session(database=self._database) as session,
        ):
            for _ in range(_TRIES - 1):
                try:
                    return session.execute_write(work)
                except ConstraintError:
                    continue
            return session.execute_write(work)

    def define(self, statement: str) -> None:
        """Run one statement of the schema, which stores take outside managed transactions only."""
        with _plain(self.name), self._driver.session(database=self._database) as session:
            session.run(statement).consume()


@contextmanager
def connected(
    url: str, *, user: str | None, password: str | None, database: str | None = None, name: str | None = None
) -> Iterator[Connection]:
    """A connection that has answered once. Raises ``StoreError``."""
    with _plain(name or url):
        driver = GraphDatabase.driver(url, auth=_auth(user, password))
    with driver:
        with _plain(name or url):
            driver.verify_connectivity()
        yield Connection(driver, name=name or url, database=database)


def _auth(user: str | None, password: str | None) -> Auth | None:
    return None if password is None else basic_auth(user or "neo4j", password)


@contextmanager
def _plain(name: str) -> Iterator[None]:
    """Errors of the driver as one line that never holds a password."""
    try:
        yield
    except AuthError as error:
        raise StoreError(f"{name}: user or password is refused, set KG_USER and KG_PASSWORD") from error
    except ServiceUnavailable as error:
        raise StoreError(f"{name}: no store answers there, start it or correct the address") from error
    except (DriverError, Neo4jError, OSError, ValueError) as error:
        raise StoreError(f"{name}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    message: Any = getattr(error, "message", None) or str(error)
    return str(message).strip().partition("\n")[0]
