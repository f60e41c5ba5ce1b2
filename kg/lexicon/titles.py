"""Offices: the words that titles are built of, and which of them mean one office."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.lexicon.function_words import read_function_words
from kg.lexicon.inflection import Inflection, inflection
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.role_words import Words, role_words
from kg.lexicon.title_heads import Head, title_heads
from kg.source import read_toml


@dataclass(frozen=True)
class Titles:
    """How offices are worded. All words are folded (lower case, no accents).

    ``minister`` is the head of an office that has a field alone, ``former`` what a role no longer held
    begins with. ``role_words`` gives the words of a role that tell it from others.
    """

    heads: Matcher[Head]
    openers: Matcher[bool]
    places: Matcher[bool]
    qualifiers: Matcher[bool]
    words: Mapping[str, Words]
    minister: str
    former: str
    inflection: Inflection
    role_words: Callable[[str], Words]
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
        return word in self.words["nouns"] or word.removesuffix(self.inflection.plural) in self.words["nouns"]

    def is_vocabulary(self, word: str) -> bool:
        """Whether a folded word is common in titles, and so no personal name."""
        return self.is_noun(word) or word in self.words["adjectives"]


def load_titles(folder: Path) -> Titles:
    """``titles.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data, function = read_toml(folder / "titles.toml"), read_function_words(folder / "function_words.toml")
    endings = inflection(data["inflection"])
    words_of = role_words(endings, function)
    words = {**data["words"], **data["portfolio"]}
    return Titles(
        heads=Matcher(dict(title_heads(data, endings, function)), fold=True),
        openers=Matcher(dict.fromkeys(data["words"]["of"], True), fold=True),
        places=Matcher(dict.fromkeys(data["words"]["at"], True), fold=True),
        qualifiers=Matcher(dict.fromkeys(data["words"]["qualifiers"], True), fold=True),
        words={name: frozenset(map(folded, listed)) for name, listed in words.items()},
        minister=data["heads"]["minister"],
        former=data["heads"]["former"],
        inflection=endings,
        role_words=words_of,
        same={folded(head): group for group, heads in data["same"].items() for head in heads},
        absent=_absent(data),
        only={folded(role): frozenset(codes) for role, codes in data["only"].items()},
        known=frozenset(data["known"]["states"]),
        aliases=tuple(tuple(map(words_of, roles)) for roles in data["alias"].values()),
        holders=tuple(map(words_of, data["posts"]["holders"])),
        offices=tuple(map(words_of, data["posts"]["offices"])),
        common=words_of(data["posts"]["common"]),
        own={code: tuple(map(folded, roles)) for code, roles in data["own"].items()},
        elsewhere=tuple((words_of(role), other) for role, other in data["elsewhere"].items()),
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


def shared(groups: tuple[tuple[Words, ...], ...], one: Words, other: Words) -> bool:
    """Whether two roles hold all words of wordings of one group."""
    return any(any(w <= one for w in group) and any(w <= other for w in group) for group in groups)
