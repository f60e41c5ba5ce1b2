"""Files that are no plain texts, told by their first bytes."""

from kg.errors import DocumentError

_FORMATS = ((b"%PDF-", "a PDF"), (b"{\\rtf", "RTF"))
_LOOKED_AT = 1_000  # bytes


def refuse_foreign(data: bytes, *, where: str) -> None:
    """Raise ``DocumentError`` for what another program has to make a text of."""
    for start, name in _FORMATS:
        if data.startswith(start):
            raise DocumentError(f"{where}: this is {name} and no plain text, convert it to text first")
    if _is_wide(data[:_LOOKED_AT]):
        raise DocumentError(f"{where}: this looks like UTF-16 without a byte order mark, save it as UTF-8")


def _is_wide(data: bytes) -> bool:
    """Whether of two bytes one is nearly always 0 and the other nearly never, as UTF-16 has Latin letters."""
    fewer, more = sorted((data[::2].count(0), data[1::2].count(0)))
    return more > 0.3 * len(data) and fewer < 0.1 * more
