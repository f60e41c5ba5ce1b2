"""Documents and claims read back from a store."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from neo4j import ManagedTransaction

from kg.errors import StoreError
from kg.facts import DocumentHead, DocumentId, EntityId, Extraction, FactId, PartialDate, Precision
from kg.resolve import Claim, extraction
from kg.store.statements import asked
from kg.store.values import day, row

_TRIES = 5
_PLAIN = ("id", "language", "title", "url", "source", "sha256", "engine", "text")


def rows(tx: ManagedTransaction, name: str, **parameters: Any) -> list[dict[str, Any]]:
    """The rows of ``queries/store/<name>.cypher``."""
    return [row(record) for record in tx.run(asked(name), parameters)]


def stored(tx: ManagedTransaction, ids: Iterable[DocumentId]) -> dict[DocumentId, Extraction]:
    """What the store holds of each of the documents ``ids``; the unknown are left out."""
    wanted = sorted(ids)
    said: dict[str, list[Claim]] = defaultdict(list)
    for found in rows(tx, "claims_of_documents", ids=wanted):
        said[found["document"]].append(Claim.model_validate_json(found["claim"]))
    nodes = (found["document"] for found in rows(tx, "documents", ids=wanted))
    return {
        node["id"]: extraction(head(node), said[node["id"]], warnings=node.get("warnings") or ())
        for node in nodes
    }


def settled(
    tx: ManagedTransaction, ids: Collection[DocumentId], *, name: str
) -> dict[DocumentId, Extraction]:
    """The same beside a writer: text and claims of one version. Raises ``StoreError`` if there is no end."""
    before = digests(tx, ids)
    for _ in range(_TRIES):
        found, after = stored(tx, ids), digests(tx, ids)
        if before == after:
            return found
        before = after
    raise StoreError(f"{name}: documents are being changed all the time, ask again when that has ended")


@dataclass(frozen=True, slots=True)
class Held:
    """A document of the store: its head without the text, and how many facts it states."""

    head: DocumentHead
    facts: int


def held(tx: ManagedTransaction, ids: Iterable[DocumentId]) -> dict[DocumentId, Held]:
    """Those of the documents ``ids`` that the store has."""
    return {found["id"]: Held(head(found), found["facts"]) for found in rows(tx, "heads", ids=sorted(ids))}


def digests(tx: ManagedTransaction, ids: Iterable[DocumentId]) -> dict[DocumentId, str]:
    """The hash of what each of the documents ``ids`` says; the unknown are left out."""
    return {found["id"]: found["digest"] for found in rows(tx, "digests", ids=sorted(ids))}


def forms(tx: ManagedTransaction, ids: Iterable[EntityId]) -> dict[EntityId, str]:
    """How often the store's claims name each of ``ids`` in which words, as JSON."""
    return {found["id"]: found["forms"] for found in rows(tx, "forms", ids=sorted(ids))}


def claims_around(
    tx: ManagedTransaction, facts: Iterable[FactId], *, besides: Collection[DocumentId]
) -> tuple[Claim, ...]:
    """What documents ``besides`` these say of ``facts``: of claims that agree the first and the last."""
    ids = sorted(facts)
    if besides:
        found = rows(tx, "claims_of_facts_besides", ids=ids, documents=sorted(besides))
    else:
        found = rows(tx, "claims_of_facts", ids=ids)
    ends = {row[end].rpartition("\t")[2] for row in found for end in ("first", "last")}
    return tuple(Claim.model_validate_json(row["claim"]) for row in rows(tx, "claims", ids=sorted(ends)))


def head(node: Mapping[str, Any]) -> DocumentHead:
    """The document of a node or of a row with its properties."""
    published, precision = day(node.get("published")), node.get("published_precision")
    date = None if published is None else PartialDate.of(published, precision=Precision(precision or "day"))
    return DocumentHead(date=date, **{name: node.get(name) for name in _PLAIN})
