"""The first interrupt asks to end after what is in hand; the second ends at once."""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType
from typing import Any

from kg.cli import terminal


class Interrupted(Exception):
    """A command was ended before its time: how far it has come and how it goes on."""


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Gives what tells whether somebody interrupted since, as by Ctrl-C or ``kill``.

    A signal that whoever started this program wants to have ignored stays so.
    """
    asked: list[int] = []

    def ask(number: int, _: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)
        terminal.note("ending after what is in hand; once more ends at once")

    with _handled(_SIGNALS, ask):
        yield lambda: bool(asked)


@contextmanager
def terminable() -> Iterator[None]:
    """``kill`` ends the block as Ctrl-C does, so that what is half written is taken away."""
    with _handled([signal.SIGTERM], signal.default_int_handler):
        yield


@contextmanager
def _handled(
    numbers: Iterable[signal.Signals], handler: Callable[[int, FrameType | None], Any]
) -> Iterator[None]:
    """Only the main thread can take signals."""
    if current_thread() is not main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in numbers if _is_heeded(number)}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)


def _is_heeded(number: signal.Signals) -> bool:
    return signal.getsignal(number) not in (signal.SIG_IGN, None)
