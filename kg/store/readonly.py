"""Whether a statement only reads. Conservative: what is not known to read is refused.

Neo4j refuses writes in a read transaction by itself; the embedded engine does not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from kg import resources
from kg.errors import UsageError
from kg.source import read_toml
from kg.store.cypher import Token, tokens

_ESCAPE = re.compile(r"\\u+([0-9a-f]{4})", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """The lists of ``queries/cypher.toml``."""

    first: frozenset[str]
    refused: frozenset[str]
    procedures: frozenset[str]
    namespaces: frozenset[str]
    functions: frozenset[str]
    before_bracket: frozenset[str]


@cache
def words() -> Words:
    """What may stand in a statement that only reads, as the data folder says."""
    table = read_toml(resources.queries() / "cypher.toml")
    return Words(**{name: frozenset(entries) for name, entries in table.items()})


def refuse_writes(cypher: str) -> None:
    """Raise ``UsageError`` unless ``cypher`` is one statement that can only read."""
    if (reason := _first_reason(cypher)) is not None:
        raise UsageError(f"only reading is allowed here: {reason}")


@lru_cache(maxsize=128)  # judging a long statement takes longer than answering many a question
def _first_reason(cypher: str) -> str | None:
    return next(reasons(cypher), None)


def reasons(cypher: str) -> Iterator[str]:
    """Why ``cypher`` might do something else than read: none if it cannot.

    Stores differ in where they take ``\\u0041`` for a letter, so it has to be harmless either way.
    """
    for reading in dict.fromkeys((cypher, _ESCAPE.sub(lambda match: chr(int(match[1], 16)), cypher))):
        yield from _reasons(reading)


def _reasons(cypher: str) -> Iterator[str]:
    found = tuple(tokens(cypher))
    if not found or found[0].word not in words().first:
        yield "a statement begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN"
    for place, token in enumerate(found):
        yield from _reasons_at(token, found, place)


def _reasons_at(token: Token, found: Sequence[Token], place: int) -> Iterator[str]:
    if token.kind == "broken":
        yield f"the text opened by {token.text} in line {token.line} does not end"
    elif token.text == ";" and place < len(found) - 1:
        yield "a second statement follows the first"
    elif token.word in words().refused and not _is_name(found, place):
        yield f"{token.text.upper()} in line {token.line} is not a reading clause"
    elif token.word == "call" and not _is_name(found, place):
        yield from _refused_call(found[place + 1 :])
    elif token.text == "(" and place and not _is_hint(found, place):
        yield from _refused_function(found, place - 1)


def _is_name(found: Sequence[Token], place: int) -> bool:
    """Whether the word there is a label, a property, a key of a map or a name given by AS."""
    before = found[max(place - 2, 0) : place]
    after = found[place + 1].text if place + 1 < len(found) else ""
    if len(before) < 2:
        return False
    if before[1].text in (".", ":"):
        return before[0].kind not in ("number", "string")  # "1." ends a number, no name follows
    return before[1].text == "|" or before[1].word == "as" or (before[1].text in "{," and after == ":")


def _is_hint(found: Sequence[Token], place: int) -> bool:
    """Whether the bracket there has the properties of an index: USING INDEX SEEK n:Label(name)."""
    before = [token.word or token.text for token in found[max(place - 6, 0) : place]]
    return before[-2:-1] == [":"] and any(
        before[at : at + 2] == ["using", "index"] for at in (len(before) - 5, len(before) - 6)
    )


def _refused_call(rest: Sequence[Token]) -> Iterator[str]:
    if rest and rest[0].text in ("{", "("):
        return
    name = _path(rest)
    if name not in words().procedures:
        yield f"the procedure {name or 'called'} is not one of those that only read"


def _path(rest: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in rest:
        if not token.word and token.text != ".":
            break
        if parts and (parts[-1] == ".") == (token.text == "."):
            break
        parts.append(token.text.lower())
    return "".join(parts)


def _refused_function(found: Sequence[Token], place: int) -> Iterator[str]:
    """What is wrong with calling the function whose name ends there; a procedure is judged by its CALL."""
    start = place
    while start >= 2 and found[start - 1].text == ".":
        start -= 2
    first, last = found[start], found[place]
    if start and found[start - 1].word == "call":
        return
    if last.kind not in ("word", "quoted"):
        return  # a bracket after a sign
    if start < place and first.word not in words().namespaces:
        yield f"functions of {first.text} are not known to only read"
    elif start == place and last.word not in words().functions | words().before_bracket:
        yield f"{last.text} is no function that is known to only read"
