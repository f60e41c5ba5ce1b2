"""Documents from standard input: JSON where it looks like it, else one text."""

import sys
from collections.abc import Iterator
from io import StringIO, TextIOWrapper
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from kg.documents.decode import decode
from kg.documents.lines import from_json, from_lines
from kg.documents.model import Found
from kg.documents.text import parse_text

STDIN = "-"
_NAME, _STEM = "standard input", "stdin"


def from_stdin() -> Iterator[Found]:
    """The documents of standard input. Raises ``DocumentError`` for what is neither JSON nor text."""
    stream = sys.stdin
    data = stream.buffer.read() if isinstance(stream, TextIOWrapper) else stream.read().encode()
    text = decode(data, where=_NAME)
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "[":
        yield from from_json(text, source=_NAME, stem=_STEM)
    elif start == "{":
        yield from _objects(text)
    else:
        yield parse_text(text, id=_STEM, source=_NAME)


def is_stream(path: str) -> bool:
    """Whether ``path`` is ``-``, a pipe or a device: what can be read once only."""
    if path == STDIN:
        return True
    try:
        mode = Path(path).stat().st_mode
    except OSError:  # told when it is read
        return False
    return not S_ISREG(mode) and not S_ISDIR(mode)


def _objects(text: str) -> Iterator[Found]:
    """One object over many lines, or one a line; only a line feed ends one."""
    first = text.lstrip("\ufeff \t\r\n").partition("\n")[0].rstrip()
    if first.endswith("}"):
        yield from from_lines(StringIO(text, newline="\n"), source=_NAME, stem=_STEM)
    else:
        yield from from_json(text, source=_NAME, stem=_STEM)
