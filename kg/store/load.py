"""Loading: what documents say replaces what they said, and only what differs is written.

A store holds every claim as JSON. The claims that share a fact with an old or a new one are read back, one
for each thing that they say, and resolved twice, with the old and the new version; the difference of the two
graphs is written. Entities keep count of the claims that name them. So the graph is the same in whatever
order documents come, and what it costs to add a document does not grow with the graph.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace as changed
from itertools import chain

from neo4j import ManagedTransaction

from kg.facts import DocumentId, Extraction
from kg.graph import Graph, build_part, tallies
from kg.resolve import Claim, Resolved, default_keys, event_key, resolve_claims
from kg.store.changes import changes
from kg.store.entities import entity_changes
from kg.store.readback import claims_around, digests, stored
from kg.store.report import LoadReport
from kg.store.said import Said, Versions, all_claims, said
from kg.store.tallies import tally_changes
from kg.store.write import write


def load(tx: ManagedTransaction, given: Versions) -> LoadReport:
    """Replace what the documents of ``given`` said before; the writer's lock is held."""
    held = digests(tx, given)
    other = {key: one for key, one in given.items() if held.get(key) != one.digest}
    replace(tx, old=told(stored(tx, other.keys() & held.keys())), new=other)
    return LoadReport(
        documents=len(given),
        added=len(given.keys() - held.keys()),
        replaced=len(other.keys() & held.keys()),
        unchanged=len(given) - len(other),
        facts=sum(len(one.claims) for one in given.values()),
    )


def delete(tx: ManagedTransaction, documents: Iterable[DocumentId]) -> int:
    """Take away ``documents`` and all that only they say; how many of them the store had."""
    old = stored(tx, documents)
    replace(tx, old=told(old), new={})
    return len(old)


def told(given: Mapping[DocumentId, Extraction]) -> dict[DocumentId, Said]:
    """What each document says, taken apart."""
    return {key: said(one) for key, one in given.items()}


def replace(tx: ManagedTransaction, *, old: Versions, new: Versions) -> None:
    """Write what leads from a graph with ``old`` to one with ``new``."""
    if not old and not new:
        return
    before, after, keys = all_claims(old), all_claims(new), default_keys()
    facts = {event_key(claim, keys=keys) for claim in chain(before, after)}
    around = claims_around(tx, facts, besides=old)
    stood, stands = _resolved(old, before, around), _resolved(new, after, around)
    change = changes(_graph(old, stood), _graph(new, stands))
    counts = tally_changes(tx, before=tallies(stood, only=old), after=tallies(stands, only=new))
    write(tx, change + counts + entity_changes(tx, before=before, after=after))


def _resolved(versions: Versions, own: tuple[Claim, ...], around: tuple[Claim, ...]) -> Resolved:
    heads = [one.document for one in versions.values()]
    return resolve_claims(chain(own, around), documents=heads, keys=default_keys(), facts_only=True)


def _graph(versions: Versions, part: Resolved) -> Graph:
    warnings = {key: one.warnings for key, one in versions.items() if one.warnings}
    digests = {key: one.digest for key, one in versions.items()}
    return build_part(changed(part, warnings=warnings, digests=digests))
