"""One way to write each character, character for character, so that offsets stay."""

_QUOTES = str.maketrans("’‘ʼ‛′´`“”„‟″", "'" * 7 + '"' * 5)
_SPACES = str.maketrans(
    "\xa0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\x0b\x0c\r\ufeff\xad\u200b\u200c\u200d\u2060", " " * 18
)
_DASHES = str.maketrans("‐‑−―", "--–—")
_LINES = str.maketrans("\u2028\u2029\x85", "\n" * 3)
_TABLE = {**_QUOTES, **_SPACES, **_DASHES, **_LINES}


def normalise(text: str) -> str:
    """``text`` with straight quotes, plain spaces and line feeds; exactly as long as before."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text.translate(_TABLE)
