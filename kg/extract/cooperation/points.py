"""Matters listed point by point below a line that binds two: "Ils sont convenus : - de former des juges"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.clause import clause_around
from kg.extract.cooperation.forces import is_force_or_place
from kg.extract.cooperation.frames import is_head
from kg.extract.reading import Sentence, Span
from kg.extract.text.paragraphs import is_item
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

POINTED = "point"
"""The rule's name."""
_POINT_REACH = 80
_TEXTS = 120
_NUMBER_REACH = 8
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s*")
_NUMBERED = re.compile(r"\n\s*\d{1,2}[.)]\s*$")
_OPENING = 60  # between what a text holds and the colon


@dataclass(frozen=True, slots=True)
class Point:
    """``mention`` in an item below ``head``, whose ``word`` binds the two."""

    head: Sentence
    word: Span
    mention: DomainMention
    span: Span


def points(scanned: Scan) -> Iterator[Point]:
    """Every matter that an item of such a list begins with, or lists with the first."""
    for place, head in enumerate(scanned.sentences):
        word = _binding(scanned, head)
        if word is None:
            continue
        for item in _items(scanned, scanned.sentences[place + 1 :]):
            for mention in _matters(scanned, item):
                yield Point(head, word, mention, clause_around(scanned, item, mention))


def _items(scanned: Scan, below: Sequence[Sentence]) -> Iterator[Sentence]:
    """The first sentence of each item: "1." may stand apart, a second sentence goes on with its item."""
    last = None
    for each in below:
        if _opens_item(scanned.text, each):
            yield each
        elif each.paragraph != last:
            return
        last = each.paragraph


def _opens_item(text: str, sentence: Sentence) -> bool:
    is_number = _NUMBER.fullmatch(text, sentence.start, sentence.end) is not None
    is_behind = _NUMBERED.search(text, max(0, sentence.start - _NUMBER_REACH), sentence.start) is not None
    return is_number or is_behind or is_item(text, sentence)


def _binding(scanned: Scan, head: Sentence) -> Span | None:
    """The word by which a line that ends with a colon binds the two."""
    cues = scanned.cues
    if not scanned.text[head.start : head.end].rstrip().endswith(":"):
        return None
    problems = load_told_words(scanned.reading.language).problems
    if cues.has(Cue.NEGATED, head) or cues.has(Cue.WISH, head) or _names(problems, scanned, head):
        return None
    agreed = cues.within(Cue.AGREED, head)
    return agreed[-1] if agreed else _content(scanned, head)


def _names(words: re.Pattern[str], scanned: Scan, head: Sentence) -> bool:
    return words.search(scanned.text, head.start, head.end) is not None


def _content(scanned: Scan, head: Sentence) -> Span | None:
    """ "Le document prévoit :", "les domaines de coopération retenus sont :"."""
    cues, end = scanned.cues, Span(max(head.start, head.end - _OPENING), head.end)
    verbs = cues.within(Cue.CONTENTS, end)
    texts = cues.within(Cue.TEXTS, Span(head.start, verbs[-1].start)) if verbs else ()
    fields = (word for cue in (Cue.COMMON, Cue.FIELDS, Cue.JOINT) for word in cues.within(cue, end)[-1:])
    found = texts[-1:] or [*fields][:1] or _texts(scanned, head)
    return found[0] if found else None


def _texts(scanned: Scan, head: Sentence) -> Sequence[Span]:
    """ "Cinq instruments ont été signés :": each item is one of them."""
    named = scanned.texts_in(Span(max(head.start, head.end - _TEXTS), head.end))
    return named or scanned.cues.within(Cue.INSTRUMENTS, head)


def _matters(scanned: Scan, item: Sentence) -> Iterator[DomainMention]:
    opening = Span(item.start, item.start)
    for mention in scanned.domains_in(item):
        is_first = is_head(scanned, opening, mention, within=_POINT_REACH)
        if is_first and not is_force_or_place(scanned, item, mention):
            yield mention
