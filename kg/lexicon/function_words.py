"""Articles and prepositions (``function_words.toml``): one table for all that look for them."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.matcher import folded
from kg.source import read_toml


@dataclass(frozen=True)
class Forms:
    """The forms of one function word, as those who look for it have their text.

    ``folded`` are without accents, for tokens; ``bare`` without apostrophe, for the words of a scene.
    ``pattern`` finds any of them, ``whole`` as a whole word, ``lead`` with the blank behind it.
    """

    folded: frozenset[str]
    bare: frozenset[str]
    pattern: str
    whole: str
    lead: str


@dataclass(frozen=True)
class FunctionWords:
    """``singular`` and ``of_one`` are ``definite`` and ``of`` but for the plural.

    ``cut`` are the definite articles that end in an apostrophe, ``reduced`` stands for the partitive before
    an adjective. ``negation`` is its first half, ``nor`` joins what is denied, ``no`` denies a noun.

    ``partitive`` is "des", an article too; ``of_the`` holds an article, ``of_any`` may. ``at`` stand where
    somebody is or goes, ``place`` with "dans" too, ``to_town`` before a town; ``before_name`` are the
    definite articles and short civilities. ``contracted`` prepositions hold a definite article, with
    ``uncontracted`` ones none is written together; ``elided`` is all that a vowel cuts short.
    """

    definite: Forms
    singular: Forms
    cut: Forms
    indefinite: Forms
    of: Forms
    of_one: Forms
    partitive: Forms
    reduced: Forms
    of_the: Forms
    of_any: Forms
    to: Forms
    to_town: Forms
    into: Forms
    at: Forms
    place: Forms
    conjunction: Forms
    nor: Forms
    reflexive: Forms
    negation: Forms
    no: Forms
    civility: Forms
    before_name: Forms
    definite_plural: Forms
    alternative: Forms
    that: Forms
    relative: Forms
    comitative: Forms
    purpose: Forms
    contracted: Forms
    contracted_one: Forms
    uncontracted: Forms
    elided: tuple[str, ...]


def read_function_words(path: Path) -> FunctionWords:
    """The words of ``path``. Raises ``SourceError``."""
    data = read_toml(path)
    article, preposition, plural = data["article"], data["preposition"], data["article"]["plural"]
    contraction = data["contraction"]
    return FunctionWords(
        definite=forms(article["definite"]),
        singular=forms(_without(article["definite"], plural)),
        cut=forms([word for word in article["definite"] if word.endswith("'")]),
        indefinite=forms(article["indefinite"]),
        of=forms(preposition["of"]),
        of_one=forms(_without(preposition["of"], plural)),
        partitive=forms([word for word in preposition["of"] if word in plural]),
        reduced=forms(article["reduced"]),
        of_the=forms(preposition["of_the"]),
        of_any=forms([*preposition["of"], *preposition["of_the"]]),
        to=forms(preposition["to"]),
        to_town=forms(preposition["to_town"]),
        into=forms(preposition["into"]),
        at=forms([*preposition["to"], *preposition["into"]]),
        place=forms([*preposition["to"], *preposition["into"], *preposition["within"]]),
        conjunction=forms(data["conjunction"]["and"]),
        nor=forms(data["conjunction"]["nor"]),
        reflexive=forms(data["pronoun"]["reflexive"]),
        negation=forms(data["negation"]["not"]),
        no=forms(data["negation"]["no"]),
        civility=forms(data["civility"]["short"]),
        before_name=forms([*article["definite"], *data["civility"]["short"]]),
        definite_plural=forms([word for word in article["definite"] if word in plural]),
        alternative=forms(data["alternative"]["or"]),
        that=forms(data["clause"]["that"]),
        relative=forms(data["clause"]["who"]),
        comitative=forms(data["comitative"]["with"]),
        purpose=forms(data["purpose"]["for"]),
        contracted=forms(contraction["grown"]),
        contracted_one=forms(_without(contraction["grown"], plural)),
        uncontracted=forms(contraction["never"]),
        elided=tuple(data["elision"]["words"]),
    )


@lru_cache
def load_function_words(language: str = "fr") -> FunctionWords:
    """The words that come with the package; read once."""
    return read_function_words(resources.seeds() / "lexicon" / language / "function_words.toml")


def forms(words: Collection[str]) -> Forms:
    """``words`` as every reader has them."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return Forms(
        folded=frozenset(map(folded, words)),
        bare=frozenset(word.removesuffix("'") for word in words),
        pattern=_any(map(_written, ordered)),
        whole=_any(_written(word) + (r"\b" if word[-1].isalpha() else "") for word in ordered),
        lead=_any(_written(word) + ("" if word.endswith("'") else r"\s") for word in ordered),
    )


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _written(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s")


def _without(words: Iterable[str], plural: Collection[str]) -> list[str]:
    return [word for word in words if word not in plural]
