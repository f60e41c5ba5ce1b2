"""The first interrupt asks to end after what is in hand; the second ends at once."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType

from kg.cli import terminal

CODE = 130


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Gives what tells whether somebody interrupted since, as by Ctrl-C or ``kill``."""
    asked: list[int] = []

    def ask(number: int, _: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)
        terminal.note("ending after what is in hand; once more ends at once")

    if current_thread() is not main_thread():
        yield lambda: False
        return
    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
