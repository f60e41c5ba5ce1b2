"""Which codes of one document mean organisations: "AU" may be the African Union and may be Australia."""

from collections.abc import Iterable

from kg.facts import CooperatesOn, Fact, Holds, Met, OrganisationCode, Signs, Visits

Owner = tuple[str | None, str | None]


def organisation_codes(facts: Iterable[Fact]) -> set[OrganisationCode]:
    """The codes that a document's actors have as organisations and never as countries."""
    owners = [owner for fact in facts for owner in _owners(fact)]
    return {org for _, org in owners if org is not None} - {
        country for country, _ in owners if country is not None
    }


def party_codes(fact: Fact) -> tuple[str, ...]:
    """The parties of ``fact``, if it has any."""
    return fact.parties if isinstance(fact, CooperatesOn | Signs) else ()


def _owners(fact: Fact) -> tuple[Owner, ...]:
    """Country and organisation of everyone who acts in ``fact``."""
    match fact:
        case Met():
            return ((fact.a.country, fact.a.org), (fact.b.country, fact.b.org))
        case Visits():
            return ((fact.visitor.country, fact.visitor.org), (fact.to, None))
        case Holds():
            return ((fact.country, fact.org),)
        case CooperatesOn() | Signs():
            return ()
