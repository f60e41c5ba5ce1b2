"""The ids of entities and facts: pure functions of a claim, of the labels and of people's judgements."""

from dataclasses import dataclass, field

from kg.facts import (
    Actor,
    AgreementStatus,
    CooperatesOn,
    CountryCode,
    EntityId,
    FactId,
    Holds,
    Met,
    OrganisationCode,
    Signs,
    Visits,
    content_id,
)
from kg.resolve.claims import Claim
from kg.resolve.judgements import NONE, Judgements
from kg.resolve.labels import Labels
from kg.resolve.names import office_key, person_key

_REMEMBERED = 65_536  # offices


@dataclass(frozen=True, slots=True)
class Keys:
    """Gives ids such as "person:abdellatif-hammouchi", "office:MA/ministre-interieur", "organization:UN"."""

    labels: Labels = field(default_factory=Labels)
    judgements: Judgements = NONE
    _offices: dict[tuple[str, str | None, str | None], EntityId] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )  # those found before

    def person(self, name: str) -> EntityId:
        """Of a named person."""
        return self.judgements.entity(f"person:{person_key(name)}")

    def country(self, code: CountryCode) -> EntityId:
        """Of a state."""
        return self.judgements.entity(f"country:{code}")

    def organization(self, code: OrganisationCode) -> EntityId:
        """Of an organisation."""
        return self.judgements.entity(f"organization:{code}")

    def office(self, role: str, *, country: CountryCode | None, org: OrganisationCode | None) -> EntityId:
        """Of a function of a state or an organisation."""
        known = self._offices.get((role, country, org))
        if known is not None:
            return known
        key = office_key(self.labels.without(role, country=country, org=org))
        found = self.judgements.entity(f"office:{country or org or ''}/{key}")
        if len(self._offices) < _REMEMBERED:
            self._offices[role, country, org] = found
        return found

    def actor(self, actor: Actor) -> EntityId:
        """Of whoever acts: the person if named, else the function, else the organisation or the state."""
        if actor.name is not None:
            return self.person(actor.name)
        if actor.role is not None:
            return self.office(actor.role, country=actor.country, org=actor.org)
        if actor.org is not None:
            return self.organization(actor.org)
        return self.country(actor.country) if actor.country is not None else self.organization("?")

    def party(self, code: str, *, claim: Claim) -> EntityId:
        """Of a party of ``claim``: a country, unless its document uses the code for an organisation."""
        known = self.labels.countries
        is_country = code in known if known else len(code) == 2
        return (
            self.country(code) if is_country and code not in claim.organisations else self.organization(code)
        )

    def parties(self, claim: Claim) -> tuple[EntityId, ...]:
        """The two actors, the parties, visitor and destination, or holder and post."""
        match claim.fact:
            case Met(a=a, b=b):
                return tuple(sorted({self.actor(a), self.actor(b)}))
            case CooperatesOn(parties=parties) | Signs(parties=parties):
                return tuple(sorted({self.party(code, claim=claim) for code in parties}))
            case Visits(visitor=visitor, to=to):
                return (self.actor(visitor), self.country(to))
            case Holds(person=person, role=role, country=country, org=org):
                return (self.person(person), self.office(role, country=country, org=org))

    def fact(self, claim: Claim) -> FactId:
        """The same for all claims of one event or state of affairs, whichever document they stand in."""
        return content_id(claim.fact.predicate, self.parties(claim), *_circumstances(claim))


def _circumstances(claim: Claim) -> tuple[str | int | None, ...]:
    """What tells one fact of the same parties from another.

    An undated meeting or visit counts as one of the year in which it was told: two undated reports that lie
    years apart are hardly of one event. An undated text in force is not one that is still to be signed.
    """
    fact = claim.fact
    match fact:
        case Met() | Visits():
            told = claim.published[:4] if claim.published is not None else None
            when = (fact.date,) if fact.date is not None else (None, told)
            return (*when, claim.ordinal)
        case Signs():
            in_force = fact.date is None and fact.status is AgreementStatus.IN_FORCE
            return (fact.kind, fact.domain, fact.date, in_force, claim.ordinal)
        case CooperatesOn():
            return (fact.domain,)
        case Holds():
            return ()
