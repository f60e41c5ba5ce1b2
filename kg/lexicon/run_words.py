"""Offices that a verb words: "X, qui préside le Sénat" (``[run]`` in titles.toml)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import folded
from kg.source import read_toml


@dataclass(frozen=True)
class RunWords:
    """``heads`` gives the office that a verb tells, ``of`` what becomes of the article behind it.

    ``openers`` begin the clause, ``adverbs`` may stand beside the verb; only ``bodies`` are run by an office.
    All words are folded.
    """

    heads: Mapping[str, str]
    of: Mapping[str, str]
    openers: frozenset[str]
    adverbs: frozenset[str]
    bodies: frozenset[str]


def read_run_words(path: Path) -> RunWords:
    """The words of ``path``. Raises ``SourceError``."""
    table = read_toml(path)["run"]
    return RunWords(
        heads=_folded(table["heads"]),
        of=_folded(table["of"]),
        openers=frozenset(map(folded, table["openers"])),
        adverbs=frozenset(map(folded, table["adverbs"])),
        bodies=frozenset(map(folded, table["bodies"])),
    )


def _folded(table: Mapping[str, str]) -> dict[str, str]:
    return {folded(word): meant for word, meant in table.items()}
