"""Property values for formats that know only text and numbers."""

from datetime import date

from kg.graph import Value

_ILLEGAL = {code: " " for code in range(32) if chr(code) not in "\t\n\r"}


def flat(value: Value) -> str | int | float:
    """Lists joined by " | ", dates in ISO 8601, control characters (no XML may hold them) as spaces."""
    if isinstance(value, tuple):
        return " | ".join(map(str, map(flat, value)))
    if isinstance(value, date):
        return value.isoformat()
    return value.translate(_ILLEGAL) if isinstance(value, str) else value
