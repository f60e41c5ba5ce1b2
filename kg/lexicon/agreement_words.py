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
    """``kinds`` finds the nouns, ``status`` the words that tell how far a text is."""

    kinds: Matcher[AgreementKind]
    status: Mapping[AgreementStatus, Matcher[None]]


def read_agreement_words(path: Path) -> AgreementWords:
    """The words of ``path``. Raises ``SourceError`` where a table or key is missing or unknown."""
    tables = read_toml(path)
    _check(tables.get("kinds", {}), set(AgreementKind), path=path, table="kinds")
    _check(tables.get("status", {}), set(AgreementStatus), path=path, table="status")
    kinds = {word: AgreementKind(kind) for word, kind in keyed(tables["kinds"]).items()}
    ignored = [word for wording in tables["ignored"]["words"] for word in expand(wording)]
    return AgreementWords(
        kinds=Matcher(kinds, fold=True, ignored=ignored),
        status={status: group_matcher(tables["status"][status]) for status in AgreementStatus},
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
