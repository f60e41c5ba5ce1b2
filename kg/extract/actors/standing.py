"""How a mention stands in its sentence: as a subject, behind "le", without an office."""

from collections.abc import Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.reading import ActorKind

_ADJUNCT = 80
_SIGNS = frozenset({"", ",", ".", ":", "-", "–", "—", "»"})


def is_bare(draft: Draft) -> bool:
    """Whether the draft names a person without an office, and nobody's wife or son."""
    if draft.kind is not ActorKind.NAMED or draft.person.titles:
        return False
    scan = draft.scan
    first = draft.first
    kin = scan.words.titles.words["kin"]
    return not any(scan.low(first - back) in kin for back in (1, 2, 3))


def is_definite(draft: Draft) -> bool:
    """Whether "le", "la" stands before: one who is known."""
    scan = draft.scan
    first = draft.first
    return scan.low(first - 1) in scan.words.function.singular.folded


def is_indefinite(draft: Draft) -> bool:
    """Whether "un", "aucune" stands before: no one of whom the text has spoken."""
    before, words = draft.scan.low(draft.first - 1), draft.scan.words.function
    return before in words.indefinite.folded or before in words.no.folded


def is_subject(draft: Draft) -> bool:
    """Whether no preposition stands before the mention, and nobody before it in its clause."""
    scan = draft.scan
    first = draft.first
    while scan.is_article(first - 1) or first - 1 in scan.civilities:
        first -= 1
    low = scan.low(first - 1)
    return low in _SIGNS or low in scan.words.grammar.joined or low in scan.words.function.that.folded


def is_of_other_sex(person: Person, title: Title) -> bool:
    """Whether the title's gender is not the person's, as far as both are known."""
    if title.head.feminine:
        return person.feminine is not True
    return title.head.feminine is False and person.feminine is True


def last_person(drafts: Sequence[Draft], index: int) -> Draft | None:
    """The last mention of one person before the draft at ``index``."""
    return next((one for one in reversed(drafts[:index]) if one.is_person and not one.plural), None)


def opens_for(draft: Draft, behind: Sequence[Draft]) -> bool:
    """Whether the title opens the sentence of the subject behind: "Ministre depuis mai, X …"."""
    scan, other = draft.scan, next(iter(behind), None)
    if other is None or other.kind is not ActorKind.NAMED or other.scan is not scan or draft.plural:
        return False
    between = scan.body[draft.end : other.start]
    opens = draft.start == scan.sentence.start and len(between) < _ADJUNCT and between.count(",") == 1
    return opens and is_subject(other)
