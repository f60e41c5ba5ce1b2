"""The header of a text file: lines ``Date: …``, ``Title: …``, ``URL: …``, or ``date …`` before the text."""

import re
from dataclasses import dataclass
from functools import cache

from kg.documents.dates import months, parse_date
from kg.facts import PartialDate

_FIELDS = {
    "date": "date",
    "title": "title",
    "titre": "title",
    "url": "url",
    "lien": "url",
    "source": "url",
    "language": "language",
    "langue": "language",
}
_LINE = re.compile(rf"[ \t\ufeff]*({'|'.join(_FIELDS)})[ \t\xa0]*:[ \t\xa0]*([^\r\n]*)(?:\r\n|\r|\n|$)", re.I)
_INLINE = re.compile(r"[\s\ufeff]*date[ \t\xa0]*:?[ \t\xa0]+", re.I)
_BLANK = re.compile(r"[\s\ufeff]*")
# What stands behind an inline date on its line: something, and not just the time of day of a field.
_ZONE = r"(?:Z|[A-Z]{3,4}|[+-][0-9]{2}:?[0-9]{2})"
_TIME = rf"(?:à )?[0-9]{{1,2}} ?[:h](?: ?[0-9]{{2}})?(?::[0-9]{{2}})?(?: ?{_ZONE})?[ \t\xa0]*(?:[\r\n]|$)"
_END = r"(?=[\s,;:.]|$)"
_TEXT_BEHIND = rf"(?=[,;:.]?[ \t\xa0]+(?!{_TIME})[^\s\ufeff])"


@dataclass(frozen=True, slots=True)
class Header:
    """What the first lines say of the document; the text proper begins at ``end`` (a code point offset)."""

    end: int = 0
    date: PartialDate | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    fault: str | None = None


def read_header(text: str) -> Header:
    """The header of ``text``; an empty one, ending at 0, where there is none. ``fault``: a bad date."""
    inline = _inline(text)
    if inline is not None:
        return inline
    found: dict[str, str] = {}
    end = _start(text)
    while (line := _LINE.match(text, end)) and _says(line):
        found.setdefault(_FIELDS[line[1].lower()], line[2].strip())
        end = line.end()
    return _header(found, end) if found else Header()


def _start(text: str) -> int:
    blank = _BLANK.match(text)
    return blank.end() if blank else 0


def _says(line: re.Match[str]) -> bool:
    """Whether the line is a field: ``Source: MAP`` names an agency and belongs to the text."""
    return _FIELDS[line[1].lower()] != "url" or line[2].strip().lower().startswith(("http", "www."))


def _header(found: dict[str, str], end: int) -> Header:
    day, fault = None, None
    if written := found.get("date"):
        try:
            day = parse_date(written)
        except ValueError as error:
            fault = str(error)
    return Header(
        end, day, found.get("title") or None, found.get("url") or None, found.get("language") or None, fault
    )


def _inline(text: str) -> Header | None:
    """``date 2023-12`` with the text behind it on the same line."""
    key = _INLINE.match(text)
    written = _inline_date(is_field=":" in key[0]).match(text, key.end()) if key else None
    if written is None:
        return None
    try:
        return Header(end=written.end(), date=parse_date(written[0]))
    except ValueError as error:
        return Header(end=written.end(), fault=str(error))


@cache
def _inline_date(*, is_field: bool) -> re.Pattern[str]:
    """A date with something behind it; behind a colon it is the value of a field unless a text follows."""
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    numbers = r"[0-9]{4}(?:([-/.])[0-9]{2}(?:\1[0-9]{2})?)?|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}"
    words = rf"(?:[0-9]{{1,2}}(?:er)? +)?(?:{names})\.? +[0-9]{{4}}"
    return re.compile(rf"(?:{numbers}|{words}){_TEXT_BEHIND if is_field else _END}", re.I)
