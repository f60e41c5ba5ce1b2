"""Statements of other people: whatever they change is undone, and time is limited."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, NoReturn, TypeVar

from neo4j import ManagedTransaction

from kg.errors import StoreError
from kg.store.faults import SLOW

Result = TypeVar("Result")


class Undone(Exception):
    """Ends a transaction without keeping what it did."""

    def __init__(self, result: Any) -> None:
        """Carry the result out."""
        self.result = result


def undo(work: Callable[[ManagedTransaction], Any]) -> Callable[[ManagedTransaction], NoReturn]:
    """The same work in a transaction that is not kept; it raises ``Undone``."""

    def undone(tx: ManagedTransaction) -> NoReturn:
        raise Undone(work(tx))

    return undone


def within(seconds: float, work: Callable[[], Result], *, name: str) -> Result:
    """What ``work`` gives or raises, if it does in time; ``StoreError`` if not."""
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
        raise StoreError(f"{name}: {SLOW}") from error
