"""Sorts more lines than fit in memory: sorted pieces on disk, merged at the end."""

import heapq
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from types import TracebackType
from typing import IO, Self

_MEMORY = 64 * 2**20  # bytes of lines that are held before they go to disk


class Sorter:
    """Takes lines that end with a newline and gives them back in the order of their bytes. For ``with``."""

    def __init__(self, *, memory: int = _MEMORY) -> None:
        """Hold at most about ``memory`` bytes."""
        self._memory, self._held = memory, 0
        self._lines: list[bytes] = []
        self._pieces: list[IO[bytes]] = []
        self._files = ExitStack()

    def __enter__(self) -> Self:
        """The sorter itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take away what lies on disk."""
        self._files.close()

    def add(self, line: bytes) -> None:
        """Take one more."""
        self._lines.append(line)
        self._held += len(line)
        if self._held > self._memory:
            self._spill()

    def __iter__(self) -> Iterator[bytes]:
        """All lines, sorted; once."""
        return heapq.merge(*self._pieces, sorted(self._lines))

    def _spill(self) -> None:
        piece = self._files.enter_context(tempfile.TemporaryFile())  # noqa: SIM115
        piece.writelines(sorted(self._lines))
        piece.seek(0)
        self._pieces.append(piece)
        self._lines, self._held = [], 0
