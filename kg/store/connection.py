"""One code path to every store: the official driver, managed transactions, errors in one line."""

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from functools import partial
from typing import Any, NoReturn, TypeVar

from neo4j import Auth, Driver, GraphDatabase, ManagedTransaction, basic_auth, unit_of_work
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConstraintError,
    DatabaseError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
)

from kg.errors import StoreError

Result = TypeVar("Result")
Work = Callable[[ManagedTransaction], Result]
Advice = Callable[[], str]
Engine = Callable[[str], None]  # runs a statement in the language of an embedded engine
_TRIES = 5
_GRACE = 0.5  # seconds that a server has to end a statement by itself
_SLOW = "the statement took longer than allowed, ask for less or give it more time"

# what the driver notes or tries again is no news for standard error; what fails in the end is raised
logging.getLogger("neo4j").addHandler(logging.NullHandler())


def _see_log() -> str:
    return "the server's log says more"


class Connection:
    """A driver and its database. ``name`` is what errors call the store."""

    def __init__(
        self,
        driver: Driver,
        *,
        name: str,
        database: str | None = None,
        advice: Advice = _see_log,
        engine: Engine | None = None,
    ) -> None:
        """Take over ``driver``; whoever made it closes it. ``advice`` is for faults of the engine itself."""
        self.name = name
        self.engine = engine
        self._advice = advice
        self._driver = driver
        self._database = database
        self._writing = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """From now on refuse all work."""
        self._closed = True

    @contextmanager
    def _plain(self) -> Iterator[None]:
        if self._closed:
            raise StoreError(f"{self.name}: the store is closed, open it again")
        with _plain(self.name, self._advice):
            yield

    def read(self, work: Work[Result]) -> Result:
        """What ``work`` gives in one read transaction."""
        with self._plain(), self._driver.session(database=self._database) as session:
            return session.execute_read(work)

    def ask(self, work: Work[Result], *, timeout: float | None = None) -> Result:
        """The same for statements of other people: whatever they change is undone, and time is limited.

        ``timeout`` in seconds; a server ends the statement itself, the embedded engine is left alone with it.
        """
        asking: Callable[[], Result] = partial(self._undone, unit_of_work(timeout=timeout)(_undo(work)))
        return asking() if timeout is None else _within(timeout + _GRACE, asking, name=self.name)

    def _undone(self, work: Work[NoReturn]) -> Any:
        """What ``work`` carries out of a transaction that is not kept."""
        with self._plain(), self._driver.session(database=self._database) as session:
            try:
                session.execute_read(work)
            except _Undone as done:
                return done.result

    def write(self, work: Work[Result]) -> Result:
        """What ``work`` gives in one write transaction: all of it is kept or nothing.

        Threads of one process take turns, for the embedded engine does not make a writer wait for another.
        Two processes that create one node at a time do not wait either: the loser tries again.
        """
        with (
            self._writing,
            self._plain(),
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
        with self._plain(), self._driver.session(database=self._database) as session:
            session.run(statement).consume()


class _Undone(Exception):
    """Ends a transaction without keeping what it did."""

    def __init__(self, result: Any) -> None:
        """Carry the result out."""
        self.result = result


def _undo(work: Work[Any]) -> Work[NoReturn]:
    def undone(tx: ManagedTransaction) -> NoReturn:
        raise _Undone(work(tx))

    return undone


def _within(seconds: float, work: Callable[[], Result], *, name: str) -> Result:
    """What ``work`` gives or raises, if it does in time."""
    given: Future[Result] = Future()

    def run() -> None:
        try:
            given.set_result(work())
        except BaseException as error:  # raised again where it is waited for
            given.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return given.result(timeout=seconds)
    except TimeoutError as error:
        raise StoreError(f"{name}: {_SLOW}") from error


@contextmanager
def connected(
    url: str,
    *,
    user: str | None,
    password: str | None,
    database: str | None = None,
    name: str | None = None,
    advice: Advice = _see_log,
    engine: Engine | None = None,
) -> Iterator[Connection]:
    """A connection that has answered once. Raises ``StoreError``."""
    with _plain(name or url):
        driver = GraphDatabase.driver(url, auth=_auth(user, password))
    with driver:
        with _plain(name or url):
            driver.verify_connectivity()
        connection = Connection(driver, name=name or url, database=database, advice=advice, engine=engine)
        with closing(connection):
            yield connection


def _auth(user: str | None, password: str | None) -> Auth | None:
    return None if password is None else basic_auth(user or "neo4j", password)


@contextmanager
def _plain(name: str, advice: Advice = _see_log) -> Iterator[None]:
    """Errors of the driver as one line that never holds a password."""
    try:
        yield
    except AuthError as error:
        raise StoreError(f"{name}: user or password is refused, set KG_USER and KG_PASSWORD") from error
    except ServiceUnavailable as error:
        raise StoreError(f"{name}: no store answers there, start it or correct the address") from error
    except ClientError as error:
        late = "TransactionTimedOut" in (error.code or "")
        raise StoreError(f"{name}: {_SLOW if late else _first_line(error)}") from error
    except DatabaseError as error:
        raise StoreError(f"{name}: {_first_line(error)}; {advice()}") from error
    except (DriverError, Neo4jError, OSError, ValueError) as error:
        raise StoreError(f"{name}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    message: Any = getattr(error, "message", None) or str(error)
    return str(message).strip().partition("\n")[0]
