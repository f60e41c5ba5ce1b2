"""Organisations and bodies of states as ``organisations.toml`` and ``agencies.toml`` word them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import CountryCode, OrganisationCode
from kg.lexicon.country_words import Strength
from kg.source import problem, read_toml


class OrganisationKind(StrEnum):
    """What a word says of an organisation; the value is its key in the file."""

    ACRONYM = "acronyms"
    NAME = "names"
    ORGAN = "organs"
    WEAK = "weak"
    ADJECTIVE = "adjectives"
    WEAK_ADJECTIVE = "weak_adjectives"


@dataclass(frozen=True)
class Organisation:
    """``words`` by kind; ``country`` is filled for a body of one state, which acts for it."""

    code: OrganisationCode
    path: Path
    labels: Mapping[str, str]
    words: Mapping[OrganisationKind, tuple[str, ...]]
    seats: tuple[str, ...] = ()
    country: CountryCode | None = None


@dataclass(frozen=True, slots=True)
class OrganisationWord:
    """What a word in a text means."""

    code: OrganisationCode
    kind: OrganisationKind
    strength: Strength
    country: CountryCode | None = None

    @property
    def is_strong(self) -> bool:
        """Whether the word alone is enough."""
        return self.strength is Strength.STRONG


def read_organisations(path: Path) -> Iterator[Organisation]:
    """The organisations of one file, in its order. Raises ``SourceError``."""
    for code, entry in read_toml(path).items():
        yield _organisation(code, entry, path)


def strong_first(files: Sequence[Organisation]) -> Iterator[tuple[Organisation, str, OrganisationWord]]:
    """Every word with its meaning, kind by kind, so that a weak word never hides a strong one."""
    for kind in (
        *(kind for kind in OrganisationKind if not _is_weak(kind)),
        *filter(_is_weak, OrganisationKind),
    ):
        strength = Strength.WEAK if _is_weak(kind) else Strength.STRONG
        for one in files:
            word = OrganisationWord(one.code, kind, strength, one.country)
            for written in one.words.get(kind, ()):
                yield one, written, word


def _is_weak(kind: OrganisationKind) -> bool:
    return kind in (OrganisationKind.WEAK, OrganisationKind.WEAK_ADJECTIVE)


def _organisation(code: OrganisationCode, entry: dict[str, Any], path: Path) -> Organisation:
    kinds = {kind: tuple(entry.get(kind, ())) for kind in OrganisationKind}
    labels = entry.get("label", {})
    if "fr" not in labels:
        raise SourceError(problem(path, f"[{code}]", f"{code} has no label.fr, add it"))
    return Organisation(code, path, labels, kinds, tuple(entry.get("seats", ())), entry.get("country"))
