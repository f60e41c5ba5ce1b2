"""HTML in a text: which of its characters are markup, and what they stand for."""

import html
import re
from collections.abc import Iterator
from functools import cache
from html.entities import html5

from kg import resources
from kg.source import read_toml

_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_TAG = r"</?(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>|<!--(?:(?!<!--).)*?-->|<!doctype\b[^<>]*>"


def markup(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each tag and entity of ``text`` starts and ends, and the characters that it stands for."""
    for found in _markup().finditer(text):
        meant = _meant(found)
        if meant is not None:
            yield *found.span(), meant


def unescaped(text: str) -> str:
    """``text`` with the characters that its entities stand for."""
    return re.sub(_ENTITY, lambda found: _character(found[0]) or found[0], text)


def _meant(found: re.Match[str]) -> str | None:
    """A line's end for an element that stands on lines of its own; None for what is no entity after all."""
    if found[0].startswith("&"):
        return _character(found[0])
    name = found["name"]
    is_inline = found["unread"] is None and (name is None or name.lower() in elements()["inline"])
    return "" if is_inline else "\n"


def _character(entity: str) -> str | None:
    is_known = entity[1] == "#" or entity[1:] in html5
    return html.unescape(entity) if is_known else None


@cache
def _markup() -> re.Pattern[str]:
    names = "|".join(elements()["unread"])
    unread = rf"<(?P<unread>{names})\b[^<>]*>(?:(?!<(?P=unread)\b).)*?</(?P=unread)\s*>"
    return re.compile(f"{unread}|{_TAG}|{_ENTITY}", re.DOTALL | re.IGNORECASE)


@cache
def elements() -> dict[str, list[str]]:
    """How the elements of HTML are read: the lists of ``schema/html.toml``."""
    return read_toml(resources.schema() / "html.toml")
