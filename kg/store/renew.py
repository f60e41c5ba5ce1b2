"""Makes a graph again that was written when facts had other ids, with an older program or another lexicon."""

from collections.abc import Iterable

from neo4j import ManagedTransaction

from kg.facts import DocumentId, Extraction
from kg.graph import Graph, build_graph
from kg.resolve import Claim, default_keys, event_key, resolve
from kg.store.changes import changes
from kg.store.readback import rows, stored
from kg.store.statements import asked
from kg.store.write import write


def is_stale(tx: ManagedTransaction, ids: Iterable[DocumentId]) -> bool:
    """Whether a claim of the documents ``ids`` supports another fact than it does now."""
    keys = default_keys()
    found = rows(tx, "fact_ids", ids=sorted(ids))
    return any(event_key(Claim.model_validate_json(row["claim"]), keys=keys) != row["fact"] for row in found)


def renew(tx: ManagedTransaction) -> None:
    """Write the whole graph again from the claims."""
    ids = [row["id"] for row in rows(tx, "all_documents")]
    every: list[Extraction] = list(stored(tx, ids).values())
    tx.run(asked("forget")).consume()
    write(tx, changes(Graph(), build_graph(resolve(every))))
