"""The state that a text takes for granted: the one whose offices it words without it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.extract.actors.company import is_envoy
from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.facts import CountryCode


def granted_state(
    draft: Draft, drafts: Sequence[Draft], lacking: frozenset[CountryCode]
) -> CountryCode | None:
    """The state of most people before whose titles name none; none of those ``lacking`` such an office.

    Envoys are left out: they are of another state than the text, however short it words them.
    """
    if is_envoy(draft):
        return None
    counts = Counter(one.affiliation.country for one in _before(draft, drafts))
    return next((code for code, _ in counts.most_common() if code is not None and code not in lacking), None)


def _before(draft: Draft, drafts: Sequence[Draft]) -> Iterator[Person]:
    """The named people before with an office that says nothing of a state, each once."""
    before = (one for one in drafts if one.end <= draft.start and not is_envoy(one))
    people = {id(one.person): one.person for one in before}
    yield from (one for one in people.values() if one.name and one.titles and not _is_told(one))


def _is_told(person: Person) -> bool:
    """Whether one of the person's titles names a state or organisation."""
    return any(title.affiliation.code for title in person.titles)
