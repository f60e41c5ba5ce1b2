"""The tokens of a Cypher statement: enough to tell code from text, and one word from another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["word", "quoted", "parameter", "string", "number", "comment", "space", "symbol", "broken"]

_PARTS: dict[Kind, str] = {
    "space": r"\s+",
    "comment": r"//[^\r\n]*|/\*.*?\*/",
    "string": r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"",
    "quoted": r"`[^`]*`",
    "parameter": r"\$\w+",
    "number": r"\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b",
    "word": r"\w+",
    "broken": r"['\"`]|/\*",
    "symbol": r".",
}
_TOKEN = re.compile("|".join(f"(?P<{kind}>{form})" for kind, form in _PARTS.items()), re.DOTALL)


@dataclass(frozen=True)
class Token:
    """One piece of a statement: ``line`` is counted from 1; ``broken`` opens a text that never ends."""

    kind: Kind
    text: str
    line: int

    @property
    def word(self) -> str:
        """The token without case if it is a bare word, else nothing."""
        return self.text.casefold() if self.kind == "word" else ""


def tokens(cypher: str) -> Iterator[Token]:
    """All tokens of ``cypher`` in order but spaces and comments."""
    line = 1
    for match in _TOKEN.finditer(cypher):
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        if kind not in ("space", "comment"):
            yield Token(kind, match.group(), line)
        line += match.group().count("\n")
