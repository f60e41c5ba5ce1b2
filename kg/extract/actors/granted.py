"""The state that a text takes for granted: the one whose offices it words without it."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.company import is_envoy
from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.facts import CountryCode


def granted_state(
    draft: Draft, drafts: Sequence[Draft], lacking: frozenset[CountryCode]
) -> CountryCode | None:
    """The one state of the people before whose titles name none; none of those ``lacking`` such an office.

    Envoys are left out, and whoever somebody unnamed meets with: they are of another state than the text's.
    """
    if is_envoy(draft) or _is_partner(draft):
        return None
    states = {one.affiliation.country for one in _before(draft, drafts)} - {None}
    return next(iter(states - lacking), None) if len(states) == 1 else None


def _before(draft: Draft, drafts: Sequence[Draft]) -> Iterator[Person]:
    """The named people before with an office that says nothing of a state, each once."""
    before = (one for one in drafts if one.end <= draft.start and not is_envoy(one))
    people = {id(one.person): one.person for one in before}
    yield from (one for one in people.values() if one.name and one.titles and not _is_told(one))


def _is_partner(draft: Draft) -> bool:
    """Whether "avec" stands before the mention: "Une rencontre a eu lieu avec le sénateur X"."""
    scan = draft.scan
    along = scan.words.function.comitative.folded
    return any(scan.low(draft.first - back) in along for back in (1, 2))


def _is_told(person: Person) -> bool:
    """Whether one of the person's titles names a state or organisation."""
    return any(title.affiliation.code for title in person.titles)
