"""Which codes mean organisations: "AU" may be the African Union and may be Australia."""

from collections.abc import Iterable, Iterator
from itertools import chain

from kg.facts import CooperatesOn, Fact, Holds, Met, OrganisationCode, Party, Signs, Visits
from kg.resolve.labels import Labels, load_labels

Owner = tuple[str | None, str | None]


def organisation_codes(facts: Iterable[Fact]) -> set[OrganisationCode]:
    """The codes that a document's actors have as organisations and never as countries."""
    owners = [owner for fact in facts for owner in _owners(fact)]
    return {org for _, org in owners if org is not None} - {
        country for country, _ in owners if country is not None
    }


def organisation_parties(
    fact: Fact, *, text: str | None, acting: set[OrganisationCode]
) -> tuple[OrganisationCode, ...]:
    """The parties of ``fact`` that are organisations, sorted.

    A code that a state has too is read by what the evidence in ``text`` names. Where that names both or
    neither, and for all other codes, it is one if it is among those ``acting`` as one in the document.
    """
    return tuple(sorted({code for code in _parties(fact) if _is_organisation(code, fact, text, acting)}))


def _is_organisation(code: Party, fact: Fact, text: str | None, acting: set[OrganisationCode]) -> bool:
    labels = load_labels()
    if text is None or not _is_shared(code, labels):
        return code in acting
    as_organisation, as_state = _named(code, fact.evidence.quote(text), labels)
    return code in acting if as_organisation == as_state else as_organisation


def _is_shared(code: str, labels: Labels) -> bool:
    """Whether a state and an organisation have the same code."""
    return code in labels.countries and code in labels.organisations


def _named(code: Party, quote: str, labels: Labels) -> tuple[bool, bool]:
    """Whether the words of ``quote`` name the organisation ``code``, and whether the state."""
    bodies = labels.organisation_words.find(quote) if labels.organisation_words is not None else ()
    states = chain.from_iterable(words.find(quote) for words in labels.country_words)
    return any(match.value.code == code for match in bodies), any(
        code in match.value.codes for match in states
    )


def _parties(fact: Fact) -> tuple[Party, ...]:
    """The parties of ``fact``, if it has any."""
    return fact.parties if isinstance(fact, CooperatesOn | Signs) else ()


def _owners(fact: Fact) -> Iterator[Owner]:
    """Country and organisation of everyone who acts in ``fact``."""
    match fact:
        case Met(a=a, b=b):
            yield from ((actor.country, actor.org) for actor in (a, b))
        case Visits(visitor=visitor, to=to):
            yield from ((visitor.country, visitor.org), (to, None))
        case Holds(country=country, org=org):
            yield (country, org)
        case CooperatesOn() | Signs():
            return
