"""Names of persons and offices as keys: romanised, folded, without the words that tell nothing apart."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from anyascii import anyascii

from kg import resources
from kg.source import read_toml

_KNOWN = 65_536  # names whose keys are remembered
_ADDRESSED = 2  # words behind a form of address that may be a given name too
_WORD = re.compile(r"[a-z0-9]+(?:\.[a-z0-9]+)*")


class _Idle(NamedTuple):
    """The words of ``schema/identity.toml``."""

    civilities: frozenset[str]
    before_civilities: frozenset[str]
    before_names: frozenset[str]
    name_articles: frozenset[str]
    office_articles: frozenset[str]


def split(text: str) -> tuple[str, ...]:
    """The words of ``text`` in plain ASCII and lower case: "Préfet d’Évreux" gives prefet, d, evreux."""
    return tuple(_WORD.findall(anyascii(text).lower()))


@lru_cache(maxsize=_KNOWN)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, which comes again and again."""
    return split(name)


@lru_cache(maxsize=_KNOWN)
def person_key(name: str) -> str:
    """The name's words without civilities and Arabic articles, sorted: "M. Ali el-Fassi" is "ali-fassi"."""
    return "-".join(sorted(_bare(_own(name)) or words(name)))


@lru_cache(maxsize=_KNOWN)
def _own(name: str) -> tuple[str, ...]:
    """The words of the name without forms of address, in the order written."""
    found, idle = words(name), _idle()
    own = [
        word
        for word, after in pairwise((*found, ""))
        if word not in idle.civilities and not (word in idle.before_civilities and after in idle.civilities)
    ]
    is_addressed = len(_bare(own)) > _ADDRESSED and own[0] in idle.before_names
    return tuple(own[1:] if is_addressed else own)


def _bare(own: Iterable[str]) -> list[str]:
    """``own`` without Arabic articles."""
    return [word for word in own if word not in _idle().name_articles]


@lru_cache(maxsize=_KNOWN)
def office_key(role: str) -> str:
    """The role's words without articles, in the masculine, in the order written."""
    found = [_masculine().get(word, word) for word in words(role)]
    return "-".join([word for word in found if word not in _idle().office_articles] or found)


def best_form(counts: Mapping[str, int]) -> str:
    """The fullest form without forms of address, then the most frequent, then the first in the alphabet."""
    return min(
        counts, key=lambda form: (-_fullness(form), len(words(form)), _shouted(form), -counts[form], form)
    )


def _shouted(form: str) -> int:
    """The number of words in capitals: "XI Jinping" has one, "J. Xi" none."""
    return sum(word.isupper() and len(word.strip(".")) > 1 for word in form.split())


def _fullness(form: str) -> int:
    """The number of words of the name itself."""
    return len(_own(form))


@cache
def _idle() -> _Idle:
    source = _source()
    return _Idle(**{name: frozenset(source[name]) for name in _Idle._fields})


@cache
def _masculine() -> Mapping[str, str]:
    """Words of offices in the feminine, with their masculine."""
    found: dict[str, str] = _source()["masculine"]
    return found


@cache
def _source() -> dict[str, Any]:
    return read_toml(resources.schema() / "identity.toml")
