"""A text with its header made into a document."""

import datetime
import re

from kg.documents.dates import parse_date
from kg.documents.header import read_header
from kg.documents.html import unescaped
from kg.documents.model import Document
from kg.errors import DocumentError, UsageError
from kg.facts import PartialDate

LARGEST_CHARACTERS = 1_000_000
"""The longest text that is read (about 400 pages); anything longer is no communiqué."""

_HALF = re.compile("[\ud800-\udfff]")


def parse_text(
    text: str,
    *,
    id: str,  # noqa: A002 - the name that the field has everywhere
    date: str | datetime.date | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
    source: str | None = None,
) -> Document:
    """The document of ``text``, header included; what is given here counts before what the header says.

    Raises ``DocumentError`` for a text that is empty or too long, an empty id, a date that is none and half a
    character anywhere, ``UsageError`` for a text or a date of another type.
    """
    _demand_text(text)
    where = source or id
    if not id.strip():
        raise DocumentError(f"{where}: the id is empty, give the document one")
    for given in (text, id, title, url, language, source):
        _check_characters(given or "", where=where)
    _check_text(text, where=where)
    header = read_header(text)
    if header.fault and date is None:
        raise DocumentError(f"{where}: the header's date: {header.fault}")
    if not text[header.end :].strip():
        raise DocumentError(f"{where}: there is nothing but a header, add the text")
    return Document(
        id=id,
        text=text,
        date=header.date if date is None else _date(date, where=where),
        title=unescaped(title or header.title or "") or None,
        url=url or header.url,
        language=language or header.language,
        source=source,
    )


def _demand_text(text: object) -> None:
    if not isinstance(text, str):
        raise UsageError(f"parse_text takes a text and no {type(text).__name__}: read_documents reads files")


def _check_text(text: str, *, where: str) -> None:
    if not text.strip():
        raise DocumentError(f"{where}: the text is empty")
    if len(text) > LARGEST_CHARACTERS:
        raise DocumentError(
            f"{where}: {len(text):,} characters, more than the {LARGEST_CHARACTERS:,} that are read; split it"
        )


def _check_characters(given: str, *, where: str) -> None:
    if half := _HALF.search(given):
        code = f"\\u{ord(half[0]):04x}"
        raise DocumentError(f"{where}: half a character (the lone surrogate {code}), take it out")


def _date(written: str | datetime.date, *, where: str) -> PartialDate | None:
    if isinstance(written, datetime.date):
        return PartialDate.of(written)
    if not isinstance(written, str):
        raise UsageError(f"{where}: {written!r} is no date, give a day such as '2024-03-19'")
    if not written.strip():
        return None
    try:
        return parse_date(written)
    except ValueError as error:
        raise DocumentError(f"{where}: {error}") from error
