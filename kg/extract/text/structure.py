"""Which part of a communiqué a paragraph or a sentence is."""

import re
import unicodedata

from kg.extract.reading import Part, Span
from kg.extract.text.paragraphs import is_item, is_stopped
from kg.lexicon.structure import Structure

_LONGEST_HEADLINE = 300
_LONGEST_HEADING = 120
_LETTERS = re.compile(r"[^\W\d_]")


def folded(text: str) -> str:
    """``text`` in lower case without accents, for comparison only: it may be shorter or longer."""
    plain = unicodedata.normalize("NFD", text.replace("’", "'"))
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def paragraph_part(
    text: str, span: Span, *, first: bool, last: bool, after_list: bool, words: Structure
) -> Part:
    """What a paragraph is by its place, its form and how it opens.

    ``first``: only headlines stood before it; ``after_list``: the line before introduced or was a list.
    """
    opening = folded(text[span.start : span.start + 60]).lstrip("-–—•*>#[( ")
    if opening.startswith((*words.related, *words.furniture)):
        return Part.RELATED
    if words.lines.dated.fullmatch(text, span.start, span.end):
        return Part.DATELINE
    if opening.rstrip(" :.") in words.background_sections:
        return Part.BACKGROUND
    return Part.HEADLINE if _is_headline(text, span, first=first, last=last, listed=after_list) else Part.BODY


def _is_headline(text: str, span: Span, *, first: bool, last: bool, listed: bool) -> bool:
    length = span.end - span.start
    if last and not is_capitals(text[span.start : span.end]):
        return False
    if is_stopped(text, span) or is_item(text, span):
        return False
    if first:
        return length <= _LONGEST_HEADLINE
    return not listed and length <= _LONGEST_HEADING


def is_capitals(line: str) -> bool:
    """Whether a line of at least three words is in capitals."""
    letters = _LETTERS.findall(line)
    return len(line.split()) > 2 and sum(map(str.isupper, letters)) > 0.85 * len(letters)


def opens_background(text: str, sentence: Span, words: Structure) -> bool:
    """Whether a sentence says that it tells what was known before."""
    return folded(text[sentence.start : sentence.start + 60]).startswith(words.background)


def dateline_end(text: str, paragraph: Span, words: Structure) -> int | None:
    """Where the place, day and agency before the first sentence end; None where there are none."""
    found = words.lines.dateline.match(text, paragraph.start, min(paragraph.end, paragraph.start + 120))
    return found.end() if found else None
