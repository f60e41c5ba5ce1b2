"""Plurals that mean a group named before: "ils", "ces derniers", "les ministres"."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.groups import Group, groups
from kg.extract.actors.holding import holds
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Scan
from kg.extract.actors.titles import title_at
from kg.extract.reading import ActorKind
from kg.lexicon.references import References

_NEAR, _FAR, _TWO = 1, 6, 2


def plurals(scan: Scan, drafts: Sequence[Draft], words: References) -> Iterator[Draft]:
    """One mention for each of the group; ``drafts`` in the order of the text."""
    taken = {at for draft in drafts if draft.scan is scan for at in range(draft.start, draft.end)}
    told = groups([draft for draft in drafts if draft.sentence <= scan.sentence.index], words)
    two = _two_before(scan, drafts)
    for here, end, people in [*_pronouns(scan, told, two, words), *_offices(scan, told, words)]:
        start = scan.tokens[here].start
        if scan.tokens[end - 1].start not in taken:
            yield from (_each(scan, start, scan.tokens[end - 1].end, one) for one in people)


def _each(scan: Scan, start: int, end: int, person: Person) -> Draft:
    return Draft(scan, start, end, ActorKind.REFERENCE, person, plural=True)


def _pronouns(
    scan: Scan, told: Sequence[Group], pair: tuple[Person, ...], words: References
) -> Iterator[tuple[int, int, tuple[Person, ...]]]:
    """ "ils", "ces derniers": the group of the sentence so far, the acting one before, else the ``pair``."""
    for here, token in enumerate(scan.tokens):
        two = f"{token.low} {scan.low(here + 1)}" in words.these
        if two and scan.low(here + 2) in words.times:
            continue
        if two or token.low in words.these or token.low in words.they:
            group = _last(scan, token.start, told, _NEAR)
            people = group.people if group is not None else pair
            yield from [(here, here + 1 + two, people)] if people else []


def _two_before(scan: Scan, drafts: Sequence[Draft]) -> tuple[Person, ...]:
    """The two whom the sentence before names, and nobody else: "A a reçu B. Ils …"."""
    before = [draft for draft in drafts if draft.is_person and draft.sentence == scan.sentence.index - 1]
    people = tuple({id(draft.person): draft.person for draft in before}.values())
    states = {person.affiliation.code for person in people} - {None}
    return people if len(people) == len(states) == _TWO else ()


def _last(scan: Scan, start: int, told: Sequence[Group], memory: int) -> Group | None:
    """The group told last before ``start``; of a sentence before, the first that acts in it."""
    before = [group for group in told if group.end <= start]
    here = [group for group in before if group.sentence == scan.sentence.index]
    if here:
        return here[-1]
    near = [group for group in before if group.sentence >= scan.sentence.index - memory]
    return next((group for group in near if group.subject), None)


def _offices(
    scan: Scan, told: Sequence[Group], words: References
) -> Iterator[tuple[int, int, tuple[Person, ...]]]:
    """ "les ministres", without a word for whose: those of a group who hold the office."""
    for here, mark in scan.heads.items():
        title = title_at(scan, here) if mark.value.plural and scan.low(here - 1) in words.each else None
        if title is None or title.affiliation.code is not None or scan.is_capital(title.end):
            continue
        before = [group for group in told if group.end <= scan.tokens[here].start]
        for group in reversed([one for one in before if one.sentence >= scan.sentence.index - _FAR]):
            held = tuple(one for one in group.people if holds(one, title, scan.words.titles))
            if len(held) > 1:
                yield here - 1, title.end, held
                break
