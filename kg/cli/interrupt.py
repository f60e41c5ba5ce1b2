"""The first interrupt asks to end after what is in hand; the second ends at once."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType

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

    if current_thread() is not main_thread():
        yield lambda: False
        return
    before = {number: signal.signal(number, ask) for number in _SIGNALS if _is_heeded(number)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _is_heeded(number: signal.Signals) -> bool:
    return signal.getsignal(number) not in (signal.SIG_IGN, None)
