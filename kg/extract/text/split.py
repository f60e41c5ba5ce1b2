"""From a document to its cleaned text and its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.documents import Document
from kg.extract.reading import Part, Sentence, Span
from kg.extract.text.header import header_end
from kg.extract.text.normalise import normalise
from kg.extract.text.paragraphs import is_item, is_stopped, paragraphs, unwrap
from kg.extract.text.quotes import quoted
from kg.extract.text.sentences import pieces, sentences
from kg.extract.text.structure import dateline_end, opens_background, paragraph_part
from kg.lexicon.structure import Abbreviations, Structure, load_abbreviations, load_structure


@dataclass(frozen=True, slots=True)
class _Place:
    """What was seen above the paragraph in hand."""

    first: bool = True
    after_list: bool = False
    section: Part | None = None


def split(document: Document, *, language: str = "fr") -> tuple[str, tuple[Sentence, ...]]:
    """The document's text, cleaned and exactly as long, and its sentences in order.

    The header and blank lines belong to no sentence. Line feeds inside a sentence become spaces.
    """
    abbreviations, structure = load_abbreviations(language), load_structure(language)
    text = normalise(document.text)
    blocks = list(paragraphs(text, structure, start=header_end(document)))
    text = _joined(text, blocks)
    found: list[Sentence] = []
    place = _Place()
    for number, block in enumerate(blocks):
        part = paragraph_part(
            text,
            block,
            first=place.first,
            last=number == len(blocks) - 1,
            after_list=place.after_list,
            words=structure,
        )
        place = _next(text, block, part, place)
        for span, of in _cut(text, block, place.section or part, abbreviations, structure):
            for one in pieces(text, span):
                found.append(Sentence(one.start, one.end, index=len(found), paragraph=number, part=of))
    return text, tuple(found)


def _joined(text: str, blocks: list[Span]) -> str:
    pieces, end = [], 0
    for block in blocks:
        pieces += [text[end : block.start], unwrap(text, block)]
        end = block.end
    return "".join([*pieces, text[end:]])


def _next(text: str, block: Span, part: Part, place: _Place) -> _Place:
    """What is known behind ``block``: a section lasts from its heading to the end of its like."""
    listed = text[block.start : block.end].rstrip().endswith(":") or is_item(text, block)
    section = place.section
    if part is Part.RELATED or (part is Part.BACKGROUND and section is None):
        section = part
    elif section is Part.RELATED and is_stopped(text, block):
        section = None
    still_first = place.first and part in {Part.HEADLINE, Part.DATELINE}
    return replace(place, first=still_first, after_list=listed, section=section)


def _cut(
    text: str, block: Span, part: Part, abbreviations: Abbreviations, structure: Structure
) -> Iterator[tuple[Span, Part]]:
    """The sentences of one paragraph, each with its part."""
    if part in {Part.HEADLINE, Part.DATELINE}:
        yield block, part
        return
    start = dateline_end(text, block, structure) if part is Part.BODY else None
    if start is not None:
        yield _stripped(text, block.start, start), Part.DATELINE
    spans = list(sentences(text, Span(start or block.start, block.end), abbreviations))
    for span, inside in zip(spans, quoted(text, spans), strict=True):
        if opens_background(text, span, structure):
            part = Part.BACKGROUND
        yield span, Part.QUOTATION if inside and part is Part.BODY else part


def _stripped(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))
