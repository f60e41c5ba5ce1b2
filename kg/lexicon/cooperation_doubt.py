"""Words of cooperation that nobody says there is (``doubt.toml``): asked, supposed, opposed, awaited."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.doubt import read_doubt, untrue_words
from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class UnsaidWords:
    """A sentence with one of ``untrue`` or ``whole`` says nothing, nor does what ``clause`` opens."""

    untrue: Matcher[None]
    whole: re.Pattern[str]
    clause: re.Pattern[str]


@lru_cache
def load_unsaid(language: str = "fr") -> UnsaidWords:
    """The words that come with the package; read once."""
    return read_unsaid(resources.seeds() / "lexicon" / language / "doubt.toml")


def read_unsaid(path: Path) -> UnsaidWords:
    """The words of ``path``. Raises ``SourceError``."""
    doubt = read_doubt(path)
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in doubt["cooperation"].items()}
    supposed = rf"(?:{any_of(doubt['condition']['if'])})\s(?:\S+\s){{1,6}}?{words['supposing']}"
    return UnsaidWords(
        untrue=untrue_words(doubt["untrue"]),
        whole=re.compile(rf"\b(?:{words['whole']}|{supposed})\b", re.IGNORECASE),
        clause=re.compile(rf"\b{words['clause']}", re.IGNORECASE),
    )
