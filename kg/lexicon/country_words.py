"""What each word says of a country: the meanings of all countries' words in one index a kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kg.errors import SourceError
from kg.facts import CountryCode
from kg.lexicon.country_files import CountryFile, WordKind
from kg.lexicon.spelling import adjective_forms, name_forms
from kg.source import problem


class Strength(StrEnum):
    """Whether a word is enough to mean a country, or needs a second clue."""

    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class CountryWord:
    """What a word means: one country where it is strong, one or more where it is weak."""

    codes: tuple[CountryCode, ...]
    strength: Strength
    kind: WordKind

    @property
    def code(self) -> CountryCode:
        """The only or the first country."""
        return self.codes[0]

    @property
    def is_strong(self) -> bool:
        """Whether the word alone is enough."""
        return self.strength is Strength.STRONG


Index = Mapping[str, CountryWord]


def owners(
    files: Sequence[CountryFile], kind: WordKind, strength: Strength
) -> Iterator[tuple[str, CountryFile]]:
    """Every form of every word of one kind and strength, with its country."""
    forms = adjective_forms if kind in (WordKind.DEMONYM, WordKind.PREFIX) else name_forms
    for file in files:
        words = file.strong(kind) if strength is Strength.STRONG else file.weak(kind)
        for word in words:
            for form in forms(word + "-" if kind is WordKind.PREFIX else word):
                yield form, file


def index_words(files: Sequence[CountryFile], kind: WordKind) -> Index:
    """Every form of the words of one kind. Raises ``SourceError`` where two countries own a strong one."""
    index: dict[str, CountryWord] = {}
    for form, file in owners(files, kind, Strength.STRONG):
        known = index.setdefault(form, CountryWord((file.code,), Strength.STRONG, kind))
        if known.code != file.code:
            raise SourceError(problem(file.path, form, f'"{form}" is {known.code} too, make it weak in both'))
    weak: dict[str, dict[CountryCode, None]] = {}
    for form, file in owners(files, kind, Strength.WEAK):
        weak.setdefault(form, {})[file.code] = None
    return {form: CountryWord(tuple(codes), Strength.WEAK, kind) for form, codes in weak.items()} | index
