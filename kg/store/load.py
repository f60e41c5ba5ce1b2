"""Loading: what documents say replaces what they said, and only what differs is written.

A store holds every claim as JSON. The claims that share a fact with an old or a new one are read back, one
for each thing that they say, and resolved twice, with the old and the new version; the difference of the two
graphs is written. Entities keep count of the claims that name them. So the graph is the same in whatever
order documents come, and what it costs to add a document does not grow with the graph.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

from neo4j import ManagedTransaction

from kg.facts import DocumentId, Extraction
from kg.graph import Graph, Node, Tallies, domain_nodes, summed
from kg.resolve import by_fact
from kg.store.changes import Changes, changes
from kg.store.entities import entity_changes
from kg.store.prepared import Parts, Prepared, prepare
from kg.store.readback import claims_around, digests, stored
from kg.store.report import LoadReport
from kg.store.said import Said, said
from kg.store.tallies import tally_changes
from kg.store.write import write


def load(tx: ManagedTransaction, given: Prepared) -> LoadReport:
    """Replace what the documents of ``given`` said before; the writer's lock is held."""
    held = digests(tx, given.versions)
    other = {key: one for key, one in given.versions.items() if held.get(key) != one.digest}
    new = given if len(other) == len(given.versions) else prepare(other)
    replace(tx, old=_old(tx, other.keys() & held.keys()), new=new)
    return LoadReport(
        documents=len(given.versions),
        added=len(given.versions.keys() - held.keys()),
        replaced=len(other.keys() & held.keys()),
        unchanged=len(given.versions) - len(other),
        facts=sum(len(one.claims) for one in given.versions.values()),
    )


def delete(tx: ManagedTransaction, documents: Iterable[DocumentId]) -> int:
    """Take away ``documents`` and all that only they say; how many of them the store had."""
    old = _old(tx, documents)
    replace(tx, old=old, new=Prepared())
    return len(old.versions)


def told(given: Mapping[DocumentId, Extraction]) -> dict[DocumentId, Said]:
    """What each document says, taken apart."""
    return {key: said(one) for key, one in given.items()}


def replace(tx: ManagedTransaction, *, old: Prepared, new: Prepared) -> None:
    """Write what leads from a graph with ``old`` to one with ``new``."""
    if not old.versions and not new.versions:
        return
    around = by_fact(claims_around(tx, old.groups.keys() | new.groups.keys(), besides=old.versions))
    stood, stands = old.among(around), new.among(around)
    counts = tally_changes(tx, before=_tallies(old, stood), after=_tallies(new, stands))
    entities = entity_changes(tx, gone=old.forms, come=new.forms)
    write(tx, _changes(old, stood, new, stands) + counts + entities)


def _old(tx: ManagedTransaction, documents: Iterable[DocumentId]) -> Prepared:
    wanted = list(documents)
    return prepare(told(stored(tx, wanted))) if wanted else Prepared()


def _tallies(given: Prepared, parts: Parts) -> Tallies:
    return summed(given.heads, (part.counts for part in parts.values()))


def _changes(old: Prepared, stood: Parts, new: Prepared, stands: Parts) -> Changes:
    """All of a fact that is new is new, unless its claims were some of another fact's."""
    fresh = {} if old.versions else {key: part for key, part in stands.items() if key not in stood}
    kept = {key: part for key, part in stands.items() if key not in fresh}
    made = _graph((), fresh)
    return changes(_graph(old.documents, stood), _graph(new.documents, kept)) + Changes(
        made.nodes, made.edges
    )


def _graph(documents: tuple[Node, ...], parts: Parts) -> Graph:
    domains = domain_nodes(part.fact for part in parts.values())
    rows = [part.rows for part in parts.values()]
    nodes = chain(documents, domains, *(one.nodes for one in rows))
    return Graph(tuple(nodes), tuple(chain.from_iterable(one.edges for one in rows)))
