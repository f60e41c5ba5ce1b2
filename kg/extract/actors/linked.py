"""Offices that a verb or nothing at all ties to the name before them: "X est ministre", "X ministre de Y"."""

from dataclasses import replace

from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.named import named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.portfolios import with_further
from kg.extract.actors.proper import whole
from kg.extract.actors.scan import Scan
from kg.extract.actors.titles import title_at

LINK = 7
"""The most words that tie an office to a name."""


def linked(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X au poste de préfet de Y", "X, nommé ministre de Y", "X est le médiateur de Y"."""
    here = phrase.end + (scan.low(phrase.end) == ",")
    lengths = (
        size for size in range(LINK, 0, -1) if worded(scan, here, size) in scan.words.titles.words["links"]
    )
    size = next(lengths, 0)
    if not size or phrase.name is None or len(phrase.name.parts) < 2:
        return None
    title = title_at(scan, here + size + (scan.low(here + size) == ","))
    title = None if title is None else whole(scan, title)
    if title is None or title.bare or title.head.plural or title.head.pointer or is_taken(scan, title):
        return None
    return replace(phrase, end=title.end, titles=tuple(with_further(scan, phrase.titles, title, ",")))


def worded(scan: Scan, here: int, size: int) -> str:
    """The ``size`` words from ``here``, folded."""
    return " ".join(scan.low(at) for at in range(here, here + size))


def directly(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X ministre de Y", "X le ministre de Y" without a comma; not "nommé X ministre de Y"."""
    words = scan.words.titles.words
    is_subject = scan.is_article(phrase.end) and opens_clause(scan, phrase)
    here = phrase.end + is_subject
    is_title = is_subject or here in scan.heads
    title = title_at(scan, here) if is_title and not phrase.titles else None
    if title is None or title.bare or title.head.plural or title.head.pointer or is_taken(scan, title):
        return None
    makings = tuple(words["makings"])
    made = any(scan.low(phrase.start - back).startswith(makings) for back in (1, 2))
    if made or phrase.name is None or len(phrase.name.parts) < 2 or not title.head.strong:
        return None
    return replace(phrase, end=title.end, titles=(title,))


def opens_clause(scan: Scan, phrase: Phrase) -> bool:
    """Whether the name is the subject; not "Parlant à X, le président a …", where the title is."""
    here, words = phrase.start - 1, scan.words.titles.words
    return scan.low(here - 1 if scan.is_article(here) else here) in words["clause_starts"]


def is_taken(scan: Scan, title: Title) -> bool:
    """Whether the title has its own holder right behind it."""
    return named_at(scan, after_brackets(scan, title.end)[0]) is not None
