"""The words of a language for dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kg import resources
from kg.lexicon.function_words import read_function_words
from kg.source import read_toml

Numbered = Mapping[str, int]
"""Every way to write a thing, in lower case, with its number."""


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """Names and phrases of dates in lower case; the sections of ``dates.toml`` explain each.

    ``of`` is a pattern for "de", from the function words.
    Two are equal only if they are one, so that what is compiled from them can be kept.
    """

    months: Numbered
    months_short: Numbered
    weekdays: Numbered
    weekdays_short: Numbered
    past: frozenset[str]
    future: frozenset[str]
    current: frozenset[str]
    days: Numbered
    from_last: Numbered
    same: Mapping[str, str]
    parts_of_day: tuple[str, ...]
    weeks: Numbered
    month_steps: Numbered
    year_steps: Numbered
    of_month: Numbered
    ago: tuple[str, ...]
    ahead: tuple[str, ...]
    units: Mapping[str, str]
    numbers: Numbered
    seasons: tuple[str, ...]
    before_season: tuple[str, ...]
    terms: tuple[str, ...]
    before_month: tuple[str, ...]
    before_year: tuple[str, ...]
    names: frozenset[str]
    around: Mapping[str, tuple[str, ...]]
    of: str


@cache
def load_dates(language: str = "fr") -> DateWords:
    """The words that come with the package; read once."""
    return read_dates(resources.seeds() / "lexicon" / language / "dates.toml")


def read_dates(path: Path) -> DateWords:
    """The words of ``path``. Raises ``SourceError``."""
    data, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    counted, seasons = data["counted"], data["seasons"]
    return DateWords(
        **_numbered_sections(data),
        past=frozenset(data["direction"]["past"]),
        future=frozenset(data["direction"]["future"]),
        current=frozenset(data["direction"]["current"]),
        days=data["days"],
        same={word: precision for precision, listed in data["same"].items() for word in listed},
        parts_of_day=tuple(data["parts_of_day"]["words"]),
        ago=tuple(counted["ago"]),
        ahead=tuple(counted["ahead"]),
        units={word: unit for unit in ("days", "weeks", "months", "years") for word in counted[unit]},
        seasons=tuple(seasons["words"]),
        before_season=tuple(seasons["before"]),
        terms=tuple(seasons["terms"]),
        before_month=tuple(data["before"]["month"]),
        before_year=tuple(data["before"]["year"]),
        names=frozenset(data["names"]["words"]),
        around={name: tuple(listed) for name, listed in data["around"].items()},
        of=function.of.whole,
    )


def _numbered_sections(data: Mapping[str, Any]) -> dict[str, Any]:
    names = (
        "months months_short weekdays weekdays_short from_last weeks month_steps year_steps of_month numbers"
    )
    return {name: _numbered(data[name]) for name in names.split()}


def _numbered(section: Mapping[str, list[str]]) -> Numbered:
    return {word: int(number) for number, words in section.items() for word in words}
