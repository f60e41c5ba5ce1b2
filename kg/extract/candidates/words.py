"""The small words around the arguments of a candidate, as features."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.events.scene import Scene
from kg.extract.reading import Span
from kg.lexicon.matcher import folded

_TOKEN = re.compile(r"[■▲●]+|\w+|[^\w\s]")
_MOST_BETWEEN, _BESIDE = 14, 4
_SIGNS = {"■": "ACTOR", "▲": "DATE", "●": "PLACE"}


def tokens(written: str) -> list[str]:
    """The words of a mask in lower case without accents; actors, dates and places by their kind."""
    return [_SIGNS.get(token[0], token) for token in _TOKEN.findall(folded(written))]


def around(scene: Scene, spans: tuple[Span, ...]) -> Iterator[str]:
    """Names of features: the words before, between and after ``spans`` of one sentence."""
    spans = tuple(sorted((s for s in spans if scene.sentence.holds(s)), key=lambda s: s.start))
    if not spans:
        return
    for token in tokens(scene.masked(spans[0].start - 60, spans[0].start))[-_BESIDE:]:
        yield f"before:{token}"
    for one, other in pairwise(spans):
        inner = tokens(scene.masked(one.end, other.start))
        short = inner if len(inner) <= _MOST_BETWEEN else [*inner[:7], *inner[-7:]]
        yield from (f"between:{token}" for token in short)
        yield from (f"between:{a}_{b}" for a, b in pairwise(short))
    for token in tokens(scene.masked(spans[-1].end, spans[-1].end + 60))[:_BESIDE]:
        yield f"after:{token}"
