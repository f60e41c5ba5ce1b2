"""Gives people whom everyone knows their state, where the text does not say it."""

from collections.abc import Iterable, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Affiliation
from kg.facts import CountryCode
from kg.lexicon.people import Known, People


def recognise(drafts: Sequence[Draft], people: People, states: Iterable[CountryCode]) -> None:
    """Fill the state of people with a known full name, and with a known family name beside an office.

    A family name alone is known only where the text names its state: many share it.
    """
    named = frozenset(states)
    for person in {id(draft.person): draft.person for draft in drafts}.values():
        known = _known(person, people, named) if person.affiliation.code is None else None
        if known is not None:
            person.affiliation = Affiliation(known.country, known.org)


def _known(person: Person, people: People, named: frozenset[CountryCode]) -> Known | None:
    if len(person.parts) != 1:
        return people.named(person.parts)
    known = people.of_family(person.parts[0]) if person.titles else None
    return known if known is not None and known.country in named else None
