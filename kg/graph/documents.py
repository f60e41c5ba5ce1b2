"""Documents, and their claims as evidence."""

from collections.abc import Iterator

from kg.facts import DocumentHead
from kg.graph.rows import Edge, End, Node
from kg.graph.values import dated, present
from kg.resolve import Claim, Resolved, ResolvedFact


def document_nodes(resolved: Resolved) -> Iterator[Node]:
    """One node a document."""
    for head in resolved.documents:
        written = head.model_dump(include={"title", "url", "source", "language", "sha256", "text"})
        warnings = resolved.warnings.get(head.id, ())
        published = dated(head.date, name="published")
        yield Node(("Document",), head.id, present(id=head.id, warnings=warnings, **written, **published))


def evidence_nodes(resolved: Resolved) -> Iterator[Node]:
    """One node a claim, with its quote where the document's text is at hand."""
    heads = {head.id: head for head in resolved.documents}
    for fact in resolved.facts:
        yield from (_evidence(claim, heads.get(claim.document)) for claim in fact.claims)


def evidence_edges(fact: ResolvedFact) -> Iterator[Edge]:
    """From the fact to its claims, from them to their documents."""
    for claim in fact.claims:
        evidence = End("Evidence", claim.id)
        yield Edge("SUPPORTED_BY", End("Fact", fact.id), evidence)
        yield Edge("STATED_IN", evidence, End("Document", claim.document))


def _evidence(claim: Claim, head: DocumentHead | None) -> Node:
    found = claim.fact.evidence
    text = head.text if head is not None else None
    properties = present(
        id=claim.id,
        quote=found.quote(text) if text is not None else None,
        status=getattr(claim.fact, "status", None),
        claim=claim.model_dump_json(),
        **found.model_dump(),
    )
    return Node(("Evidence",), claim.id, properties)
