"""Bytes made into text: UTF-8 or what else they prove to be; what is no text is refused."""

import codecs
import re

from charset_normalizer import from_bytes

from kg.documents.foreign import refuse_foreign
from kg.errors import DocumentError

_ENOUGH = 200_000
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WIDE = (  # the longer marks first: that of UTF-32 LE begins with that of UTF-16 LE
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = "cp1252"


def decode(data: bytes, *, where: str) -> str:
    """The text of ``data``.

    The byte order mark of UTF-8 is kept as a character, so that offsets are those of the file; that of
    UTF-16 and UTF-32 belongs to the encoding and is no part of the text.

    Raises ``DocumentError`` for what is no text.
    """
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            return _strict(data, encoding, where=where)
    refuse_foreign(data, where=where)
    if _BINARY.search(data):
        raise DocumentError(f"{where}: this is no text but binary data, give a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, where=where)


def _strict(data: bytes, encoding: str, *, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(f"{where}: broken {encoding.upper()}, save it as UTF-8") from error


def _guessed(data: bytes, *, where: str) -> str:
    """Not UTF-8: Western European of one byte a character, or another script if that is plain."""
    _refuse_damaged(data, where=where)
    best = from_bytes(data[:_ENOUGH]).best()
    if best is None:
        raise DocumentError(f"{where}: no encoding makes this a text, save it as UTF-8")
    encoding = _WESTERN if _is_western(data) else best.encoding
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return _strict(data, "latin-1", where=where)


def _refuse_damaged(data: bytes, *, where: str) -> None:
    """Sequences of UTF-8 are no accident: where they are the most, stray bytes are damage, no encoding."""
    text = data.decode("utf-8", errors="replace")
    strays = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) > 2 * strays:
        line = text[: text.index("\ufffd")].count("\n") + 1
        raise DocumentError(f"{where}: broken UTF-8, first in line {line}, save it as UTF-8 again")


def _is_western(data: bytes) -> bool:
    """Whether most bytes beyond ASCII are French letters and marks of Windows' Western code page."""
    beyond = [byte for byte in data[:_ENOUGH] if byte > 0x7F]
    french = "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒ’‘“”«»–—…°\xa0€".encode(_WESTERN)
    return sum(byte in french for byte in beyond) > 0.9 * len(beyond)
