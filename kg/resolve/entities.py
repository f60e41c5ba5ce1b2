"""Entities from the participations that mention them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from kg.resolve.keys import Keys
from kg.resolve.labels import Label
from kg.resolve.model import Entity, EntityKind, Participation
from kg.resolve.names import best_form
from kg.resolve.participations import latest


def entities(mentions: Iterable[Participation], keys: Keys) -> Iterator[Entity]:
    """One entity an id, sorted by id; ``mentions`` are oldest first.

    Persons and offices take their names from the mentions, countries and organisations from the labels.
    """
    every = [*mentions]
    named = [*every, *(owner for mention in every for owner in _owner(mention, keys))]
    for entity, group in groupby(sorted(named, key=lambda one: one.entity), key=lambda one: one.entity):
        yield _entity(entity, list(group), keys)


def _entity(entity: str, mentions: list[Participation], keys: Keys) -> Entity:
    kind, _, rest = entity.partition(":")
    match kind:
        case "person":
            return _named(entity, EntityKind.PERSON, [one.as_written or rest for one in mentions])
        case "office":
            named = _named(entity, EntityKind.OFFICE, [one.role or rest for one in mentions])
            last = latest(mentions)
            owners = tuple(owner.entity for owner in _owner(last, keys))
            return replace(named, country=last.country, org=last.org, owners=owners)
        case "country":
            return _labelled(entity, EntityKind.COUNTRY, keys.labels.countries.get(rest))
        case _:
            return _labelled(entity, EntityKind.ORGANIZATION, keys.labels.organisations.get(rest))


def _named(entity: str, kind: EntityKind, forms: list[str]) -> Entity:
    name = best_form(forms)
    return Entity(entity, kind, name, aliases=tuple(sorted({*forms} - {name})))


def _labelled(entity: str, kind: EntityKind, label: Label | None) -> Entity:
    code = entity.partition(":")[2]
    if label is None:
        return Entity(entity, kind, code, code=code)
    return Entity(entity, kind, label.name, names=label.names, code=code, codes=label.codes)


def _owner(mention: Participation, keys: Keys) -> Iterator[Participation]:
    """The state or organisation that ``mention`` acts for, which is an entity too."""
    if mention.country is not None:
        yield Participation(mention.side, keys.country(mention.country))
    if mention.org is not None:
        yield Participation(mention.side, keys.organization(mention.org))
