"""Words that lose their last letter before a vowel and are written together with the next: "l'", "qu'"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Elisions:
    """``cut`` is what a word may begin with that is a word of its own, ``kept`` what belongs to a name."""

    cut: Pattern
    kept: Pattern


def elisions(words: Iterable[str], prefixes: Iterable[str]) -> Elisions:
    """The elided ``words``, and the ``prefixes`` of names as written."""
    return Elisions(
        cut=re.compile(rf"(?i:{_stems(words)})['’]"),
        kept=re.compile(rf"(?:{_stems(prefixes)})['’](?=[A-ZÀ-Ý])"),
    )


def _stems(words: Iterable[str]) -> str:
    return "|".join(re.escape(word.removesuffix("'")) for word in words)
