"""Makes a graph again that an older program wrote, or one with another lexicon.

Its claims are what it is made from, so they stay until their documents are written again. Every step is one
transaction that says how far it came: what is cut off goes on where it was. Each step looks under the lock
what there is left to do, so that two who renew at once help each other and one who comes late does nothing.
"""

from functools import partial

from neo4j import ManagedTransaction

from kg.resolve import default_keys
from kg.store import load
from kg.store.connection import Connection
from kg.store.prepared import Prepared, prepare
from kg.store.readback import rows, stored
from kg.store.statements import written
from kg.store.version import lock, mark, version

_DOCUMENTS, _NODES = 500, 5_000  # in one transaction


def renew(connection: Connection, *, anyway: bool = True) -> None:
    """Write the graph again from the claims, if it is not current or ``anyway``. Raises ``StoreError``."""
    default_keys()  # a lexicon with a fault is told before anything is touched
    connection.write(partial(_begin, anyway=anyway))
    while connection.write(_forget):
        pass
    while connection.write(_again):
        pass
    connection.write(_end)


def _begin(tx: ManagedTransaction, *, anyway: bool) -> None:
    lock(tx)
    found = version(tx)
    if not found.unfinished and (anyway or not found.current):
        mark(tx, renewed="")


def _end(tx: ManagedTransaction) -> None:
    lock(tx)
    if version(tx).unfinished:
        mark(tx)


def _forget(tx: ManagedTransaction) -> int:
    """Take away some of what is made from claims, unless some of it is made already."""
    lock(tx)
    found = version(tx)
    if not found.unfinished or found.renewed != "":
        return 0
    return int(rows(tx, "forget", limit=_NODES)[0]["number"])


def _again(tx: ManagedTransaction) -> bool:
    """Write the next documents; false if there are none."""
    lock(tx)
    found = version(tx)
    if not found.unfinished:
        return False
    ids = [row["id"] for row in rows(tx, "documents_after", after=found.renewed, limit=_DOCUMENTS)]
    held = stored(tx, ids)
    for label, gone in (("Evidence", _claims(tx, ids)), ("Document", ids)):
        tx.run(written("drop", label), rows=[{"id": one} for one in gone]).consume()
    load.replace(tx, old=Prepared(), new=prepare(load.told(held)))
    if ids:
        mark(tx, renewed=ids[-1])
    return bool(ids)


def _claims(tx: ManagedTransaction, ids: list[str]) -> list[str]:
    return [row["id"] for row in rows(tx, "evidence_of_documents", ids=ids)]
