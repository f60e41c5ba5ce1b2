"""Where the data folders are, in a wheel and in a checkout alike.

A wheel carries ``schema/``, ``seeds/`` and ``queries/`` as ``kg/_data/…``; a checkout has them
beside ``kg/``.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_data"
STORE_PASSWORD, STORE_DATA = "password", "databases"
"""The file and the folder that every embedded store has."""


def root() -> Path:
    """The folder that holds ``schema/``, ``seeds/`` and ``queries/``."""
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def schema() -> Path:
    """The vocabulary and what is rendered from the models."""
    return root() / "schema"


def seeds() -> Path:
    """The lexicons and the sample communiqués."""
    return root() / "seeds"


def queries() -> Path:
    """The Cypher library."""
    return root() / "queries"


def is_store(folder: Path) -> bool:
    """Whether ``folder`` is an embedded store, whose files are no documents."""
    return (folder / STORE_PASSWORD).is_file() and (folder / STORE_DATA).is_dir()


def fingerprint(files: Iterable[tuple[str, Path]], *, size: int) -> str:
    """A hash of ``size`` bytes over named files, in their order and each with its length."""
    digest = hashlib.blake2b(digest_size=size)
    for name, file in files:
        data = file.read_bytes()
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()
