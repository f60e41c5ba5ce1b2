"""Makes a graph again that an older program wrote, or one with another lexicon.

Its claims are what it is made from, so they stay until their documents are written again. Every step is one
transaction that says how far it came: what is cut off goes on where it was.
"""

from neo4j import ManagedTransaction

from kg.resolve import default_keys
from kg.store import load
from kg.store.connection import Connection
from kg.store.prepared import Prepared, prepare
from kg.store.readback import rows, stored
from kg.store.statements import written
from kg.store.version import lock, mark, version

_DOCUMENTS, _NODES = 500, 5_000  # in one transaction


def renew(connection: Connection) -> None:
    """Write the whole graph again from the claims. Raises ``StoreError``."""
    default_keys()  # a lexicon with a fault is told before anything is touched
    if not connection.read(lambda tx: version(tx).unfinished):
        connection.write(_begin)
    while connection.write(_forget):
        pass
    while connection.write(_again):
        pass
    connection.write(_end)


def _begin(tx: ManagedTransaction) -> None:
    lock(tx)
    mark(tx, renewed="")


def _end(tx: ManagedTransaction) -> None:
    lock(tx)
    mark(tx)


def _forget(tx: ManagedTransaction) -> int:
    """Take away some of what is made from claims, unless some of it is made already."""
    lock(tx)
    if version(tx).renewed != "":
        return 0
    return int(rows(tx, "forget", limit=_NODES)[0]["number"])


def _again(tx: ManagedTransaction) -> bool:
    """Write the next documents; false if there are none."""
    lock(tx)
    done = version(tx).renewed or ""
    ids = [row["id"] for row in rows(tx, "documents_after", after=done, limit=_DOCUMENTS)]
    held = stored(tx, ids)
    for label, gone in (("Evidence", _claims(tx, ids)), ("Document", ids)):
        tx.run(written("drop", label), rows=[{"id": one} for one in gone]).consume()
    load.replace(tx, old=Prepared(), new=prepare(load.told(held)))
    if ids:
        mark(tx, renewed=ids[-1])
    return bool(ids)


def _claims(tx: ManagedTransaction, ids: list[str]) -> list[str]:
    return [row["id"] for row in rows(tx, "evidence_of_documents", ids=ids)]
