"""How much memory the embedded engine may take: it is told once, when it is loaded.

The engine keeps pages of a store's files in its heap. A load is given little, for the heap would grow to half
of the machine's memory before it tidies up. A store that is only asked is given room for its files, since
every page that is not there is read again for each record on it.
"""

import os
from pathlib import Path

_LEAST = 320  # MiB; all that a load gets
_PAGES = 0.6  # of the heap; from 0.8 on the engine takes less than it is told
_SHARE = 0.25  # of the machine's memory, at most: others need some too
_MEBIBYTE = 2**20


def arguments(files: int, memory: int) -> str:
    """What the engine is told for questions on ``files`` bytes, the machine having ``memory`` bytes."""
    heap = min(_LEAST + files / _PAGES / _MEBIBYTE, memory * _SHARE / _MEBIBYTE)
    if heap <= _LEAST:
        return WRITING
    return f"-Xmx{heap:.0f}m -Darcadedb.maxPageRAM={heap * _PAGES:.0f}"


WRITING = f"-Xmx{_LEAST}m"
"""What the engine is told where it may have to write."""


def asking(folder: Path) -> str:
    """What the engine is told for questions on the store whose files lie in ``folder``."""
    return arguments(_size(folder), _memory())


def _size(folder: Path) -> int:
    """Bytes of the files in ``folder`` and below it; 0 if it is not there."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _memory() -> int:
    """Bytes of the machine's memory; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0
