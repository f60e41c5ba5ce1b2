"""The five facts that a document can state, with their evidence.

What each one means is laid down in ``schema/README.md``; how it is written as JSON in
``schema/generated/facts.schema.json``.
"""

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from kg.facts.dates import PartialDate

DocumentId = Annotated[str, Field(min_length=1)]
FactId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
EntityId = Annotated[str, Field(min_length=1)]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2")]
OrganisationCode = Annotated[str, Field(min_length=1, description="UN, EU, NATO … or an acronym of the text")]
Party = Annotated[str, Field(min_length=1, description="a country code or an organisation code")]
DomainKey = Annotated[str, Field(pattern=r"^[a-z]+(-[a-z]+)*$", description="a key of schema/domains.toml")]


class Frozen(BaseModel):
    """A value: equal by content, never changed, nothing undeclared in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class MeetingStatus(StrEnum):
    """Whether a meeting took place."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DENIED = "denied"
    CONDITIONAL = "conditional"


class VisitStatus(StrEnum):
    """Whether a visit was made."""

    MADE = "made"
    PLANNED = "planned"
    INVITED = "invited"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class AgreementStatus(StrEnum):
    """How far an agreement is."""

    SIGNED = "signed"
    PLANNED = "planned"
    IN_FORCE = "in_force"


class Mode(StrEnum):
    """How the two spoke."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class AgreementKind(StrEnum):
    """What sort of text was signed."""

    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    CONVENTION = "convention"
    PROTOCOL = "protocol"
    TREATY = "treaty"
    DECLARATION = "declaration"
    PROGRAMME = "programme"
    CONTRACT = "contract"
    ROADMAP = "roadmap"


class Evidence(Frozen):
    """Why a fact is believed: the characters of the document that say it."""

    start: int = Field(ge=0, description="code points into the document's text as given")
    end: int = Field(gt=0, description="exclusive")
    rule: str = Field(description='which rule or trigger found it, such as "met/fr/recevoir"')
    confidence: float = Field(ge=0, le=1)
    engine: str = Field(default="rules", description="which extractor found it")

    def quote(self, text: str) -> str:
        """The words of ``text`` that say the fact."""
        return text[self.start : self.end]


class Actor(Frozen):
    """Who acts: a named person, a function, a state or an organisation, as the text words it."""

    name: str | None = None
    role: str | None = None
    country: CountryCode | None = None
    org: OrganisationCode | None = None


class Met(Frozen):
    """Two actors of different states met or spoke, or were to."""

    predicate: Literal["MET"] = "MET"
    a: Actor
    b: Actor
    status: MeetingStatus
    mode: Mode = Mode.IN_PERSON
    date: PartialDate | None = None
    place: str | None = None
    evidence: Evidence


class CooperatesOn(Frozen):
    """Two parties cooperate, agree to or want to cooperate on a domain."""

    predicate: Literal["COOPERATES_ON"] = "COOPERATES_ON"
    status: ClassVar[None] = None  # a state of affairs has none
    parties: tuple[Party, Party]
    domain: DomainKey
    evidence: Evidence


class Visits(Frozen):
    """An actor goes, went or is to go to a foreign country."""

    predicate: Literal["VISITS"] = "VISITS"
    visitor: Actor
    to: CountryCode
    city: str | None = None
    status: VisitStatus
    date: PartialDate | None = None
    evidence: Evidence


class Signs(Frozen):
    """Parties sign, prepare or apply an agreement."""

    predicate: Literal["SIGNS"] = "SIGNS"
    parties: tuple[Party, ...] = Field(min_length=2)
    kind: AgreementKind
    domain: DomainKey | None = None
    status: AgreementStatus
    date: PartialDate | None = None
    evidence: Evidence


class Holds(Frozen):
    """A named person holds the office that the text gives."""

    predicate: Literal["HOLDS"] = "HOLDS"
    status: ClassVar[None] = None
    person: str = Field(min_length=1)
    role: str = Field(min_length=1)
    country: CountryCode | None = None
    org: OrganisationCode | None = None
    evidence: Evidence


Fact = Annotated[Met | CooperatesOn | Visits | Signs | Holds, Field(discriminator="predicate")]
Event = Met | Visits | Signs
Predicate = Literal["MET", "COOPERATES_ON", "VISITS", "SIGNS", "HOLDS"]
Status = MeetingStatus | VisitStatus | AgreementStatus


class Plans(Frozen):
    """A meeting at which a visit, a meeting or an agreement was agreed or announced."""

    meeting: FactId = Field(description="claim id of a MET fact of the same document")
    event: FactId = Field(description="claim id of the VISITS, MET or SIGNS fact that it plans")
