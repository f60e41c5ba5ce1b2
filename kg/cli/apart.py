"""What a command writes has to be other files than what it reads and what else it writes."""

import os
from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path

from kg.documents.walk import SUFFIXES
from kg.errors import UsageError

STREAM = "-"


def demand_apart(outputs: Mapping[str, str | Path | None], *, read: Iterable[str] = ()) -> None:
    """Raise ``UsageError`` if two of ``outputs``, each under its option, are one, or one is ``read``.

    Devices and pipes may be named twice. None is an output that is not wanted.
    """
    wanted = {option: str(path) for option, path in outputs.items() if path is not None}
    for (option, path), (other, there) in combinations(wanted.items(), 2):
        if _place(path) == _place(there) and not _is_special(path):
            raise UsageError(f"{path}: is named by {option} and by {other}, name two files")
    sources = [path for path in read if path != STREAM]
    for option, path in wanted.items():
        if path != STREAM and not _is_special(path) and any(_is_read(path, source) for source in sources):
            raise UsageError(f"{path}: would be read and, by {option}, written over; name another file")


def _place(path: str) -> str:
    return path if path == STREAM else os.path.realpath(path)


def _is_special(path: str) -> bool:
    return path != STREAM and Path(path).exists() and not (Path(path).is_file() or Path(path).is_dir())


def _is_read(path: str, source: str) -> bool:
    """Whether ``path`` is ``source``, or a file that is read in that folder."""
    place, given = Path(_place(path)), Path(_place(source))
    inside = given in place.parents and place.is_file() and place.suffix.lower() in SUFFIXES
    return place == given or inside
