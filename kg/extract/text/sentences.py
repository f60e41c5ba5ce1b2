"""Sentences of a paragraph, in one pass from left to right."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.reading import Span
from kg.lexicon.structure import Abbreviations

_STOP = re.compile(r"[.!?…]+")
# Blanks, then what may open a sentence: a mark and its blank, then a letter or figure.
_NEXT = re.compile(r"(?P<blank>\s*)(?P<mark>[«\"'(\[–—-]?\s?)(?P<char>\w)")
_WORD_BEFORE = re.compile(r"[^\s\"'«(\[]+$")
_INITIAL = re.compile(r"(?:[A-ZÀ-Ý]|[A-ZÀ-Ý][hl])(?:[.-][A-ZÀ-Ý]?[a-z]?)*")
_OPENER = re.compile(r"[\w-]+'?")
_CAPITALISED = re.compile(r"[A-ZÀ-Ý][\wà-ÿ-]{0,20}[ ',]")
_LONGEST_WORD = 40
_LONGEST_SENTENCE = 3_000


@dataclass(frozen=True, slots=True)
class _Stop:
    """A possible end: the stop's characters, the marks that close with it, and how the text goes on."""

    start: int
    stop: str
    close: str
    end: int
    blank: str
    mark: str
    next: str

    @property
    def following(self) -> int:
        """Where the next sentence would begin."""
        return self.end + len(self.blank)


def sentences(text: str, paragraph: Span, words: Abbreviations) -> Iterator[Span]:
    """The sentences of one paragraph of ``text``, in order, without the blanks between them."""
    start = paragraph.start
    for stop in _stops(text, paragraph):
        if stop.end > start and _ends(text, stop, words):
            yield Span(start, stop.end)
            start = stop.following
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def pieces(text: str, sentence: Span) -> Iterator[Span]:
    """``sentence`` as it is, or cut between words where it is longer than anybody writes.

    What is compared in pairs inside of a sentence would take hours over a text without stops.
    """
    start = sentence.start
    while sentence.end - start > _LONGEST_SENTENCE:
        blank = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        end = blank if blank > 0 else start + _LONGEST_SENTENCE
        yield Span(start, end)
        start = end + len(text[end : sentence.end]) - len(text[end : sentence.end].lstrip())
    yield Span(start, sentence.end)


def _stops(text: str, paragraph: Span) -> Iterator[_Stop]:
    quotes = [m.start() for m in re.finditer('"', text[paragraph.start : paragraph.end])]
    for found in _STOP.finditer(text, paragraph.start, paragraph.end):
        end = _closed(text, found.end(), paragraph, quotes)
        following = _NEXT.match(text, end, paragraph.end)
        if following is not None:
            close = text[found.end() : end].strip()
            yield _Stop(found.start(), found[0], close, end, *following.group("blank", "mark", "char"))


def _closed(text: str, at: int, paragraph: Span, quotes: Sequence[int]) -> int:
    """Where the marks that close with a stop end: a straight quote closes only if one is open."""
    while at < paragraph.end:
        if text[at] in "»)]" or text.startswith(" »", at):
            at += 1 + (text[at] == " ")
        elif text[at] == '"' and bisect_left(quotes, at - paragraph.start) % 2:
            at += 1
        else:
            break
    return at


def _ends(text: str, stop: _Stop, words: Abbreviations) -> bool:
    if stop.next.islower() and not (stop.blank and stop.mark in {"- ", "– "} and stop.stop == "."):
        return False
    before = _before(text, stop.start)
    if not stop.blank:
        return _glued(text, stop, before)
    if stop.mark.strip() in {"-", "–", "—"} and stop.stop != ".":
        return False
    return not _abbreviated(text, stop, before, words)


def _glued(text: str, stop: _Stop, before: str) -> bool:
    """Whether a sentence begins without a blank before it, as in ``en mars.Le ministre``."""
    quoted = (
        bool(stop.close) or text[stop.start - 1 : stop.start] in {'"', "»"} or before.endswith((")", "»"))
    )
    word = len(before) > 2 and before.replace("-", "").isalpha() and before[1:] != before[1:].upper()
    year = len(before) == 4 and before.isdigit()
    opening = stop.following + len(stop.mark)
    return (word or year or quoted) and _CAPITALISED.match(text, opening) is not None


def _abbreviated(text: str, stop: _Stop, before: str, words: Abbreviations) -> bool:
    """Whether the stop belongs to the word before it."""
    if stop.stop != "." or stop.close:
        return stop.stop in {"...", "…"} and stop.close.startswith((")", "]"))
    if before in words.never:
        return True
    if before in words.sometimes or _INITIAL.fullmatch(before):
        return _opener(text, stop.following) not in words.openers
    return stop.next.isdigit() and (before in words.before_number or (before.isdigit() and len(before) < 3))


def _before(text: str, stop: int) -> str:
    found = _WORD_BEFORE.search(text, max(0, stop - _LONGEST_WORD), stop)
    return found[0] if found else ""


def _opener(text: str, at: int) -> str:
    found = _OPENER.match(text, at)
    return found[0] if found else ""
