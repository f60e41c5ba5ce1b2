"""Tallies in a store: what documents add and take away is added to and taken from the counts it holds."""

from collections import Counter

from neo4j import ManagedTransaction

from kg.graph import COUNTED, Graph, Node, Tallies, TallyKey, tally_node
from kg.store.changes import Changes, changes
from kg.store.readback import rows


def tally_changes(tx: ManagedTransaction, *, before: Tallies, after: Tallies) -> Changes:
    """What has to be written of tallies if ``after`` takes the place of ``before``."""
    touched = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    ids = {"|".join(key): key for key in touched}
    found = rows(tx, "tallies", ids=list(ids)) if ids else []
    held = {ids[row["id"]]: _counts(row["tally"]) for row in found}
    now = {key: _sum(key, held, before, after) for key in touched if key in held or key in before}
    changed = changes(_graph(held), _graph({key: counts for key, counts in now.items() if counts}))
    new = _graph({key: after[key] for key in touched if key not in now})
    return changed + Changes(new_nodes=new.nodes)


def _counts(node: dict[str, object]) -> Counter[str]:
    return Counter({name: number for name in COUNTED if isinstance(number := node.get(name), int)})


def _sum(key: TallyKey, held: Tallies, before: Tallies, after: Tallies) -> Counter[str]:
    nothing: Counter[str] = Counter()
    return held.get(key, nothing) + after.get(key, nothing) - before.get(key, nothing)


def _graph(counted: Tallies) -> Graph:
    nodes: list[Node] = [tally_node(key, counts) for key, counts in sorted(counted.items())]
    return Graph(tuple(nodes))
