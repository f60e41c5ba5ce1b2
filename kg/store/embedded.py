"""The store without a server: ArcadeDB inside the process, spoken to over Bolt on loopback."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_data_path, user_log_path

from kg.errors import StoreError
from kg.resources import STORE_DATA
from kg.store import heap
from kg.store.password import password_of

DATABASE = "kg"
USER = "root"
_PLUGIN = "Bolt:com.arcadedb.bolt.BoltProtocolPlugin"
_SETTINGS = {
    "ARCADEDB_LOG_CONSOLE": "0",
    "ARCADEDB_LOG_DIR": str(user_log_path("communique-kg")),
}
"""What the engine reads from the environment, once, when it is loaded; and the arguments of its heap."""
_HEAP = "ARCADEDB_NATIVE_ISOLATE_ARGS"


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
def running(folder: Path, *, asking: bool = False) -> Iterator[Access]:
    """The engine on ``folder``, made if missing, until the block ends. Raises ``StoreError``.

    ``asking`` gives it the memory for questions on a store of that size, if it is the first of the process.
    """
    engine, password = _engine(folder if asking else None), password_of(folder)
    bolt, http = _free_ports()
    server = engine.create_server(
        root_path=str(folder.resolve()), root_password=password, config=_config(bolt=bolt, http=http)
    )
    try:
        server.start()
        database = _open(server)
    except engine.ArcadeDBError as error:
        raise StoreError(_said(error, folder)) from error
    try:
        yield Access(f"bolt://localhost:{bolt}", password, define=lambda sql: _run(database, sql))
    finally:
        server.stop()


def advice(folder: Path) -> str:
    """What to look at when the engine fails, which does not tell why."""
    free = shutil.disk_usage(folder).free // 2**20
    return f"what was written before stands; {free} MB are free there, or a limit on the size of files is set"


def _engine(asked: Path | None = None) -> Any:
    """The engine's module, with memory for questions on the store in ``asked`` or for a load.

    Its settings are those that it has when a store is first opened. Raises ``StoreError``.
    """
    given = _SETTINGS | {_HEAP: heap.WRITING if asked is None else heap.asking(asked / STORE_DATA)}
    for name, value in given.items():
        os.environ.setdefault(name, value)
    return _loaded()


def _loaded() -> Any:
    try:
        import arcadedb  # noqa: PLC0415
    except ImportError as error:  # no wheel for Intel macOS and musl
        raise StoreError(
            "this system has no embedded engine, name a server: bolt://… or neo4j://…"
        ) from error
    return arcadedb


def _config(*, bolt: int, http: int) -> dict[str, Any]:
    """``mode`` is not production, which hides the texts of errors."""
    ports = {"http_port": http, "bolt_port": bolt}
    return {**ports, "mode": "development", "server_plugins": _PLUGIN}


def _run(database: Any, sql: str) -> None:
    try:
        database.command("sql", sql)
    except _engine().ArcadeDBError as error:
        raise StoreError(f"the embedded engine refuses {sql!r}") from error


def _open(server: Any) -> Any:
    """Create the database the first time; every commit is then on the disk before it is acknowledged."""
    try:
        database = server.get_database(DATABASE)
    except _engine().ArcadeDBError:
        database = server.create_database(DATABASE)
    database.set_wal_flush("yes_full")
    return database


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
