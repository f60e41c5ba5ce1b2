"""Words for two who were named before: "les deux ministres", "les deux pays", "ils"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.groups import Group, groups
from kg.extract.actors.leads import lead_of
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.standing import is_subject
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.references import References
from kg.lexicon.titles import Titles

_LONGEST, _NEAR = 4, 2


def pairs_in(scan: Scan, drafts: Sequence[Draft], words: References) -> Iterator[Draft]:
    """ "les deux ministres": one mention for each of the two; ``drafts`` in the order of the text."""
    told = groups([draft for draft in drafts if draft.sentence <= scan.sentence.index], words)
    for here in range(1, len(scan)):
        number = words.counts.get(scan.low(here), 0)
        if number < 2 or scan.low(here - 1) not in words.before:
            continue
        noun, end = counted(scan, here + 1, words)
        start = scan.tokens[here - 1].start
        people = _few(noun, number, start, drafts, scan) if noun else []
        for person in people or _together(noun, number, start, told, scan):
            yield Draft(scan, start, scan.tokens[end - 1].end, ActorKind.REFERENCE, person, plural=True)


def counted(scan: Scan, here: int, words: References) -> tuple[str, int]:
    """What "deux" before ``here`` counts, and its end; nothing where it is no actor."""
    for length in range(_LONGEST, 0, -1):
        phrase = " ".join(scan.low(index) for index in range(here, here + length)).replace("' ", "'")
        if phrase in words.both:
            return phrase, here + length
    return "", here


def _together(noun: str, number: int, start: int, told: Sequence[Group], scan: Scan) -> tuple[Person, ...]:
    """The last group of so many, of whatever states, who hold the office that ``noun`` means."""
    words, titles = scan.words.references, scan.words.titles
    if words.both.get(noun, True):
        return ()
    group = words.groups_of.get(noun)
    near = [one for one in told if one.end <= start and one.sentence >= scan.sentence.index - _NEAR]
    fit = [tuple(p for p in one.people if not group or _is_of(p, group, titles)) for one in near]
    return next((people for people in reversed(fit) if len(people) == number), ())


def _few(noun: str, number: int, start: int, drafts: Sequence[Draft], scan: Scan) -> list[Person]:
    """The last ``number`` of different states whom ``noun`` can mean."""
    words = scan.words.references
    if words.both[noun]:
        return [Person(affiliation=Affiliation(country=code)) for code in last_states(start, drafts, number)]
    before = [draft for draft in reversed(drafts) if draft.end <= start and draft.is_person]
    titled = [draft.person for draft in before if draft.person.titles]
    group = words.groups_of.get(noun)
    titles = scan.words.titles
    leads = [draft.person for draft in before if group and _leads(draft.person, group, titles)]
    fit = [draft.person for draft in before if group and _is_of(draft.person, group, titles)]
    return _last(leads, number) or _of_states(fit, number) or _of_states(titled, number)


def _last(people: Sequence[Person], number: int) -> list[Person]:
    """The first ``number``, the earlier ones first, no two of one state; that of one may be unknown."""
    found = list({id(person): person for person in people}.values())[:number]
    states = {person.affiliation.code for person in found}
    return found[::-1] if len(found) == len(states) == number else []


def _leads(person: Person, group: str, titles: Titles) -> bool:
    """Whether the person has a lead of the group: not of a chamber, where one of a state is meant."""
    leads = (lead_of(title, titles) for title in person.titles if not title.former)
    return any(lead is not None and lead.group.startswith(group) for lead in leads)


def _is_of(person: Person, group: str, titles: Titles) -> bool:
    """Whether the person's office is of the group: a lead of a state, a minister."""
    heads = (titles.same.get(folded(title.head.masculine)) for title in person.titles)
    return _leads(person, group, titles) or group in heads


def _of_states(people: Sequence[Person], number: int) -> list[Person]:
    """The first ``number`` of different states, the earlier ones first."""
    found: dict[str, Person] = {}
    for person in people:
        code = person.affiliation.code
        if code is not None and len(found) < number:
            found.setdefault(code, person)
    return list(reversed(found.values())) if len(found) == number else []


def last_states(start: int, drafts: Sequence[Draft], number: int) -> list[CountryCode]:
    """The states of the actors mentioned last before ``start``, the earlier ones first; none for too few."""
    codes: dict[CountryCode, None] = {}
    for draft in reversed(_talking([draft for draft in drafts if draft.end <= start], number)):
        country = draft.person.affiliation.country
        if country is not None and len(codes) < number:
            codes.setdefault(country)
    return list(reversed(codes)) if len(codes) == number else []


def _talking(drafts: Sequence[Draft], number: int) -> list[Draft]:
    """``drafts`` without the states that stand, as places or matters, beside people of ``number`` states."""
    told: dict[int, set[CountryCode | None]] = defaultdict(set)
    bare: dict[int, Draft] = {}
    for draft in drafts:
        if draft.is_person:
            told[draft.sentence].add(draft.person.affiliation.country)
        else:
            bare.setdefault(draft.sentence, draft)
    aside = {one for one, draft in bare.items() if len(told[one] - {None}) == number and not _acts(draft)}
    return [draft for draft in drafts if draft.is_person or draft.sentence not in aside]


def _acts(draft: Draft) -> bool:
    """Whether a state does something itself, or something is between it and another."""
    scan, before = draft.scan, draft.first - 1
    between = {words.split(" ")[0] for words in scan.words.references.between}
    return is_subject(draft) or scan.low(before - 1 if scan.is_article(before) else before) in between
