"""What two do in a domain, told by two wordings apart: "former trente policiers" (``deeds.toml``)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import DomainKey
from kg.lexicon.matcher import Match, Matcher, folded
from kg.lexicon.wordings import any_of, expand, filled
from kg.source import read_toml

_KEYS = frozenset({"opens", "things", "unless", "over", "most"})
_OPTIONAL = frozenset({"unless", "over"})
_ASIDE = 40  # characters


@dataclass(frozen=True, slots=True)
class Deed:
    """``rest`` is what follows the opening wording: few words and the thing that shows the ``domain``."""

    domain: DomainKey
    rest: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Done:
    """The ``domain`` of a deed in a text; its thing begins at ``thing``."""

    domain: DomainKey
    thing: int


class Deeds:
    """All openings in one matcher; what follows is read only behind them."""

    def __init__(self, deeds: Mapping[str, Sequence[Deed]]) -> None:
        """``deeds`` by the wording that opens them."""
        self._opening = Matcher(deeds, fold=True)

    def find(self, text: str) -> Iterator[Match[Done]]:
        """Every deed in ``text``, from the opening to the end of the thing; the nearest of several."""
        plain = folded(text)
        for opening in self._opening.find(text):
            told = [(deed.rest.match(plain, opening.end), deed.domain) for deed in opening.value]
            done = [(rest.span("thing"), domain) for rest, domain in told if rest is not None]
            if done:
                (start, end), domain = min(done, key=lambda each: each[0][1])
                yield Match(opening.start, end, Done(domain, start), text[opening.start : end])


def read_deeds(path: Path) -> Deeds:
    """The deeds of ``path``. Raises ``SourceError`` for an unknown key."""
    tables = read_toml(path)
    between, groups = tables.pop("between"), tables.pop("groups")
    deeds: dict[str, list[Deed]] = {}
    for domain, entries in tables.items():
        for entry in entries:
            _check(entry, path=path, domain=domain)
            deed = Deed(domain, _rest(entry, groups, between))
            for opening in dict.fromkeys(_words(entry["opens"], groups)):
                deeds.setdefault(folded(opening), []).append(deed)
    return Deeds(deeds)


def _rest(
    entry: Mapping[str, Any], groups: Mapping[str, list[str]], between: Mapping[str, list[str]]
) -> re.Pattern[str]:
    things, behind = (_any(entry.get(key, ()), groups) for key in ("things", "unless"))
    stops, asides = _any(_left(between["stops"], entry), groups), _any(between["asides"], groups)
    unless = rf"(?!\s(?:{behind})\b)" if behind else ""
    aside = rf"(?:,\s(?:{asides})(?:\s|(?<='))[^,.;:()]{{1,{_ASIDE}}},)?"
    gap = rf"(?:(?!(?:{stops})\b)[\w-]+(?:\.\d+)*[\s'])"
    return re.compile(rf"{aside}\s{gap}{{0,{entry['most']}}}?(?P<thing>{things})\b{unless}")


def _left(stops: Iterable[str], entry: Mapping[str, Any]) -> Iterator[str]:
    """``stops`` but those that a deed may pass ("un stage pour des policiers")."""
    return (word for word in stops if word not in entry.get("over", ()))


def _any(wordings: Iterable[str], groups: Mapping[str, list[str]]) -> str:
    return any_of(folded(word) for word in _words(wordings, groups))


def _words(wordings: Iterable[str], groups: Mapping[str, list[str]]) -> Iterator[str]:
    """``wordings`` written out, names in braces too."""
    named = filled(wordings, lambda name: (word for wording in groups[name] for word in expand(wording)))
    return (word for wording in named for word in expand(wording))


def _check(entry: Mapping[str, Any], *, path: Path, domain: str) -> None:
    for key in sorted((entry.keys() | _OPTIONAL) ^ _KEYS):
        raise SourceError.at(
            path, 1, f"[[{domain}]] lacks or does not know {key!r}, use opens, things, most, unless, over"
        )
