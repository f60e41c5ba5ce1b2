"""The labels, relationship types, properties and unbounded paths that a statement names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from kg.store.cypher import Token

Sort = Literal["label", "relationship type", "property", "unbounded path"]
Named = tuple[Sort, Token]
_ENDS = {"(": ")", "[": "]", "{": "}"}
_BETWEEN = frozenset("|&!:")


@dataclass(slots=True)
class Reader:
    """Walks over the tokens, knowing in which brackets it is."""

    found: Sequence[Token]
    brackets: list[str] = field(default_factory=list)  # "-[" for those of a relationship
    naming: bool = False  # after a colon, where labels or types stand

    def names(self) -> Iterator[Named]:
        """Every name with its sort, in order."""
        for place, token in enumerate(self.found):
            self._step(token, self.found[place - 1].text if place else "")
            yield from self._at(place, token)

    def _step(self, token: Token, before: str) -> None:
        if token.text in _ENDS:
            self.brackets.append("-[" if token.text == "[" and before == "-" else token.text)
        elif self.brackets and token.text == _ENDS[self.brackets[-1][-1]]:
            self.brackets.pop()
        colon = token.text == ":" and self._inside() != "{"
        self.naming = colon or (self.naming and (token.text in _BETWEEN or bool(token.word)))

    def _at(self, place: int, token: Token) -> Iterator[Named]:
        before = self.found[place - 1].text if place else ""
        if token.word and self.naming and before in _BETWEEN:
            yield ("relationship type" if self._inside() == "-[" else "label"), token
        elif token.word and before == "." and not self._called(place) and not self._of_procedure(place):
            yield "property", token
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
