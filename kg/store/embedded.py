"""The store without a server: ArcadeDB inside the process, spoken to over Bolt on loopback."""

import os
import secrets
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from platformdirs import user_data_path, user_log_path

from kg.errors import StoreError
from kg.resources import STORE_DATA, STORE_PASSWORD

# the engine's heap would grow to half of the machine's memory before it tidies up; questions are no slower
os.environ.setdefault("ARCADEDB_NATIVE_ISOLATE_ARGS", "-Xmx320m")
os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")  # read by the engine once, when it is loaded
os.environ.setdefault("ARCADEDB_LOG_DIR", str(user_log_path("communique-kg")))

try:
    import arcadedb
except ImportError as missing:  # no wheel for Intel macOS and musl
    arcadedb: ModuleType | None = None  # type: ignore[no-redef]
    _MISSING: ImportError | None = missing

DATABASE = "kg"
USER = "root"
_PLUGIN = "Bolt:com.arcadedb.bolt.BoltProtocolPlugin"


@dataclass(frozen=True, slots=True)
class Access:
    """Where the engine listens and what it demands; the password never shows in a repr."""

    url: str
    password: str = field(repr=False)
    user: str = USER
    database: str = DATABASE
    define: Callable[[str], None] = field(repr=False, default=lambda _: None)  # in the engine's own SQL


def default_folder() -> Path:
    """``./.kg`` where it exists, else the user's data folder."""
    here = Path(".kg")
    return here if here.is_dir() else user_data_path("communique-kg") / "store"


def is_empty(folder: Path) -> bool:
    """Whether nothing was ever kept in ``folder``, which may be missing."""
    return not os.path.isfile(folder) and not os.path.isdir(folder / STORE_DATA)  # noqa: PTH112, PTH113 - no errors


@contextmanager
def running(folder: Path) -> Iterator[Access]:
    """The engine on ``folder``, made if missing, until the block ends. Raises ``StoreError``."""
    if arcadedb is None:
        raise StoreError("this system has no embedded engine, name a server: bolt://… or neo4j://…")
    password = _password(folder)
    bolt, http = _free_ports()
    server = arcadedb.create_server(
        root_path=str(folder.resolve()), root_password=password, config=_config(bolt=bolt, http=http)
    )
    try:
        server.start()
        database = _open(server)
    except arcadedb.ArcadeDBError as error:
        raise StoreError(_said(error, folder)) from error
    try:
        yield Access(f"bolt://localhost:{bolt}", password, define=lambda sql: _run(database, sql))
    finally:
        server.stop()


def advice(folder: Path) -> str:
    """What to look at when the engine fails, which does not tell why."""
    free = shutil.disk_usage(folder).free // 2**20
    return f"what was written before stands; {free} MB are free there, or a limit on the size of files is set"


def _config(*, bolt: int, http: int) -> dict[str, Any]:
    """``mode`` is not production, which hides the texts of errors."""
    ports = {"http_port": http, "bolt_port": bolt}
    return {**ports, "mode": "development", "server_plugins": _PLUGIN}


def _run(database: Any, sql: str) -> None:
    try:
        database.command("sql", sql)
    except arcadedb.ArcadeDBError as error:
        raise StoreError(f"the embedded engine refuses {sql!r}") from error


def _open(server: Any) -> Any:
    """Create the database the first time; every commit is then on the disk before it is acknowledged."""
    try:
        database = server.get_database(DATABASE)
    except arcadedb.ArcadeDBError:
        database = server.create_database(DATABASE)
    database.set_wal_flush("yes_full")
    return database


def _password(folder: Path) -> str:
    """The store's own password, made once and readable by its owner alone."""
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
    except PermissionError as error:
        raise StoreError(_unwritable(folder)) from error
    except OSError as error:
        raise StoreError(f"{folder}: is no folder for a store ({error.strerror})") from error


def _unwritable(folder: Path) -> str:
    """Its event log and its locks are files of the store: the engine cannot open one that is read-only."""
    if is_empty(folder):
        return f"{folder}: cannot be written, choose another folder for the store"
    return f"{folder}: cannot be written, which the engine needs even to read: copy it and open the copy"


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


def _said(error: Exception, folder: Path) -> str:
    text = str(error)
    if "LockException" in text:
        return f"{folder}: is open in another process, close that first"
    reason = text.rpartition("Exception:")[2].partition("\n")[0].strip(" ()")
    return f"{folder}: the embedded store cannot be opened ({reason})"


def _free_ports() -> tuple[int, int]:
    """Two ports that nobody listens on, asked for together so that they differ."""
    with socket.socket() as one, socket.socket() as other:
        for probe in (one, other):
            probe.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1]), int(other.getsockname()[1])
