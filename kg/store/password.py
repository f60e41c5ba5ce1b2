"""The password of an embedded store, which only the process that opens it has to know."""

import os
import secrets
from pathlib import Path
from typing import NoReturn

from kg.errors import StoreError
from kg.resources import STORE_DATA, STORE_PASSWORD


def password_of(folder: Path) -> str:
    """The store's own password, made once and readable by its owner alone. Raises ``StoreError``."""
    file = folder / STORE_PASSWORD
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError
        if not file.exists() and (folder / STORE_DATA).exists():
            raise StoreError(f"{file}: the store's password is missing, put the file back")
        if not file.exists():
            _write_password(file)
        return file.read_text(encoding="ascii") or _refuse_empty(file)
    except UnicodeDecodeError as error:
        raise StoreError(f"{file}: is not the store's password, put the file back") from error
    except PermissionError as error:
        raise StoreError(_unwritable(folder)) from error
    except OSError as error:
        raise StoreError(f"{folder}: is no folder for a store ({error.strerror})") from error


def wrong_password(folder: Path) -> str:
    """What to do when the engine refuses the password of its store: nobody is asked for one."""
    return f"{folder / STORE_PASSWORD} is not the store's password, put back the file that it had"


def _unwritable(folder: Path) -> str:
    """Its event log and its locks are files of the store: the engine cannot open one that is read-only."""
    if (folder / STORE_DATA).exists():
        return f"{folder}: cannot be written, which the engine needs even to read: copy it and open the copy"
    return f"{folder}: cannot be written, choose another folder for the store"


def _write_password(file: Path) -> None:
    """Make ``file``, whole or not at all; of two who make it at once the first decides."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as stream:
            stream.write(secrets.token_urlsafe(24))
            stream.flush()
            os.fsync(stream.fileno())
        _put(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, file: Path) -> None:
    """``draft`` becomes ``file`` if there is none; file systems without links replace it."""
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    except OSError:
        draft.replace(file)


def _refuse_empty(file: Path) -> NoReturn:
    """The engine would ask for a password on the terminal."""
    if not (file.parent / STORE_DATA).exists():
        raise StoreError(f"{file}: is empty, delete it")
    raise StoreError(f"{file}: the store's password is missing, put the file back")
