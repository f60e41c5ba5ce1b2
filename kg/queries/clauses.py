"""The last RETURN of a statement: its columns and its order."""

from collections.abc import Iterable, Iterator, Sequence

from kg.store.cypher import Token

_OPEN, _CLOSE = "([{", ")]}"
_TAIL = ("order", "skip", "limit")

Item = list[Token]


def columns(found: Sequence[Token]) -> list[str]:
    """What RETURN gives: the name after AS, or the bare name; nothing for an item without a name."""
    items = split(_until(_after(found, "return"), _TAIL))
    return [_alias(item) for item in items]


def order(found: Sequence[Token]) -> list[Item]:
    """The keys of the ORDER BY that follows the last RETURN."""
    after = list(_after(_after(found, "return"), "order"))
    return split(_until(after[1:], _TAIL))


def split(found: Iterable[Token]) -> list[Item]:
    """The items between commas outside all brackets."""
    items: list[Item] = [[]]
    for token, depth in _depths(found):
        if token.text == "," and depth == 0:
            items.append([])
        else:
            items[-1].append(token)
    return [item for item in items if item]


def _depths(found: Iterable[Token]) -> Iterator[tuple[Token, int]]:
    depth = 0
    for token in found:
        depth -= token.text in _CLOSE
        yield token, depth
        depth += token.text in _OPEN


def _after(found: Iterable[Token], word: str) -> list[Token]:
    """What follows the last ``word`` outside all brackets."""
    given = list(found)
    places = [
        place for place, (token, depth) in enumerate(_depths(given)) if not depth and token.word == word
    ]
    return given[places[-1] + 1 :] if places else []


def _until(found: Iterable[Token], words: Sequence[str]) -> Iterator[Token]:
    for token, depth in _depths(found):
        if depth == 0 and token.word in words:
            return
        yield token


def _alias(item: Item) -> str:
    named = len(item) == 1 or item[-2].word == "as"
    return item[-1].text if named else ""
