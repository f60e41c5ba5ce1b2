"""The files of a folder, one after the other."""

import os
from collections.abc import Iterator
from pathlib import Path

from kg.errors import DocumentError
from kg.resources import is_store

SUFFIXES = (".txt", ".json", ".jsonl", ".parquet")


def files(folder: Path) -> Iterator[Path]:
    """The files to read in ``folder`` and below it, by name; of each open folder only the names are held.

    Hidden files, embedded stores below it and other suffixes are left out, links to folders not followed.
    Raises ``DocumentError`` for a folder that cannot be listed.
    """
    for name in sorted(_names(folder), key=lambda name: name.rstrip(os.sep)):
        path = folder / name
        if not name.endswith(os.sep):
            yield path
        elif not is_store(path):
            yield from files(path)


def _names(folder: Path) -> Iterator[str]:
    """What may be read, folders with a separator at their end."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield entry.name + os.sep
                elif Path(entry.name).suffix.lower() in SUFFIXES and entry.is_file():
                    yield entry.name
    except OSError as error:
        raise DocumentError(f"{folder}: cannot be listed ({error.strerror or error})") from error
