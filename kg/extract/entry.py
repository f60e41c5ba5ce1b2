"""The way in for every document, told or explained: it is composed, and read if its language is."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.documents import Document
from kg.extract.read import read
from kg.extract.reading import Reading
from kg.extract.text import Composed, compose
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
    return Entry(composed, reading, tuple(_warnings(reading)))


def _is_read(language: str | None) -> bool:
    """Whether a document that declares ``language``, as a tag or by name, or none, is read: French only."""
    return language is None or not language.strip() or language.strip().lower().startswith("fr")


def _unread(document: Document) -> Reading:
    return Reading(document, document.text, sentences=(), dates=(), places=(), actors=())


def _warnings(reading: Reading) -> Iterator[str]:
    if reading.document.date is None:
        yield "the document has no date: days that it names only in relation to it stay open"
    if not reading.sentences:
        yield "the document has no sentences: nothing was read"
