"""The way in for every document, told or explained: it is composed, and read if its language is."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.documents import Document
from kg.extract.dates import dateline_day
from kg.extract.read import read
from kg.extract.reading import Reading
from kg.extract.text import Composed, compose
from kg.lexicon.dates import load_dates
from kg.lexicon.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Entry:
    """A document and what is found in it; ``warnings`` say what was in doubt. Nothing, if it is not read."""

    composed: Composed
    reading: Reading
    warnings: tuple[str, ...]


def enter(document: Document, lexicon: Lexicon) -> Entry:
    """``document`` with its reading, whose offsets are those of the composed text."""
    composed = compose(document)
    if not _is_read(document.language):
        return Entry(composed, _unread(composed.document), (f"language {document.language} is not read yet",))
    reading = read(composed.document, lexicon)
    warnings = _warnings(reading, lexicon.language, is_html=composed.is_html)
    return Entry(composed, reading, tuple(warnings))


def _is_read(language: str | None) -> bool:
    """Whether a document that declares ``language``, as a tag or by name, or none, is read: French only."""
    return language is None or not language.strip() or language.strip().lower().startswith("fr")


def _unread(document: Document) -> Reading:
    return Reading(document, document.text, sentences=(), dates=(), places=(), actors=())


def _warnings(reading: Reading, language: str, *, is_html: bool) -> Iterator[str]:
    if is_html:
        yield "the document holds HTML: it was read without its tags, menus and other parts of a page with it"
    if reading.document.date is None:
        yield f"the document has no date: {_without_date(reading, language)}"
    if not reading.sentences:
        yield "the document has no sentences: nothing was read"


def _without_date(reading: Reading, language: str) -> str:
    day = dateline_day(reading.text, reading.sentences, load_dates(language))
    if day is None:
        return "days that it names only in relation to it stay open"
    return f"days are counted from its dateline, {day}"
