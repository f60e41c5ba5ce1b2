"""International organisations and bodies of one state, by code and in texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kg.errors import SourceError
from kg.facts import OrganisationCode
from kg.lexicon.matcher import Match, Matcher, longest
from kg.lexicon.organisation_files import (
    Organisation,
    OrganisationKind,
    OrganisationWord,
    read_organisations,
    strong_first,
)
from kg.lexicon.spelling import four_forms
from kg.source import problem

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
