"""Entities and domains as nodes."""

import json
from collections.abc import Iterator

from kg.graph.lanes import code_of_organisation
from kg.graph.rows import Edge, End, Node
from kg.graph.values import present
from kg.graph.vocabulary import Vocabulary
from kg.graph.words import folded
from kg.resolve import Entity, EntityKind


def entity_node(entity: Entity) -> Node:
    """A person, an office, a country or an organisation."""
    names = {f"name_{language}": name for language, name in entity.names.items()}
    properties = present(
        id=entity.id,
        name=entity.name,
        aliases=entity.aliases,
        words=folded((entity.name, *entity.aliases, *entity.names.values(), _judged(entity))),
        code=_code(entity),
        country=entity.country,
        org=entity.org,
        forms=json.dumps(entity.forms, ensure_ascii=False, separators=(",", ":")),
        **names,
        **entity.codes,
    )
    return Node(("Entity", entity.kind.value), entity.id, properties)


def _judged(entity: Entity) -> str | None:
    """The name that judgements keep for a person, which none of the wordings may have."""
    return entity.id.partition(":")[2] if entity.kind is EntityKind.PERSON else None


def _code(entity: Entity) -> str | None:
    """What questions ask for it by: the code of a state is the state's alone."""
    if entity.kind is not EntityKind.ORGANIZATION or entity.code is None:
        return entity.code
    return code_of_organisation(entity.code)


def office_edges(office: Entity) -> Iterator[Edge]:
    """To the state and the organisation that the office is of."""
    start = End("Entity", office.id)
    yield from (Edge("OF", start, End("Entity", owner)) for owner in office.owners)


def domain_node(key: str, words: Vocabulary) -> Node:
    """A domain, with its labels where the vocabulary has it."""
    if key not in words.domains:
        return Node(("Domain",), key, {"key": key})
    domain = words.domains[key]
    labels = {f"label_{language}": label for language, label in domain.labels.items()}
    properties = present(key=key, sector=domain.sector, eurovoc=domain.eurovoc, **labels)
    return Node(("Domain",), key, properties)
