"""Documents and claims read back from a store."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from neo4j import ManagedTransaction

from kg.facts import DocumentHead, DocumentId, EntityId, Extraction, FactId, PartialDate, Precision
from kg.resolve import Claim, extraction
from kg.store.statements import asked
from kg.store.values import day, row

_PLAIN = ("id", "language", "title", "url", "source", "sha256", "text")


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


def claims_around(
    tx: ManagedTransaction, *, facts: Iterable[FactId], entities: Iterable[EntityId]
) -> Iterator[Claim]:
    """All claims of ``facts`` and of the facts that ``entities`` take part in; some may come twice."""
    asked_for = {"claims_of_facts": sorted(facts), "claims_of_entities": sorted(entities)}
    for name, ids in asked_for.items():
        for found in rows(tx, name, ids=ids) if ids else ():
            yield Claim.model_validate_json(found["claim"])


def head(node: Mapping[str, Any]) -> DocumentHead:
    """The document of a node or of a row with its properties."""
    published, precision = day(node.get("published")), node.get("published_precision")
    date = None if published is None else PartialDate.of(published, precision=Precision(precision or "day"))
    return DocumentHead(date=date, **{name: node.get(name) for name in _PLAIN})
