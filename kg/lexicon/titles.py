"""Offices: the head words of titles in all their forms, and the words that titles are built of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.source import read_toml

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a title. ``singular`` is its form for one holder, in lower case, in the gender written."""

    singular: str
    plural: bool = False
    strong: bool = False
    pointer: bool = False
    former: bool = False
    owner: str | None = None


@dataclass(frozen=True)
class Titles:
    """How offices are worded. All words are folded (lower case, no accents)."""

    heads: Matcher[Head]
    openers: Matcher[bool]
    places: Matcher[bool]
    qualifiers: Matcher[bool]
    words: Mapping[str, Words]
    same: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    absent: Mapping[str, Words] = field(default_factory=dict)

    def is_adjective(self, word: str) -> bool:
        """Whether a folded lower-case word can be an adjective of a complement."""
        known = word in self.words["adjectives"]
        return known or (
            word not in self.words["not_adjectives"] and len(word) > 5 and word.endswith(self.endings)
        )

    def is_noun(self, word: str) -> bool:
        """Whether a folded word is one that portfolios and bodies are made of."""
        return word in self.words["nouns"] or word.removesuffix("s") in self.words["nouns"]

    def is_vocabulary(self, word: str) -> bool:
        """Whether a folded word is common in titles, and so no personal name."""
        return self.is_noun(word) or word in self.words["adjectives"]


def load_titles(folder: Path) -> Titles:
    """``titles.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data = read_toml(folder / "titles.toml")
    words = {**data["words"], **data["portfolio"]}
    return Titles(
        heads=Matcher(dict(_heads(data)), fold=True),
        openers=Matcher(dict.fromkeys(data["words"]["of"], True), fold=True),
        places=Matcher(dict.fromkeys(data["words"]["at"], True), fold=True),
        qualifiers=Matcher(dict.fromkeys(data["words"]["qualifiers"], True), fold=True),
        words={name: frozenset(map(folded, listed)) for name, listed in words.items()},
        same={folded(head): group for group, heads in data["same"].items() for head in heads},
        absent={code: frozenset(map(folded, heads)) for code, heads in data["absent"].items()},
        endings=tuple(map(folded, data["portfolio"]["endings"])),
    )


def _heads(data: Mapping[str, Any]) -> Iterator[tuple[str, Head]]:
    heads, owner = data["heads"], data["owner"]
    for kind in ("strong", "weak", "pointers"):
        for written in heads[kind]:
            for form, singular, plural in head_forms(written):
                yield from _prefixed(form, singular, plural, kind, heads["prefixes"], owner.get(singular))


def _prefixed(
    form: str, singular: str, plural: bool, kind: str, prefixes: list[str], owner: str | None
) -> Iterator[tuple[str, Head]]:
    strong, pointer = kind == "strong", kind == "pointers"
    yield form, Head(singular, plural, strong, pointer, owner=owner)
    for prefix in () if pointer else prefixes:
        former = prefix == "ex-"
        yield prefix + form, Head(prefix + singular, plural, strong, former=former, owner=owner)


def head_forms(written: str) -> Iterator[tuple[str, str, bool]]:
    """(form, its singular, whether it is plural) for "masculine|feminine>plural|plural"."""
    singular, _, plurals = written.partition(">")
    singulars = singular.split("|")
    several = plurals.split("|") if plurals else [_plural(one) for one in singulars]
    for index, one in enumerate(singulars):
        yield one, one, False
        many = several[min(index, len(several) - 1)]
        if many != one:
            yield many, one, True


def _plural(singular: str) -> str:
    first, space, rest = singular.partition(" ")
    if rest.startswith(("de ", "d'", "du ", "aux ", "en ")):
        return _plural(first) + space + rest
    return " ".join(word if word.endswith(("s", "x")) else word + "s" for word in singular.split(" "))
