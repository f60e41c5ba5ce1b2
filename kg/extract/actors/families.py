"""First names that share the family name behind the last of them: "Anna et Paul Keller"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.actors.name_words import is_first_name
from kg.extract.actors.phrases import Name, Phrase
from kg.extract.actors.scan import Scan

_TWO = 2


def with_families(scan: Scan, phrases: Iterable[Phrase]) -> list[Phrase]:
    """``phrases`` with one for each first name that stands alone before "et" and a full name."""
    found = list(phrases)
    taken = {index for phrase in found for index in range(phrase.start, phrase.end)}
    added = [one for phrase in found for one in _first(scan, phrase, taken)]
    return sorted([*found, *added], key=lambda phrase: phrase.start)


def _first(scan: Scan, phrase: Phrase, taken: set[int]) -> Iterator[Phrase]:
    name = phrase.name
    if (
        name is None
        or len(name.parts) < _TWO
        or phrase.start != name.start
        or not is_first_name(scan, name.start)
    ):
        return
    at = name.start - 2
    alone = at >= 0 and at not in taken and scan.is_capital(at) and not scan.is_capital(at - 1)
    if not scan.is_and(at + 1) or not alone or not is_first_name(scan, at):
        return
    yield replace(phrase, start=at, end=at + 1, titles=(), name=_named(scan, at, name))


def _named(scan: Scan, at: int, last: Name) -> Name:
    """The first name with the family name of the ``last``, where that is no second first name."""
    first, simple = scan.text(at), is_first_name(scan, last.start + 1) and len(last.parts) == _TWO
    parts = (first,) if simple else (first, *last.parts[1:])
    return Name(at, at + 1, parts, first if simple else f"{first} {last.written.split(' ', 1)[-1]}")
