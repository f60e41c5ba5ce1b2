"""Words for agreements, their kind and state: from ``seeds/lexicon/<language>/agreements.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from kg import resources
from kg.errors import SourceError
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.matcher import Matcher
from kg.lexicon.source import read_toml
from kg.lexicon.wordings import expand, group_matcher, keyed


@dataclass(frozen=True)
class AgreementWords:
    """``kinds`` finds the nouns; ``before`` and ``after`` them stand the words that tell how far a text is.

    "L'accord" or "cet accord" without one of ``complements`` after it was named before. ``amending`` words
    lead from a new text to the old one that it changes; ``listing`` ones open a sentence that names the texts
    counted before. A noun or present of ``signing`` with a word of
    ``future`` in its sentence is still to come; ``appointed`` words announce a signature rather than a text.
    """

    kinds: Matcher[AgreementKind]
    before: Mapping[AgreementStatus, Matcher[None]]
    after: Mapping[AgreementStatus, Matcher[None]]
    complements: Matcher[None]
    definite: Matcher[None]
    anaphoric: Matcher[None]
    amending: Matcher[None]
    listing: Matcher[None]
    future: Matcher[None]
    signing: Matcher[None]
    appointed: Matcher[None]


def read_agreement_words(path: Path) -> AgreementWords:
    """The words of ``path``. Raises ``SourceError`` where a table or key is missing or unknown."""
    tables = read_toml(path)
    _check(tables.get("kinds", {}), set(AgreementKind), path=path, table="kinds")
    _check(tables.get("status", {}), set(AgreementStatus), path=path, table="status")
    kinds = {word: AgreementKind(kind) for word, kind in keyed(tables["kinds"]).items()}
    ignored = [word for wording in tables["ignored"]["words"] for word in expand(wording)]
    return AgreementWords(
        kinds=Matcher(kinds, fold=True, ignored=ignored),
        before={status: group_matcher(tables["status"][status]["before"]) for status in AgreementStatus},
        after={status: group_matcher(tables["status"][status]["after"]) for status in AgreementStatus},
        complements=group_matcher(tables["naming"]["complement"]),
        definite=group_matcher(tables["naming"]["definite"]),
        anaphoric=group_matcher(tables["naming"]["anaphoric"]),
        listing=group_matcher(tables["naming"]["listing"]),
        amending=group_matcher(tables["naming"]["amending"]),
        future=group_matcher(tables["future"]["words"]),
        signing=group_matcher(tables["future"]["nouns"]),
        appointed=group_matcher(tables["future"]["appointed"]),
    )


@lru_cache
def load_agreement_words(language: str = "fr") -> AgreementWords:
    """The words that come with the package; read once."""
    return read_agreement_words(resources.seeds() / "lexicon" / language / "agreements.toml")


def _check(found: Mapping[str, Any], expected: set[str], *, path: Path, table: str) -> None:
    for key in sorted(found.keys() ^ expected):
        raise SourceError.at(
            path, 1, f"[{table}] {key!r} is missing or unknown, use {', '.join(sorted(expected))}"
        )
