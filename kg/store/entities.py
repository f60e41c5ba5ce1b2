"""Entities in a store: each keeps count of how claims name it, and goes with the last claim."""

import json
from collections import Counter
from collections.abc import Mapping

from neo4j import ManagedTransaction

from kg.facts import EntityId
from kg.graph import Graph, entity_node, office_edges
from kg.resolve import Entity, Form, default_keys, entity
from kg.store.changes import Changes, changes
from kg.store.readback import forms

Forms = Mapping[EntityId, Counter[Form]]


def entity_changes(tx: ManagedTransaction, *, gone: Forms, come: Forms) -> Changes:
    """What has to be written of entities if claims name them as in ``come`` and no more as in ``gone``."""
    nothing: Counter[Form] = Counter()
    touched = {key for key in gone.keys() | come.keys() if gone.get(key) != come.get(key)}
    held = {key: _parsed(text) for key, text in forms(tx, touched).items()}
    now = {key: held.get(key, nothing) + come.get(key, nothing) - gone.get(key, nothing) for key in touched}
    return changes(_graph(held), _graph(now))


def _parsed(text: str) -> Counter[Form]:
    return Counter({tuple(form): number for form, number in json.loads(text)})


def _graph(counted: Mapping[EntityId, Counter[Form]]) -> Graph:
    keys = default_keys()
    found: list[Entity] = [entity(key, count, keys) for key, count in sorted(counted.items()) if count]
    return Graph(tuple(map(entity_node, found)), tuple(edge for one in found for edge in office_edges(one)))
