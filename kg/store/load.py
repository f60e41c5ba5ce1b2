"""Loading: what documents say replaces what they said, and only what differs is written.

A store holds every claim as JSON. The claims that share a fact, a person or an office with an old or a new
one are read back and resolved twice, with the old and the new version; the difference of the two graphs is
written. So the graph is the same in whatever order documents come.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

from neo4j import ManagedTransaction

from kg.facts import DocumentId, Extraction
from kg.graph import Graph, build_graph
from kg.resolve import (
    Claim,
    Resolved,
    claims,
    default_keys,
    entity_ids,
    event_key,
    extraction,
    resolve_claims,
)
from kg.store.changes import changes
from kg.store.readback import claims_around, stored
from kg.store.renew import is_stale, renew
from kg.store.report import LoadReport
from kg.store.statements import asked
from kg.store.write import write

LOCAL = ("person:", "office:")  # named by their claims; countries and organisations are not

Versions = Mapping[DocumentId, Extraction]


def load(tx: ManagedTransaction, given: Iterable[Extraction]) -> LoadReport:
    """Replace what the documents of ``given`` said before; the last version of one document counts."""
    new = {one.document.id: _normal(one) for one in given}
    _prepare(tx, new)
    old = stored(tx, new)
    changed = {key: one for key, one in new.items() if old.get(key) != one}
    replace(tx, old={key: old[key] for key in changed if key in old}, new=changed)
    return LoadReport(
        documents=len(new),
        added=len(changed.keys() - old.keys()),
        replaced=len(changed.keys() & old.keys()),
        unchanged=len(new) - len(changed),
        facts=sum(len(one.facts) for one in new.values()),
    )


def delete(tx: ManagedTransaction, document: DocumentId) -> bool:
    """Take away ``document`` and all that only it says; false if the store does not have it."""
    _prepare(tx, [document])
    old = stored(tx, [document])
    replace(tx, old=old, new={})
    return bool(old)


def replace(tx: ManagedTransaction, *, old: Versions, new: Versions) -> None:
    """Write what leads from a graph with ``old`` to one with ``new``."""
    if not old and not new:
        return
    around = _around(tx, old, new)
    write(tx, changes(_graph(old, around), _graph(new, around)))


def _prepare(tx: ManagedTransaction, ids: Iterable[DocumentId]) -> None:
    """Let one writer at a time read what it is going to change: a unique key is held until the end."""
    tx.run(asked("lock")).consume()
    if is_stale(tx, ids):
        renew(tx)


def _around(tx: ManagedTransaction, old: Versions, new: Versions) -> tuple[Claim, ...]:
    """The claims of other documents that the graph of these ones depends on."""
    keys = default_keys()
    own = [claim for one in (*old.values(), *new.values()) for claim in claims(one)]
    facts = {event_key(claim, keys=keys) for claim in own}
    entities = {entity for claim in own for entity in entity_ids(claim, keys=keys)}
    local = {entity for entity in entities if entity.startswith(LOCAL)}
    found = claims_around(tx, facts=facts, entities=local)
    return tuple(claim for claim in found if claim.document not in old and claim.document not in new)


def _graph(versions: Versions, around: tuple[Claim, ...]) -> Graph:
    own = chain.from_iterable(map(claims, versions.values()))
    heads = [one.document for one in versions.values()]
    part = resolve_claims(chain(own, around), documents=heads, keys=default_keys())
    warnings = {key: one.warnings for key, one in versions.items() if one.warnings}
    return build_graph(Resolved(part.documents, part.entities, part.facts, warnings))


def _normal(given: Extraction) -> Extraction:
    """``given`` as it is read back: facts once and in order, no links to what it does not state."""
    return extraction(given.document, claims(given), warnings=given.warnings)
