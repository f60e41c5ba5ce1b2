"""Names between quotation marks: « Ali Ba » is written as Ali Ba."""

import re
from collections.abc import Sequence

from kg.extract.actors.tokens import Token
from kg.lexicon.actor_words import ActorWords

_CLOSING = {"«": "»", "“": "”", '"': '"', "„": "“"}
_OPEN, _CLOSED = re.compile(r"[«“„\"]\s?$"), re.compile(r"\s?[»”\"]")
_SHORTEST, _LONGEST = 2, 5


def unquoted(tokens: Sequence[Token], words: ActorWords) -> list[Token]:
    """``tokens`` without the quotation marks around what can be nothing but a person's full name."""
    marks = {at for here in range(len(tokens)) for at in _around_name(tokens, here, words)}
    return [token for at, token in enumerate(tokens) if at not in marks]


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """``start`` and ``end`` of a mention with the quotation marks that stand around its name."""
    before, behind = _OPEN.search(text, max(start - 2, 0), start), _CLOSED.match(text, end)
    inner = text[start:end]
    opened = before is not None or any(mark in inner for mark in _CLOSING)
    closed = behind is not None or any(mark in inner for mark in _CLOSING.values())
    first = before.start() if before is not None and closed else start
    return first, behind.end() if behind is not None and opened else end


def _around_name(tokens: Sequence[Token], here: int, words: ActorWords) -> tuple[int, ...]:
    """The indexes of the opening mark at ``here`` and its closing one; empty where no name is between."""
    closing = _CLOSING.get(tokens[here].text)
    before = tokens[here - 1] if here else None
    glued = before is not None and before.is_capital and not words.titles.is_vocabulary(before.low)
    if closing is None or glued:
        return ()
    behind = range(here + 1 + _SHORTEST, min(here + _LONGEST + 2, len(tokens)))
    end = next((at for at in behind if tokens[at].text == closing), None)
    return (here, end) if end is not None and _is_name(tokens[here + 1 : end], words) else ()


def _is_name(tokens: Sequence[Token], words: ActorWords) -> bool:
    """Whether all are capitalised words that are no vocabulary, or particles between such."""
    names, titles = words.names, words.titles
    inner = [token for token in tokens if token.low not in names.particles]
    known = tokens[0].low.split("-")[0] in names.first
    return (
        len(inner) >= _SHORTEST
        and (known or len(inner) == len(tokens))
        and all(token.is_word and token.is_capital and not token.text.isupper() for token in inner)
        and not any(titles.is_vocabulary(token.low) or token.low in names.stop for token in inner)
    )
