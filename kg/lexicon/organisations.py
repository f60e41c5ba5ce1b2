"""International organisations and bodies of one state, by code and in texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import CountryCode, OrganisationCode
from kg.lexicon.countries import Strength
from kg.lexicon.matcher import Match, Matcher, longest
from kg.lexicon.source import problem, read_toml
from kg.lexicon.spelling import four_forms


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


Words = Mapping[str, OrganisationWord]


@dataclass(frozen=True)
class Organisations:
    """Look-ups by code and by word; ``find`` seeks names, organs and acronyms in a text."""

    by_code: Mapping[OrganisationCode, Organisation]
    _exact: Words = field(repr=False)
    _folded: Words = field(repr=False)
    _adjectives: Words = field(repr=False)

    @property
    def codes(self) -> tuple[OrganisationCode, ...]:
        """Every code, in the order of the files."""
        return tuple(self.by_code)

    def label(self, code: OrganisationCode, language: str = "fr") -> str:
        """The usual name, French where the language has none. Raises ``KeyError`` for an unknown code."""
        labels = self.by_code[code].labels
        return labels.get(language, labels["fr"])

    def by_name(self, written: str) -> OrganisationWord | None:
        """What an acronym, a name or an organ means."""
        exact, folded = self._matchers
        return exact.get(written) or folded.get(written)

    def find(self, text: str) -> Iterator[Match[OrganisationWord]]:
        """Names and organs in any case, acronyms and weak words as written; the longest where two overlap."""
        return longest(match for matcher in self._matchers for match in matcher.find(text))

    @cached_property
    def adjectives(self) -> Matcher[OrganisationWord]:
        """Adjectives ("onusien", and the weak "européen") in all their forms."""
        return Matcher(self._adjectives)

    @cached_property
    def _matchers(self) -> tuple[Matcher[OrganisationWord], Matcher[OrganisationWord]]:
        return Matcher(self._exact), Matcher(self._folded, fold=True)


def load_organisations(*paths: Path) -> Organisations:
    """The organisations of ``paths``. Raises ``SourceError`` where two own one word, or a key is missing."""
    files = [one for path in paths for one in read_organisations(path)]
    exact: dict[str, OrganisationWord] = {}
    folded: dict[str, OrganisationWord] = {}
    adjectives: dict[str, OrganisationWord] = {}
    for one, written, word in strong_first(files):
        if word.kind in (OrganisationKind.ADJECTIVE, OrganisationKind.WEAK_ADJECTIVE):
            for form in four_forms(written):
                _put(adjectives, form, word, one)
        else:
            _put(folded if _is_phrase(written, word) else exact, written, word, one)
    return Organisations({one.code: one for one in files}, exact, folded, adjectives)


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


def _is_phrase(written: str, word: OrganisationWord) -> bool:
    """Whether case does not matter: several words that are enough."""
    return " " in written and word.is_strong and word.kind is not OrganisationKind.ACRONYM


def _put(
    index: dict[str, OrganisationWord], written: str, word: OrganisationWord, owner: Organisation
) -> None:
    known = index.setdefault(written, word)
    if word.is_strong and known.code != word.code:
        what = f'"{written}" is {known.code} too, keep it in one'
        raise SourceError(problem(owner.path, written, what))


def _organisation(code: OrganisationCode, entry: dict[str, Any], path: Path) -> Organisation:
    kinds = {kind: tuple(entry.get(kind, ())) for kind in OrganisationKind}
    labels = entry.get("label", {})
    if "fr" not in labels:
        raise SourceError(problem(path, f"[{code}]", f"{code} has no label.fr, add it"))
    return Organisation(code, path, labels, kinds, tuple(entry.get("seats", ())), entry.get("country"))
