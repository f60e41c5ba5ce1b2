"""How a text words each domain: from ``seeds/lexicon/<language>/domains.toml``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from kg import resources
from kg.errors import SourceError
from kg.facts import DomainKey
from kg.lexicon.deeds import Deeds, Done, read_deeds
from kg.lexicon.matcher import Match, Matcher, folded, longest
from kg.lexicon.wordings import any_of, expand, keyed
from kg.source import read_toml

_NO_DOMAIN = "none"
_KEYS = frozenset({"words", "weak", "adjectives", "general", "means", "danger"})


@dataclass(frozen=True, slots=True)
class DomainWord:
    """What a wording means.

    An adjective only names its domain beside a word for joint work or relations; a weak word ("armes",
    "formation") only where the text brings it in as a matter, or in a list with wordings that are sure.
    A word that ``qualifies`` stands by itself or as an adjective ("le spatial", "coopération spatiale").
    ``lead`` is how many characters before it a deed opens.
    """

    domain: DomainKey
    is_adjective: bool = False
    is_weak: bool = False
    qualifies: bool = False
    lead: int = 0


@dataclass(frozen=True)
class DomainWords:
    """All wordings in one matcher; ``deeds`` are told by two wordings apart.

    ``general`` domains give way to narrower ones in the same list, ``means`` to any domain that they serve
    ("échange d'expériences en matière de santé" is about health), ``dangers`` are fought. ``participle``
    finds how participles end, ``acute`` are the wordings that end so too, without accents.
    """

    matcher: Matcher[DomainWord]
    deeds: Deeds
    general: frozenset[DomainKey]
    means: frozenset[DomainKey]
    dangers: frozenset[DomainKey]
    domains: frozenset[DomainKey]
    participle: re.Pattern[str]
    acute: frozenset[str]

    def find(self, text: str) -> Iterator[Match[DomainWord]]:
        """The wordings and deeds in ``text`` in order; of two that overlap the earlier or longer one."""
        words = (m for m in self.matcher.find(text) if not self.is_participle(text[m.start : m.end]))
        found: tuple[Match[DomainWord | Done], ...] = (*words, *self.deeds.find(text))
        return (_named(match, text) for match in longest(found))

    def is_participle(self, written: str) -> bool:
        """Whether ``written`` is a participle that looks like a wording but for accents ("élevés")."""
        return self.participle.search(written) is not None and folded(written) not in self.acute


def read_domain_words(path: Path) -> DomainWords:
    """The wordings of ``path``. Raises ``SourceError`` for an unknown key."""
    tables = read_toml(path)
    none = tables.pop(_NO_DOMAIN, {})
    for domain, table in tables.items():
        _check(table, path=path, domain=domain)
    adjectives = _index(tables, "adjectives")
    words = {**adjectives, **_index(tables, "weak"), **_index(tables, "words")}
    words |= {word: replace(words[word], qualifies=True) for word in adjectives}
    ignored = [word for wording in none["words"] for word in expand(wording)]
    participle = re.compile(rf"(?:{any_of(none['participles'])})$", re.IGNORECASE)
    return DomainWords(
        matcher=Matcher(words, fold=True, ignored=ignored),
        deeds=read_deeds(path.with_name("deeds.toml")),
        general=_flagged(tables, "general"),
        means=_flagged(tables, "means"),
        dangers=_flagged(tables, "danger"),
        domains=frozenset(tables),
        participle=participle,
        acute=frozenset(folded(word) for word in words if participle.search(word) is not None),
    )


@lru_cache
def load_domain_words(language: str = "fr") -> DomainWords:
    """The wordings that come with the package; read once."""
    return read_domain_words(resources.seeds() / "lexicon" / language / "domains.toml")


def _named(match: Match[DomainWord | Done], text: str) -> Match[DomainWord]:
    """A deed stands where its thing does: what opens it may be a word for aid or for joint work."""
    told = match.value
    if isinstance(told, DomainWord):
        return Match(match.start, match.end, told, match.written)
    word = DomainWord(told.domain, lead=told.thing - match.start)
    return Match(told.thing, match.end, word, text[told.thing : match.end])


def _flagged(tables: Mapping[str, Any], flag: str) -> frozenset[DomainKey]:
    return frozenset(domain for domain, table in tables.items() if table.get(flag, False))


def _index(tables: Mapping[str, Any], key: str) -> dict[str, DomainWord]:
    words = keyed({domain: table.get(key, ()) for domain, table in tables.items()})
    is_adjective, is_weak = key == "adjectives", key == "weak"
    return {word: DomainWord(domain, is_adjective, is_weak) for word, domain in words.items()}


def _check(table: Mapping[str, Any], *, path: Path, domain: str) -> None:
    for key in sorted(table.keys() - _KEYS):
        raise SourceError.at(
            path, 1, f"[{domain}] has an unknown key {key!r}, use words, weak, adjectives, general, means"
        )
