"""One code path to every store: the official driver, managed transactions, errors in one line."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import Any, NoReturn, TypeVar

from neo4j import Auth, Driver, GraphDatabase, ManagedTransaction, basic_auth, unit_of_work
from neo4j.exceptions import ConstraintError

from kg.errors import StoreError
from kg.store.asking import Undone, undo, within
from kg.store.faults import Advice, give_password, plain, see_log

Result = TypeVar("Result")
Work = Callable[[ManagedTransaction], Result]
Engine = Callable[[str], None]  # runs a statement in the language of an embedded engine
_TRIES = 5
_GRACE = 0.5  # seconds that a server has to end a statement by itself

# what the driver notes or tries again is no news for standard error; what fails in the end is raised
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class Connection:
    """A driver and its database. ``name`` is what errors call the store."""

    def __init__(
        self,
        driver: Driver,
        *,
        name: str,
        database: str | None = None,
        advice: Advice = see_log,
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
        with plain(self.name, self._advice):
            yield

    def read(self, work: Work[Result]) -> Result:
        """What ``work`` gives in one read transaction."""
        with self._plain(), self._driver.session(database=self._database) as session:
            return session.execute_read(work)

    def ask(self, work: Work[Result], *, timeout: float | None = None) -> Result:
        """The same for statements of other people: whatever they change is undone, and time is limited.

        ``timeout`` in seconds; a server ends the statement itself, the embedded engine is left alone with it.
        """
        asking: Callable[[], Result] = partial(self._undone, unit_of_work(timeout=timeout)(undo(work)))
        return asking() if timeout is None else within(timeout + _GRACE, asking, name=self.name)

    def _undone(self, work: Work[NoReturn]) -> Any:
        """What ``work`` carries out of a transaction that is not kept."""
        with self._plain(), self._driver.session(database=self._database) as session:
            try:
                session.execute_read(work)
            except Undone as done:
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


@contextmanager
def connected(
    url: str,
    *,
    user: str | None,
    password: str | None,
    database: str | None = None,
    name: str | None = None,
    advice: Advice = see_log,
    engine: Engine | None = None,
    refused: Advice = give_password,
) -> Iterator[Connection]:
    """A connection that has answered once. Raises ``StoreError``; ``refused`` is for a wrong password."""
    with plain(name or url):
        driver = GraphDatabase.driver(url, auth=_auth(user, password))
    with driver:
        with plain(name or url, refused=refused):
            driver.verify_connectivity()
        connection = Connection(driver, name=name or url, database=database, advice=advice, engine=engine)
        with closing(connection):
            yield connection


def _auth(user: str | None, password: str | None) -> Auth | None:
    return None if password is None else basic_auth(user or "neo4j", password)
