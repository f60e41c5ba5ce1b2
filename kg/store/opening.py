"""From an address to an open store: embedded in this process, or a server."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kg.errors import UsageError
from kg.store import embedded
from kg.store.connection import connected
from kg.store.password import wrong_password
from kg.store.statements import asked, constraints, own_indexes
from kg.store.store import Store
from kg.store.version import demand_known, note_schema, schema, version

EMBEDDED = "embedded:"
"""What an address of a store in this process begins with; alone, the default store."""
_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


def open_store(
    url: str = EMBEDDED, *, user: str | None = None, password: str | None = None, asking: bool = False
) -> Store:
    """Open ``embedded:FOLDER``, ``bolt://…`` or ``neo4j://…`` ready for use. Raises ``StoreError``.

    ``embedded:`` alone is ``./.kg`` where that exists, else the user's data folder. An embedded store has a
    password of its own. ``asking`` gives its engine memory by the size of the store, for questions only; the
    first store that a process opens decides.
    """
    with ExitStack() as opened:
        connection = opened.enter_context(_connection(url, user, password, asking=asking, opened=opened))
        found = connection.read(version)
        demand_known(found, name=connection.name)  # before anything of a newer program is written over
        if found.schema != schema():
            for statement in (*constraints(), asked("store_constraint")):
                connection.define(statement)
            own = own_indexes(embedded=connection.engine is not None)
            for statement in own:
                (connection.engine or connection.define)(statement)
            connection.write(note_schema)
        return Store(connection, opened.pop_all())


def unfilled(url: str = EMBEDDED) -> str | None:
    """The name of the embedded store at ``url`` if opening would make it; none for one that is there."""
    folder = _folder(url) if url.startswith(EMBEDDED) else None
    return f"{EMBEDDED}{folder}" if folder is not None and embedded.is_empty(folder) else None


def _folder(url: str) -> Path:
    return Path(url.removeprefix(EMBEDDED) or embedded.default_folder()).expanduser()


def _connection(url: str, user: str | None, password: str | None, *, asking: bool, opened: ExitStack) -> Any:
    if url.startswith(EMBEDDED):
        folder = _folder(url)
        access = opened.enter_context(embedded.running(folder, asking=asking))
        name = f"{EMBEDDED}{folder}"
        return connected(
            access.url,
            user=access.user,
            password=access.password,
            database=access.database,
            name=name,
            advice=lambda: embedded.advice(folder),
            engine=access.define,
            refused=lambda: wrong_password(folder),
        )
    if "@" in url:
        raise UsageError("an address holds no user or password, give them by KG_USER and KG_PASSWORD")
    if url.partition("://")[0] not in _SCHEMES:
        raise UsageError(f"{url!r} is no store, write embedded:FOLDER, bolt://HOST:PORT or neo4j://HOST:PORT")
    _check_port(url)
    return connected(url, user=user, password=password)


def _check_port(url: str) -> None:
    try:
        urlsplit(url).port  # noqa: B018 - reading it checks it
    except ValueError as error:
        raise UsageError(f"{url!r}: the port is no number up to 65535, such as 7687") from error
