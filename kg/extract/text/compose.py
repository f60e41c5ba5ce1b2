"""Texts with decomposed letters, characters of no width or HTML, read as if they had none.

A document is composed before it is read; what was found is then moved back to the text as given.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.documents import Document, markup
from kg.facts import Evidence, Extraction, Fact, Plans, by_claim_id, claim_id

_NOTHING = "\xad\u200b\u200c\u200d\u2060\ufeff"
_NO_WIDTH = dict.fromkeys(map(ord, _NOTHING), None)
_Piece = tuple[int, int, str]  # where it starts and ends as given, and how it is read


@dataclass(frozen=True, slots=True)
class Composed:
    """A document in composed characters, each of which starts and ends somewhere in the text as given."""

    given: Document
    document: Document
    starts: Sequence[int]
    ends: Sequence[int]
    is_html: bool = False

    def restore(self, extraction: Extraction) -> Extraction:
        """``extraction`` of the composed document as one of the given document."""
        if self.document is self.given:
            return extraction
        before = by_claim_id(extraction.facts, document=self.given.id)
        facts = {old: self.moved(fact) for old, fact in before.items()}
        new = {old: claim_id(fact, document=self.given.id) for old, fact in facts.items()}
        plans = tuple(Plans(meeting=new[plan.meeting], event=new[plan.event]) for plan in extraction.plans)
        return Extraction(
            document=self.given.head, facts=tuple(facts.values()), plans=plans, warnings=extraction.warnings
        )

    def moved(self, fact: Fact) -> Fact:
        """``fact`` of the composed document with its evidence in the text as given."""
        old = fact.evidence
        place = {"start": self.starts[old.start], "end": self.ends[old.end - 1]}
        return fact.model_copy(update={"evidence": Evidence(**{**old.model_dump(), **place})})


def compose(document: Document) -> Composed:
    """``document`` with composed letters, without characters of no width, and HTML as what it stands for."""
    text, tags = document.text, tuple(markup(document.text))
    is_plain = unicodedata.is_normalized("NFC", text) and not any(mark in text for mark in _NOTHING)
    if is_plain and not tags:
        return Composed(document, document, range(len(text)), range(1, len(text) + 1))
    pieces = [(start, end, _composed(read)) for start, end, read in _clusters(_pieces(text, tags))]
    starts = [start for start, _, read in pieces for _ in read]
    ends = [end for _, end, read in pieces for _ in read]
    read = document.model_copy(update={"text": "".join(read for _, _, read in pieces)})
    return Composed(document, read, starts, ends, is_html=bool(tags))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_NO_WIDTH))


def _pieces(text: str, tags: Sequence[_Piece]) -> Iterator[_Piece]:
    """Each character, and each of ``tags`` as one."""
    place = 0
    for start, end, read in (*tags, (len(text), len(text), "")):
        yield from ((at, at + 1, text[at]) for at in range(place, start))
        yield start, end, read
        place = end


def _clusters(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Each character with the marks and widthless characters behind it."""
    start, end, read = next(pieces)
    for piece in pieces:
        if read and _joins(piece[2]):
            end, read = piece[1], read + piece[2]
        else:
            yield start, end, read
            start, end, read = piece
    yield start, end, read


def _joins(read: str) -> bool:
    return len(read) == 1 and read > "\x7f" and (unicodedata.combining(read) > 0 or read in _NOTHING)
