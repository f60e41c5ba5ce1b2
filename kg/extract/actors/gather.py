"""The named people and the functions of a text, in its order."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.appositions import phrases_in
from kg.extract.actors.belief import believed
from kg.extract.actors.draft import Draft
from kg.extract.actors.families import with_families
from kg.extract.actors.people import Person, Register
from kg.extract.actors.phrases import Phrase
from kg.extract.actors.quoted import with_marks
from kg.extract.actors.scan import Scan
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded


def gather(scans: Sequence[Scan]) -> tuple[list[Draft], Register]:
    """A draft for every name, surname and function, and the register of names."""
    phrases = believed(scans, [with_families(scan, phrases_in(scan)) for scan in scans])
    register = Register(phrase for found in phrases for phrase in found)
    drafts: list[Draft] = []
    for scan, found in zip(scans, phrases, strict=True):
        drafts += _drafts(scan, found, register)
    return drafts, register


def _drafts(scan: Scan, phrases: list[Phrase], register: Register) -> list[Draft]:
    drafts = [draft for phrase in phrases if (draft := _draft(scan, phrase, register)) is not None]
    taken = {index for phrase in phrases for index in range(phrase.start, phrase.end)}
    drafts += [_surname(scan, here, end, person) for here, end, person in _surnames(scan, taken, register)]
    return sorted(drafts, key=lambda draft: draft.start)


def _draft(scan: Scan, phrase: Phrase, register: Register) -> Draft | None:
    start, end = with_marks(scan.body, scan.tokens[phrase.start].start, scan.tokens[phrase.end - 1].end)
    if phrase.name is not None:
        person = register.get(phrase.name)
        if person is None:
            return None
        person.learn(phrase)
        _learn_gender(scan, phrase, person)
        _learn_nation(scan, phrase, person)
        return Draft(scan, start, end, ActorKind.NAMED, person, phrase)
    if not _stands_alone(scan, phrase):
        return None
    person = Person()
    person.learn(phrase)
    _learn_gender(scan, phrase, person)
    return Draft(scan, start, end, ActorKind.FUNCTION, person, phrase, plural=phrase.plural)


def _learn_gender(scan: Scan, phrase: Phrase, person: Person) -> None:
    words = scan.words.references
    if phrase.name is not None and scan.low(phrase.name.start) in scan.words.names.feminine:
        person.civil_feminine = True
    if phrase.titles and phrase.titles[0].start == phrase.start:
        told = scan.words.frames.feminine
        person.civil_feminine = told.get(scan.low(phrase.start - 1), person.civil_feminine)
    for index in range(phrase.start, phrase.name.start if phrase.name else phrase.start):
        if index in scan.civilities and scan.low(index) in words.gendered:
            person.civil_feminine = words.gendered[scan.low(index)]


def _learn_nation(scan: Scan, phrase: Phrase, person: Person) -> None:
    """ "l'Algérien X", "le Belge Y": the state of whoever is called by it."""
    mark = next(
        (scan.demonyms[at] for at in (phrase.start - 1, phrase.start - 2) if at in scan.demonyms), None
    )
    if mark is None or mark.end != phrase.start or person.affiliation.code is not None:
        return
    before = next(at for at in (phrase.start - 1, phrase.start - 2) if at in scan.demonyms) - 1
    if scan.low(before) in scan.words.frames.national:
        person.affiliation = mark.value


def _stands_alone(scan: Scan, phrase: Phrase) -> bool:
    """Whether a title without a name means somebody: "le ministre", "chef du DFAE", not "chef"."""
    title = phrase.titles[0]
    if title.head.plural:
        return phrase.plural and title.affiliation.code is not None
    if title.head.peer:
        return True
    if title.head.pointer and _is_told_of(scan, title.start):
        return False
    if title.head.pointer or folded(title.head.singular) in scan.words.titles.words["dignities"]:
        return title.affiliation.code is not None or (title.head.pointer and _is_pointed(scan, title.start))
    return title.head.strong or not title.bare


def _is_pointed(scan: Scan, here: int) -> bool:
    """Whether "le", "ce", "son" stands before a word for people: somebody named before is meant."""
    return scan.low(here - 1) in scan.words.references.pointing


def _is_told_of(scan: Scan, here: int) -> bool:
    """Whether a word for people says what somebody is and points to nobody: "a été mardi l'hôte de B"."""
    words = scan.words.references
    before = here - 1 - (scan.low(here - 1) in words.pointing)
    while scan.low(before) in words.amid:
        before -= 1
    return scan.low(before) in words.copulas


def _surnames(scan: Scan, taken: set[int], register: Register) -> Iterator[tuple[int, int, Person]]:
    """Registered surnames outside the phrases."""
    here = 0
    while here < len(scan):
        found = None if here in taken else register.surname_at(scan, here)
        if found is None:
            here += 1
            continue
        yield here, *found
        here = found[0]


def _surname(scan: Scan, here: int, end: int, person: Person) -> Draft:
    return Draft(scan, scan.tokens[here].start, scan.tokens[end - 1].end, ActorKind.NAMED, person)
