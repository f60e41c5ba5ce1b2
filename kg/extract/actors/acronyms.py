"""Offices by their initials, once the text has given them: "le chef d'état-major (CEM) … le CEM"."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Scan
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded

_WORD = re.compile(r"[a-z]+")
_LETTERS = range(2, 7)


def abbreviated(scans: Sequence[Scan], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A reference for each later mention of somebody's office by its initials."""
    known: dict[str, Person] = {}
    for draft in drafts:
        for initials in _initials(draft):
            if initials not in known or known[initials].name is None:
                known[initials] = draft.person
    for scan in scans if known else ():
        yield from _mentions(scan, known)


def _initials(draft: Draft) -> Iterator[str]:
    """The initials in brackets inside the words of an office or right behind them."""
    for title in draft.phrase.titles if draft.phrase is not None and not draft.plural else ():
        for at in range(title.start, min(title.end + 1, len(draft.scan))):
            word = draft.scan.text(at + 1)
            closed = draft.scan.text(at) == "(" and draft.scan.text(at + 2) == ")"
            if closed and word.isupper() and len(word) in _LETTERS and _are_of(word, title.role, draft.scan):
                yield word


def _are_of(initials: str, role: str, scan: Scan) -> bool:
    """Whether the letters begin words of the office, the head's first; a minister's are his ministry's."""
    words = _WORD.findall(folded(role))
    rest = iter(word[0] for word in words)
    fit = not words[0].startswith(scan.words.titles.minister) and words[0][0] == initials[0].lower()
    return fit and all(letter in rest for letter in initials.lower())


def _mentions(scan: Scan, known: dict[str, Person]) -> Iterator[Draft]:
    articles = scan.words.grammar.unelided
    for at, token in enumerate(scan.tokens):
        bracketed = scan.text(at - 1) == "("
        if token.text in known and not bracketed and scan.low(at - 1) in articles:
            yield Draft(scan, token.start, token.end, ActorKind.REFERENCE, known[token.text])
