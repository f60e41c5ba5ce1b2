"""What resolving gives: entities, and facts with the claims that support them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.facts import (
    AgreementKind,
    CountryCode,
    DocumentHead,
    DocumentId,
    DomainKey,
    EntityId,
    FactId,
    Mode,
    OrganisationCode,
    PartialDate,
    Predicate,
    Status,
)
from kg.resolve.claims import Claim

Form = tuple[str, ...]
"""How a claim names an entity: a person (name,), an office (role, country, organisation), others ()."""


class EntityKind(StrEnum):
    """What an entity is; also its label in the graph."""

    PERSON = "Person"
    OFFICE = "Office"
    COUNTRY = "Country"
    ORGANIZATION = "Organization"


class Side(StrEnum):
    """How an entity takes part in a fact; also the type of the edge."""

    PARTICIPANT = "PARTICIPANT"
    VISITOR = "VISITOR"
    DESTINATION = "DESTINATION"
    PARTY = "PARTY"
    HOLDER = "HOLDER"
    POST = "POST"


@dataclass(frozen=True, slots=True)
class Entity:
    """Who acts. ``country`` and ``org`` own an office; countries and organisations have ``code``."""

    id: EntityId
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # by language
    code: str | None = None
    codes: Mapping[str, str] = field(default_factory=dict)  # "alpha3", "wikidata"
    country: CountryCode | None = None
    org: OrganisationCode | None = None
    owners: tuple[EntityId, ...] = ()  # of an office: its state, its organisation
    forms: tuple[tuple[Form, int], ...] = ()  # how claims name it, and how often


@dataclass(frozen=True, slots=True)
class Participation:
    """An entity in a fact, as the latest document that says it words it."""

    side: Side
    entity: EntityId
    as_written: str | None = None
    role: str | None = None
    country: CountryCode | None = None
    org: OrganisationCode | None = None


@dataclass(frozen=True, slots=True, order=True)
class Planned:
    """A fact that a meeting plans; it need not lie in the same part of the whole."""

    id: FactId
    predicate: Predicate


@dataclass(frozen=True, slots=True)
class ResolvedFact:
    """One event or state of affairs. Its status is the latest document's; ``claims`` are oldest first."""

    id: FactId
    predicate: Predicate
    participations: tuple[Participation, ...]
    claims: tuple[Claim, ...]
    status: Status | None = None
    date: PartialDate | None = None
    mode: Mode | None = None
    place: str | None = None
    city: str | None = None
    kind: AgreementKind | None = None
    domain: DomainKey | None = None
    plans: tuple[Planned, ...] = ()

    def on(self, side: Side) -> tuple[Participation, ...]:
        """Those who take part on ``side``."""
        return tuple(one for one in self.participations if one.side is side)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Documents, entities and facts, each sorted by id."""

    documents: tuple[DocumentHead, ...] = ()
    entities: tuple[Entity, ...] = ()
    facts: tuple[ResolvedFact, ...] = ()
    warnings: Mapping[DocumentId, tuple[str, ...]] = field(default_factory=dict)
    digests: Mapping[DocumentId, str] = field(default_factory=dict)  # of all that a document says
