"""A file that one command writes at a time."""

import os
from pathlib import Path
from typing import BinaryIO

from kg.errors import UsageError

try:
    import fcntl
except ImportError:  # Windows has none
    fcntl = None  # type: ignore[assignment]


def locked(path: Path) -> BinaryIO:
    """``path`` open for reading and adding, locked until it is closed. Raises ``UsageError`` if it is."""
    stream = path.open("a+b")
    if not _lock(stream) or not _is_at(stream, path):
        stream.close()
        raise UsageError(f"{path}: another command writes it, wait for its end or choose another -o")
    return stream


def _lock(stream: BinaryIO) -> bool:
    try:
        if fcntl is not None:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True


def _is_at(stream: BinaryIO, path: Path) -> bool:
    """Whether nobody took the file away between its opening and its locking."""
    return path.exists() and os.path.samestat(os.fstat(stream.fileno()), path.stat())
