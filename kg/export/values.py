"""Property values for formats that know only text and numbers."""

import re
from datetime import date
from urllib.parse import quote

from kg.graph import Value

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML 1.0 may hold: https://www.w3.org/TR/xml/#charsets"""


def flat(value: Value) -> str | int | float:
    """Lists joined by " | ", dates in ISO 8601, characters that no XML may hold as spaces."""
    if isinstance(value, tuple):
        return " | ".join(map(str, map(flat, value)))
    if isinstance(value, date):
        return value.isoformat()
    return _ILLEGAL.sub(" ", value) if isinstance(value, str) else value


def named(key: str) -> str:
    """An id with the characters that no XML may hold as in an address ("%0B"), so that it stays its own."""
    return _ILLEGAL.sub(lambda match: quote(match[0].encode(errors="surrogatepass")), key)
