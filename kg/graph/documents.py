"""Documents, and their claims as evidence."""

from collections.abc import Collection, Iterator, Mapping

from kg.facts import DocumentHead, DocumentId
from kg.graph.lanes import month_of
from kg.graph.rows import Edge, End, Node
from kg.graph.values import dated, present
from kg.graph.words import searched
from kg.resolve import Claim, Resolved, ResolvedFact

Heads = Mapping[DocumentId, DocumentHead]


def document_nodes(resolved: Resolved) -> Iterator[Node]:
    """One node a document."""
    for head in resolved.documents:
        written = head.model_dump(include={"title", "url", "source", "language", "sha256", "engine", "text"})
        warnings = resolved.warnings.get(head.id, ())
        published = dated(head.date, name="published")
        own = present(
            id=head.id, month=month_of(head), warnings=warnings, digest=resolved.digests.get(head.id)
        )
        yield Node(("Document",), head.id, {**own, **present(**written), **published})


def evidence_nodes(
    fact: ResolvedFact, heads: Heads, *, only: Collection[str] | None = None
) -> Iterator[Node]:
    """One node a claim, with its quote where the document's text is at hand; ``only`` of these documents."""
    return (_evidence(claim, heads.get(claim.document)) for claim in _claims(fact, only))


def evidence_edges(fact: ResolvedFact, *, only: Collection[str] | None = None) -> Iterator[Edge]:
    """From the fact to its claims, from them to their documents; ``only`` of these documents."""
    for claim in _claims(fact, only):
        evidence = End("Evidence", claim.id)
        yield Edge("SUPPORTED_BY", End("Fact", fact.id), evidence)
        yield Edge("STATED_IN", evidence, End("Document", claim.document))


def _claims(fact: ResolvedFact, only: Collection[str] | None) -> Iterator[Claim]:
    return (claim for claim in fact.claims if only is None or claim.document in only)


def _evidence(claim: Claim, head: DocumentHead | None) -> Node:
    found = claim.fact.evidence
    text = head.text if head is not None else None
    quote = found.quote(text) if text is not None else None
    properties = present(
        id=claim.id,
        quote=quote,
        words=searched(claim, quote, head),
        status=claim.fact.status,
        claim=claim.model_dump_json(),
        says=claim.says,
        sequence=claim.sequence,
        **dict(found),
    )
    return Node(("Evidence",), claim.id, properties)
