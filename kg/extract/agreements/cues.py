"""Where the words that show joint work stand in one text."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TypeVar

from kg.extract.reading import Span
from kg.lexicon.cooperation_words import CooperationWords, Cue
from kg.lexicon.matcher import Matcher

S = TypeVar("S", bound=Span)


def spans(matcher: Matcher[None], text: str) -> tuple[Span, ...]:
    """Where the words of ``matcher`` stand."""
    return tuple(Span(match.start, match.end) for match in matcher.find(text))


class Cues:
    """The spans of every cue in one text, in order."""

    def __init__(self, text: str, words: CooperationWords) -> None:
        """Seek every cue once."""
        self._spans: Mapping[Cue, Sequence[Span]] = {
            cue: spans(matcher, text) for cue, matcher in words.matchers.items()
        }
        # Most are asked for where there is none: their bare starts tell it soonest.
        self._starts = {cue: [item.start for item in found] for cue, found in self._spans.items()}

    def within(self, cue: Cue, span: Span) -> Sequence[Span]:
        """The mentions of ``cue`` that lie in ``span``."""
        starts = self._starts[cue]
        first = bisect_left(starts, span.start)
        if first == len(starts) or starts[first] >= span.end:
            return ()
        last = bisect_left(starts, span.end, first)
        return [item for item in self._spans[cue][first:last] if item.end <= span.end]

    def has(self, cue: Cue, span: Span) -> bool:
        """Whether ``span`` holds a mention of ``cue``."""
        return bool(self.within(cue, span))


def within(found: Sequence[S], span: Span) -> Sequence[S]:
    """Those of ``found`` (in order) that lie in ``span``."""
    if not found:
        return ()
    first = bisect_left(found, span.start, key=lambda item: item.start)
    last = bisect_left(found, span.end, key=lambda item: item.start)
    return [item for item in found[first:last] if item.end <= span.end]
