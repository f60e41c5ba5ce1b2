"""When two wordings of a name mean one person."""

from difflib import SequenceMatcher

from kg.extract.actors.phrases import Name
from kg.lexicon.matcher import folded

_LONG, _ALIKE = 5, 0.8


def folded_parts(name: Name) -> tuple[str, ...]:
    """The words of a name without case, accents and initials' dots."""
    return tuple(piece for part in name.parts if part != "." for piece in folded(part).split("-"))


def same_person(known: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Whether a full name and a name that is no longer mean one person."""
    if known == given or sorted(known) == sorted(given):
        return True
    if len(given) == 1:
        return given[0] in (known[-1], known[0])
    if len(given) < len(known) and (known[-len(given) :] == given or _is_within(known, given)):
        return True
    first = known[0].strip(".") == given[0].strip(".") or (
        len(given[0].strip(".")) == 1 and known[0].startswith(given[0][0])
    )
    return (first and known[-1] == given[-1]) or _is_misspelt(known, given)


def _is_misspelt(known: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Whether two full names differ in the spelling of one word: "Benyamin Kaplan", "Benjamin Kaplan"."""
    if len(known) != len(given):
        return False
    unlike = [(one, other) for one, other in zip(known, given, strict=True) if one != other]
    return len(unlike) == 1 and _is_alike(*unlike[0])


def _is_alike(one: str, other: str) -> bool:
    """Whether two long words are all but one; not "Michel" and "Michèle", "Mario" and "Maria"."""
    if min(len(one), len(other)) < _LONG or one[-1] != other[-1] or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _is_within(known: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Whether the shorter name leaves out words of the longer one, not the first: "Ali Ba", "Ali Sow Ba"."""
    rest = iter(known)
    return known[0] == given[0] and all(part in rest for part in given)
