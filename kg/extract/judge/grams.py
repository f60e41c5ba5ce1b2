"""Sentences as runs of words with actors, days and places masked: what another text can say again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kg.extract.reading import Reading, Sentence, Span

Grams = frozenset[str]
_MARK = "<"  # so begin the runs of the sentence before
_WORD = re.compile(r"[^\W\d_]+['’]?|\d+|[,;:()«»]|\0\w+\0")
_OWN, _BEFORE = 3, 2  # words a run, in the sentence itself and in the one before


def grams(reading: Reading) -> list[Grams]:
    """Of each sentence the runs of one to three words, and those of one and two of the sentence before."""
    masks = _masks(reading)
    words = [_words(reading.text, sentence, masks) for sentence in reading.sentences]
    before = [[], *words][: len(words)]
    return [
        frozenset(chain(_runs(own, _OWN), (_MARK + run for run in _runs(last, _BEFORE))))
        for own, last in zip(words, before, strict=True)
    ]


def _masks(reading: Reading) -> list[tuple[int, int, str]]:
    """Where the masked words stand, and what stands for them; none over another."""
    actors = ((one.start, one.end, one.kind.value) for one in reading.actors)
    places = ((one.start, one.end, "land" if one.is_country else "town") for one in reading.places)
    days = ((one.start, one.end, "day") for one in reading.dates)
    found: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(chain(actors, places, days)):
        if not found or start >= found[-1][1]:
            found.append((start, end, f"\0{kind}\0"))
    return found


def _words(text: str, sentence: Sentence, masks: Iterable[tuple[int, int, str]]) -> list[str]:
    parts, at = [], sentence.start
    for start, end, mask in masks:
        if sentence.holds(Span(start, end)):
            parts += [text[at:start], mask]
            at = end
    parts.append(text[at : sentence.end])
    return [_plain(word) for word in _WORD.findall(" ".join(parts).lower())]


def _plain(word: str) -> str:
    return "0" if word.isdigit() else word.replace("’", "'").strip("\0")


def _runs(words: Sequence[str], most: int) -> Iterator[str]:
    for length in range(1, most + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
