"""Offices: the head words of titles in all their forms, and the words that titles are built of."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kg.lexicon.function_words import load_function_words
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.source import read_toml

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a title. ``singular`` is its form for one holder, in the gender written."""

    singular: str
    form: str = ""
    plural: bool = False
    strong: bool = False
    pointer: bool = False
    former: bool = False
    owner: str | None = None
    masculine: str = ""
    feminine: bool | None = None
    female: str = ""
    counterpart: str | None = None


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
    absent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    only: Mapping[str, Words] = field(default_factory=dict)
    known: Words = frozenset()
    aliases: tuple[tuple[Words, ...], ...] = ()
    holders: tuple[Words, ...] = ()
    offices: tuple[Words, ...] = ()
    common: Words = frozenset()
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    elsewhere: tuple[tuple[Words, str], ...] = ()

    def is_adjective(self, word: str) -> bool:
        """Whether a folded lower-case word can be an adjective of a complement."""
        known = word in self.words["adjectives"]
        return known or (
            word not in self.words["not_adjectives"] and len(word) > 5 and word.endswith(self.endings)
        )

    def lacks(self, role: str, code: str) -> bool:
        """Whether a state has no such office; ``role`` is folded."""
        here = any(_is_worded(role, absent) for absent in self.absent.get(code, ()))
        return here or any(code not in states and _is_worded(role, one) for one, states in self.only.items())

    def is_post(self, held: Words, role: Words) -> bool:
        """Whether who holds the first office may be meant by the second: "le chef du département"."""
        return any(w <= held for w in self.holders) and any(w <= role for w in self.offices)

    def is_other_post(self, held: Iterable[Words], role: Words) -> bool:
        """Whether a role is one of the offices that holders may have, and the holder has another of them."""
        if not self._is_posted(role):
            return False
        posts = [one for one in held if self._is_posted(one)]
        return bool(posts) and not any(
            (one & role) - self.common or self.is_one_office(one, role) for one in posts
        )

    def _is_posted(self, role: Words) -> bool:
        return any(w <= role for w in self.offices) and not role <= self.common

    def is_one_office(self, one: Words, other: Words) -> bool:
        """Whether two roles word the same office."""
        named = self.elsewhere_of(one)
        return shared(self.aliases, one, other) or (named is not None and named == self.elsewhere_of(other))

    def elsewhere_of(self, role: Words) -> str | None:
        """What the office is called in other states, where the lexicon says so."""
        return next((other for needed, other in self.elsewhere if needed <= role), None)

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
        absent=_absent(data),
        only={folded(role): frozenset(codes) for role, codes in data["only"].items()},
        known=frozenset(data["known"]["states"]),
        aliases=_groups(data["alias"]),
        holders=tuple(map(role_words, data["posts"]["holders"])),
        offices=tuple(map(role_words, data["posts"]["offices"])),
        common=role_words(data["posts"]["common"]),
        own={code: tuple(map(folded, roles)) for code, roles in data["own"].items()},
        elsewhere=tuple((role_words(role), other) for role, other in data["elsewhere"].items()),
        endings=tuple(map(folded, data["portfolio"]["endings"])),
    )


def _absent(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The folded roles that each state lacks: its own list, and what all states of its form lack."""
    found = {code: list(roles) for code, roles in data["absent"].items()}
    for form in data["form"].values():
        for code in form["states"]:
            found.setdefault(code, []).extend(form["absent"])
    return {code: tuple(map(folded, roles)) for code, roles in found.items()}


def _is_worded(role: str, absent: str) -> bool:
    """Whether a role is the absent one, or begins with it; "=" at its end: these words alone."""
    return role == absent.removesuffix("=") or role.startswith(absent + " ")


def _groups(table: Mapping[str, list[str]]) -> tuple[tuple[Words, ...], ...]:
    return tuple(tuple(role_words(role) for role in roles) for roles in table.values())


def shared(groups: tuple[tuple[Words, ...], ...], one: Words, other: Words) -> bool:
    """Whether two roles hold all words of wordings of one group."""
    return any(any(w <= one for w in group) and any(w <= other for w in group) for group in groups)


def _heads(data: Mapping[str, Any]) -> Iterator[tuple[str, Head]]:
    for kind in ("strong", "weak", "pointers"):
        for written in data["heads"][kind]:
            for form, head in head_forms(written):
                whole = _completed(head, data, kind)
                for longer, one in _prefixed(form, whole, data["heads"]["prefixes"]):
                    yield longer, replace(one, form=longer)


def _completed(head: Head, data: Mapping[str, Any], kind: str) -> Head:
    """``head`` with what the other tables say of it."""
    return replace(
        head,
        strong=kind == "strong",
        pointer=kind == "pointers",
        owner=data["owner"].get(head.singular),
        counterpart=data["counterpart"].get(head.masculine),
    )


def _prefixed(form: str, head: Head, prefixes: list[str]) -> Iterator[tuple[str, Head]]:
    yield form, head
    for prefix in () if head.pointer else prefixes:
        more = replace(
            head,
            singular=prefix + head.singular,
            masculine=prefix + head.masculine,
            female=prefix + head.female,
        )
        yield prefix + form, replace(more, former=prefix == "ex-", counterpart=None)


def head_forms(written: str) -> Iterator[tuple[str, Head]]:
    """Every form of "masculine|feminine>plural|plural" with its head."""
    singular, _, plurals = written.partition(">")
    singulars = singular.split("|")
    several = plurals.split("|") if plurals else [_plural(one) for one in singulars]
    for index, one in enumerate(singulars):
        feminine = bool(index) if len(singulars) > 1 else None
        head = Head(one, masculine=singulars[0], feminine=feminine, female=singulars[-1])
        yield one, head
        many = several[min(index, len(several) - 1)]
        if many != one and (not index or many != several[0]):
            yield many, replace(head, plural=True)


def _plural(singular: str) -> str:
    first, space, rest = singular.partition(" ")
    if re.match(_complement(), rest):
        return _plural(first) + space + rest
    return " ".join(word if word.endswith(("s", "x")) else word + "s" for word in singular.split(" "))


@cache
def _complement() -> str:
    """What a complement begins with, which stays as it is: "chefs de mission"."""
    words = load_function_words()
    return f"{words.of.lead}|{words.at.lead}"


@cache
def _small() -> Words:
    """Articles and prepositions, folded and without apostrophe."""
    words = load_function_words()
    kinds = (words.definite, words.of, words.at, words.conjunction)
    return frozenset(word.removesuffix("'") for kind in kinds for word in kind.folded)


_SIGNS = re.compile(r"['’,;()]")
# The endings of gender and number; what is left tells a word from others well enough.
_ENDING = re.compile(r"(?<=\w\w)(?:trices?|teurs?|eres?|ers?|iennes?|iens?|elles?|els?|ales?|aux|als?)$")


@lru_cache(maxsize=4096)
def role_words(role: str) -> Words:
    """The words of a role that tell it from others, folded, without the endings of gender and number."""
    small = _small()
    return frozenset(stem(word) for word in _SIGNS.sub(" ", folded(role)).split() if word not in small)


def stem(word: str) -> str:
    """A folded word without the endings of gender and number."""
    cut = _ENDING.sub("", word)
    if cut != word:
        return cut
    if word.endswith("ffe"):
        return word[:-2]
    return word.rstrip("sx").rstrip("e") if len(word) > 4 else word
