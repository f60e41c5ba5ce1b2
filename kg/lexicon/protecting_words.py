"""Words of protecting powers: from ``seeds/lexicon/<language>/protecting.toml``."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.conjugation import load_conjugation
from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import any_of, filled, group_matcher
from kg.source import read_toml


@dataclass(frozen=True)
class ProtectingWords:
    """``interests`` and ``behalf`` end where the state may stand whose they are; ``verbs`` lead to them."""

    verbs: Matcher[None]
    mandates: Matcher[None]
    diplomatic: Matcher[None]
    interests: re.Pattern[str]
    behalf: re.Pattern[str]


def read_protecting_words(path: Path) -> ProtectingWords:
    """The words of ``path``. Raises ``SourceError``."""
    words = read_toml(path)
    verbs = load_conjugation(path.with_name("conjugation.toml"))
    owner = rf"(?:\s(?:{any_of(words['owner'])})\s?)?"
    return ProtectingWords(
        verbs=group_matcher(
            filled(words["verbs"], lambda verb: (form.written for form in verbs.forms(verb)))
        ),
        mandates=group_matcher(words["mandates"]),
        diplomatic=group_matcher(words["diplomatic"]),
        interests=re.compile(rf"\b(?:{any_of(words['interests'])}){owner}", re.IGNORECASE),
        behalf=re.compile(rf"\b(?:{any_of(words['behalf'])}){owner}", re.IGNORECASE),
    )


@lru_cache
def load_protecting_words(language: str = "fr") -> ProtectingWords:
    """The words that come with the package; read once."""
    return read_protecting_words(resources.seeds() / "lexicon" / language / "protecting.toml")
