"""The labels, relationship types, properties, keys of patterns and unbounded paths that a statement names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from kg.store.cypher import Token

Sort = Literal["label", "relationship type", "property", "key", "unbounded path"]
Named = tuple[Sort, Token]
_ENDS = {"(": ")", "[": "]", "{": "}"}
_ASKED = "({"  # the braces of a node or a relationship: what it has to have
_BETWEEN = frozenset("|&!:")
_BEFORE_MAPS = frozenset({"distinct"})  # of words behind a bracket: "collect(DISTINCT {own: 1})"


@dataclass(slots=True)
class Reader:
    """Walks over the tokens, knowing in which brackets it is."""

    found: Sequence[Token]
    brackets: list[str] = field(default_factory=list)  # "-[" for those of a relationship, "({" in a pattern
    naming: bool = False  # after a colon, where labels or types stand

    def names(self) -> Iterator[Named]:
        """Every name with its sort, in order."""
        for place, token in enumerate(self.found):
            self._step(place, token)
            yield from self._at(place, token)

    def _step(self, place: int, token: Token) -> None:
        if token.text in _ENDS:
            self.brackets.append(self._opened(place))
        elif self.brackets and token.text == _ENDS[self.brackets[-1][-1]]:
            self.brackets.pop()
        colon = token.text == ":" and self._inside()[-1:] != "{"
        self.naming = colon or (self.naming and (token.text in _BETWEEN or bool(token.word)))

    def _opened(self, place: int) -> str:
        """The bracket that opens at ``place``, as ``brackets`` keeps it."""
        text, before = self.found[place].text, self._text(place - 1)
        if text == "[" and before == "-":
            return "-["
        return _ASKED if text == "{" and self._asks(place) else text

    def _asks(self, place: int) -> bool:
        """Whether the brace at ``place`` is of a node or a relationship, behind its name or label."""
        labelled = self.naming and self._text(place - 2) in _BETWEEN
        if self._inside() == "-[" or labelled:
            return True
        named = self._text(place - 2) == "(" and self.found[place - 1].word not in _BEFORE_MAPS
        opens = self._text(place - 1) == "(" and self.found[place - 2].word in ("", "match")
        return self._inside() == "(" and (named or opens) and self._text(place + 2) == ":"

    def _text(self, place: int) -> str:
        return self.found[place].text if 0 <= place < len(self.found) else ""

    def _at(self, place: int, token: Token) -> Iterator[Named]:
        before = self._text(place - 1)
        if token.word and self.naming and before in _BETWEEN:
            yield ("relationship type" if self._inside() == "-[" else "label"), token
        elif token.word and before == "." and not self._called(place) and not self._of_procedure(place):
            yield "property", token
        elif token.kind in ("word", "quoted") and self._inside() == _ASKED and self._text(place + 1) == ":":
            yield "key", token
        elif token.text == "*" and self._inside() == "-[" and not self._bounded(place):
            yield "unbounded path", token

    def _inside(self) -> str:
        return self.brackets[-1] if self.brackets else ""

    def _called(self, place: int) -> bool:
        return self.found[place + 1 : place + 2] != () and self.found[place + 1].text == "("

    def _of_procedure(self, place: int) -> bool:
        """Whether the word stands in a dotted name after CALL."""
        while place > 1 and self.found[place - 1].text == ".":
            place -= 2
        return place > 0 and self.found[place - 1].word == "call"

    def _bounded(self, place: int) -> bool:
        """``*3``, ``*..6`` and ``*1..6`` are; ``*`` and ``*2..`` are not."""
        rest = [token.text for token in self.found[place + 1 : place + 5]]
        inside = rest[: rest.index("]")] if "]" in rest else rest
        return bool(inside) and inside[-1].isdigit()


def map_keys(found: Sequence[Token]) -> set[str]:
    """The words before a colon: the keys of maps, which look like properties where they are read."""
    return {token.text for token, after in pairwise(found) if token.word and after.text == ":"}
