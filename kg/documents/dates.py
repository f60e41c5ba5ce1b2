"""A publication date as people and feeds write it, read into a partial date."""

import re
from collections.abc import Mapping
from functools import cache

from kg import resources
from kg.facts import PartialDate
from kg.source import read_toml

_ISO = re.compile(r"([0-9]{4}(?:([-/.])[0-9]{2}(?:\2[0-9]{2})?)?)(?:[T ][0-9]{2}:[0-9]{2}.*)?")
_NUMBERS = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?:[ T,].*)?")
_WORDS = re.compile(
    r"(?:[^\W\d]+\.?,? +)?(?:le +)?(?:([0-9]{1,2})(?:er)? +)?([^\W\d]+)\.?,? +([0-9]{4})(?:[ ,].*)?", re.I
)


def parse_date(written: str) -> PartialDate:
    """Read ``2024-03-19``, ``2023-12``, ``2024/03/19``, ``19/03/2024``, ``19.03.2024`` or ``19 mars 2024``.

    Raises ``ValueError`` for anything else and for a day that the calendar does not have.
    """
    try:
        return _parsed(" ".join(written.split()))
    except ValueError as error:
        raise ValueError(f"{written!r} is no date ({error})") from error


def _parsed(text: str) -> PartialDate:
    if found := _ISO.fullmatch(text):
        return PartialDate(re.sub("[/.]", "-", found[1]))
    if found := _NUMBERS.fullmatch(text):
        return _date(year=found[3], month=int(found[2]), day=found[1])
    found = _WORDS.fullmatch(text)
    month = months().get(found[2].casefold()) if found else None
    if found is None or month is None:
        raise ValueError("write 2024-03-19, 2024-03, 19/03/2024 or 19 mars 2024")
    return _date(year=found[3], month=month, day=found[1])


def _date(*, year: str, month: int, day: str | None) -> PartialDate:
    if day is None:
        return PartialDate(f"{year}-{month:02d}")
    return PartialDate(f"{year}-{month:02d}-{int(day):02d}")


@cache
def months(language: str = "fr") -> Mapping[str, int]:
    """Every way to write a month, in lower case, with its number."""
    data = read_toml(resources.seeds() / "lexicon" / language / "dates.toml")
    sections = (data["months"], data["months_short"])
    return {name: int(number) for section in sections for number, names in section.items() for name in names}
