"""Entities in a store: each keeps count of how claims name it, and goes with the last claim."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from neo4j import ManagedTransaction

from kg.facts import EntityId
from kg.graph import Graph, entity_node, office_edges
from kg.resolve import Claim, Entity, Form, default_keys, entity, mentions
from kg.store.changes import Changes, changes
from kg.store.readback import forms

Forms = Mapping[EntityId, Counter[Form]]


def entity_changes(tx: ManagedTransaction, *, before: Iterable[Claim], after: Iterable[Claim]) -> Changes:
    """What has to be written of entities if the claims ``after`` take the place of those ``before``."""
    gone, come = _counted(before), _counted(after)
    touched = {key for key in gone.keys() | come.keys() if gone[key] != come[key]}
    held = {key: _parsed(text) for key, text in forms(tx, touched).items()}
    now = {key: held.get(key, Counter()) + come[key] - gone[key] for key in touched}
    return changes(_graph(held), _graph(now))


def _counted(claims: Iterable[Claim]) -> dict[EntityId, Counter[Form]]:
    keys = default_keys()
    found: dict[EntityId, Counter[Form]] = defaultdict(Counter)
    for claim in claims:
        for key, form in mentions(claim, keys):
            found[key][form] += 1
    return found


def _parsed(text: str) -> Counter[Form]:
    return Counter({tuple(form): number for form, number in json.loads(text)})


def _graph(counted: Mapping[EntityId, Counter[Form]]) -> Graph:
    keys = default_keys()
    found: list[Entity] = [entity(key, count, keys) for key, count in sorted(counted.items()) if count]
    return Graph(tuple(map(entity_node, found)), tuple(edge for one in found for edge in office_edges(one)))
