"""Lines put together into paragraphs: a sentence may run over lines, a headline or a list item does not."""

import re
from collections.abc import Iterator

from kg.extract.reading import Span
from kg.lexicon.structure import Structure

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(
    r"\s*(?:[-–—•●▪■□◦·*➢➤►▶→‣✓✔✅☑♦❖]|\d{1,2}[.)/°]-?|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|[a-z]/)\s+"
)
# "09h30 : …", "9:30 …", "ANNULÉ - 09.30 …": the next entry of an agenda.
_TIMED = re.compile(r"\s*(?:[A-ZÀ-Ý]+ ?[-–—:] ?)?\d{1,2} ?(?:[hH](?: ?\d\d)?|[:.]\d\d)\b(?!\.?\d)")
_STOPPED = re.compile(r"[.!?:;…][\"'»)\]\s]*$")
_GOES_ON = re.compile(r"\s*(?:[a-zà-öø-ÿœ]|[(,]|\d{1,2} [a-zà-ÿ]|\d{4}\b)")
_NEARLY = 0.9
_WIDEST = 120
_NARROWEST = 50


def paragraphs(text: str, words: Structure, *, start: int = 0) -> Iterator[Span]:
    """The stretches of ``text`` from ``start`` that no sentence crosses, without the blanks around them."""
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text, start) if m[0].strip()]
    widths = _widths(text, lines)
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or not _wrapped(text, lines[i - 1], lines[i], words, width=widths[i]):
            yield _trimmed(text, lines[first].start, lines[i - 1].end)
            first = i


def unwrap(text: str, paragraph: Span) -> str:
    """The paragraph with spaces for its line feeds, as long as before."""
    return text[paragraph.start : paragraph.end].replace("\n", " ")


def is_item(text: str, paragraph: Span) -> bool:
    """Whether the paragraph is an item of a list."""
    return _BULLET.match(text, paragraph.start, paragraph.end) is not None


def is_stopped(text: str, paragraph: Span) -> bool:
    """Whether the paragraph ends as a sentence or a list's introduction does."""
    return _STOPPED.search(text[max(paragraph.start, paragraph.end - 8) : paragraph.end]) is not None


def _wrapped(text: str, line: Span, following: Span, words: Structure, *, width: int) -> bool:
    """Whether ``following`` goes on with the paragraph of ``line``."""
    if _gap(text, line, following) > 1 or is_item(text, following) or _TIMED.match(text, following.start):
        return False
    stopped = is_stopped(text, line)
    if not stopped and (_GOES_ON.match(text, following.start) or _is_open(text, line, words)):
        return True
    word = re.match(r"\s*(\S*)", text[following.start : following.end])
    needed = len(text[line.start : line.end].rstrip()) + 1 + (len(word[1]) if word else 0)
    return _NARROWEST <= width <= _WIDEST and needed > (width if stopped else width * _NEARLY)


def _is_open(text: str, line: Span, words: Structure) -> bool:
    """Whether the line ends with a comma, a preposition or an article: no sentence and no heading does."""
    return words.lines.open.search(text[max(line.start, line.end - 8) : line.end]) is not None


def _widths(text: str, lines: list[Span]) -> list[int]:
    """For each line the width of its block (no blank line within), 0 for blocks under three lines."""
    widths: list[int] = []
    block: list[int] = []
    for i, line in enumerate(lines):
        if i and _gap(text, lines[i - 1], line) > 1:
            widths += [_width(block)] * len(block)
            block = []
        block.append(len(text[line.start : line.end].rstrip()))
    return widths + [_width(block)] * len(block)


def _width(block: list[int]) -> int:
    return max(block) if len(block) > 2 else 0


def _gap(text: str, line: Span, following: Span) -> int:
    """How many line feeds lie between."""
    return text.count("\n", line.end, following.start)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
