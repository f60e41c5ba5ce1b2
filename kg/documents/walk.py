"""Paths as they are given, and the files of a folder, one after the other."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from kg.errors import DocumentError
from kg.resources import is_store

PAGES = (".html", ".htm")
SUFFIXES = (".txt", *PAGES, ".json", ".jsonl", ".parquet")
Paths = str | Path | Iterable[str | Path]


def listed(paths: Paths) -> Iterable[str | Path]:
    """``paths``; one alone stands for itself: its letters are no paths, and "/" would be the whole disk."""
    return (paths,) if isinstance(paths, str | Path) else paths


def files(folder: Path) -> Iterator[Path | DocumentError]:
    """The files to read in ``folder`` and below it, by name; of each open folder only the names are held.

    Hidden files, embedded stores below it and other suffixes are left out, links to folders not followed.
    In the place of a folder that cannot be listed comes why.
    """
    try:
        names = sorted(_names(folder), key=lambda name: name.rstrip(os.sep))
    except OSError as error:
        yield DocumentError(f"{folder}: cannot be listed ({error.strerror or error})")
        return
    for name in names:
        path = folder / name
        if not name.endswith(os.sep):
            yield path
        elif not _asked(partial(is_store, path)):
            yield from files(path)


def is_folder(path: Path) -> bool:
    """Whether ``path`` is one; of what cannot be looked at the fault shows when it is read."""
    return _asked(path.is_dir)


def _asked(ask: Callable[[], bool]) -> bool:
    try:
        return ask()
    except OSError:
        return False


def _names(folder: Path) -> Iterator[str]:
    """What may be read, folders with a separator at their end."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield entry.name + os.sep
            elif Path(entry.name).suffix.lower() in SUFFIXES and _asked(entry.is_file):
                yield entry.name
