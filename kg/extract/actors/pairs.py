"""Words for two who were named before: "les deux ministres", "les deux pays", "ils"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.references import References
from kg.lexicon.titles import Titles

_LONGEST = 4


def pairs_in(scan: Scan, drafts: Sequence[Draft], words: References) -> Iterator[Draft]:
    """ "les deux ministres": one mention for each of the two; ``drafts`` in the order of the text."""
    for here in range(1, len(scan)):
        if words.counts.get(scan.low(here)) != 2 or scan.low(here - 1) not in words.before:
            continue
        noun, end = counted(scan, here + 1, words)
        start = scan.tokens[here - 1].start
        for person in _two(noun, start, drafts, scan, words) if noun else ():
            yield Draft(scan, start, scan.tokens[end - 1].end, ActorKind.REFERENCE, person, plural=True)


def counted(scan: Scan, here: int, words: References) -> tuple[str, int]:
    """What "deux" before ``here`` counts, and its end; nothing where it is no actor."""
    for length in range(_LONGEST, 0, -1):
        phrase = " ".join(scan.low(index) for index in range(here, here + length)).replace("' ", "'")
        if phrase in words.both:
            return phrase, here + length
    return "", here


def _two(noun: str, start: int, drafts: Sequence[Draft], scan: Scan, words: References) -> list[Person]:
    if words.both[noun]:
        return [Person(affiliation=Affiliation(country=code)) for code in last_states(start, drafts, 2)]
    before = [draft for draft in reversed(drafts) if draft.end <= start and draft.is_person]
    titled = [draft.person for draft in before if draft.person.titles]
    group = words.groups_of.get(noun)
    titles = scan.words.titles
    fit = [draft.person for draft in before if group and _is_of(draft.person, group, titles)]
    return _of_two_states(fit) or _of_two_states(titled)


def _is_of(person: Person, group: str, titles: Titles) -> bool:
    """Whether the person's office is of the group: a lead of a state, a minister."""
    leads = (lead_of(title, titles) for title in person.titles if not title.former)
    heads = (titles.same.get(folded(title.head.masculine)) for title in person.titles)
    return any(lead is not None and lead.group.startswith(group) for lead in leads) or group in heads


def _of_two_states(people: Sequence[Person]) -> list[Person]:
    """The first two of different states, the earlier one first."""
    found: dict[str, Person] = {}
    for person in people:
        code = person.affiliation.code
        if code is not None and len(found) < 2:
            found.setdefault(code, person)
    return list(reversed(found.values())) if len(found) == 2 else []


def last_states(start: int, drafts: Sequence[Draft], number: int) -> list[CountryCode]:
    """The states of the actors mentioned last before ``start``, the earlier ones first; none for too few."""
    codes: dict[CountryCode, None] = {}
    for draft in reversed([draft for draft in drafts if draft.end <= start]):
        country = draft.person.affiliation.country
        if country is not None and len(codes) < number:
            codes.setdefault(country)
    return list(reversed(codes)) if len(codes) == number else []
