"""Domains as people give them to a query."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from itertools import islice
from typing import Any

from pydantic_core import PydanticCustomError

from kg.facts import DomainKey
from kg.graph import load_vocabulary
from kg.lexicon.domain_words import load_domain_words
from kg.lexicon.matcher import folded
from kg.resolve.names import words

_ALIKE = 0.6  # of difflib: "tradee"
_MOST = 3  # domains that a hint names
_FORM = "schema/domains.toml lists them, such as trade"


def domain_of(given: Any) -> Any:
    """The key that ``given`` is, or that answers call so: "commerce" is trade.

    Whatever else is written is refused, with what may be meant.
    """
    if not isinstance(given, str) or given in load_vocabulary().domains:
        return given
    key = _labels().get(folded(given))
    if key is not None:
        return key
    meant = tuple(islice(_meant(given), _MOST))
    hint = f"did you mean {' or '.join(meant)}?" if meant else _FORM
    raise PydanticCustomError("domain", "{hint}", {"hint": hint})


def _meant(given: str) -> Iterator[DomainKey]:
    """Those that texts call so or that have the word in key or label; only without any, the most similar."""
    found = dict.fromkeys((*_worded(given), *_with_word(given)))
    yield from found or _similar(given)


def _worded(given: str) -> Iterator[DomainKey]:
    word = load_domain_words().matcher.get(given)
    if word is not None and word.domain in load_vocabulary().domains:
        yield word.domain


def _with_word(given: str) -> Iterator[DomainKey]:
    """Those with words in key or label that are so or begin so, whole words first."""
    asked = frozenset(words(given))
    for begins in (False, True) if asked else ():
        for key, own in _words().items():
            if all(any(word.startswith(one) if begins else word == one for word in own) for one in asked):
                yield key


def _similar(given: str) -> list[DomainKey]:
    names = _labels() | {key: key for key in load_vocabulary().domains.keys}
    near = get_close_matches(folded(given), names, n=1, cutoff=_ALIKE)
    return [names[name] for name in near]


@cache
def _labels() -> dict[str, DomainKey]:
    domains = load_vocabulary().domains
    return {folded(label): key for key in domains.keys for label in domains[key].labels.values()}


@cache
def _words() -> Mapping[DomainKey, frozenset[str]]:
    domains = load_vocabulary().domains
    return {key: frozenset(words(" ".join((key, *domains[key].labels.values())))) for key in domains.keys}
