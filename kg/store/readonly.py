"""Whether a statement only reads. Conservative: what is not known to read is refused.

Neo4j refuses writes in a read transaction by itself; the embedded engine does not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg import resources
from kg.errors import UsageError
from kg.lexicon.source import read_toml
from kg.store.cypher import Token, tokens

_ESCAPE = re.compile(r"\\u", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """The lists of ``queries/cypher.toml``."""

    first: frozenset[str]
    refused: frozenset[str]
    procedures: frozenset[str]
    namespaces: frozenset[str]


@cache
def words() -> Words:
    """What may stand in a statement that only reads, as the data folder says."""
    table = read_toml(resources.queries() / "cypher.toml")
    return Words(**{name: frozenset(entries) for name, entries in table.items()})


def refuse_writes(cypher: str) -> None:
    """Raise ``UsageError`` unless ``cypher`` is one statement that can only read."""
    for reason in reasons(cypher):
        raise UsageError(f"only reading is allowed here: {reason}")


def reasons(cypher: str) -> Iterator[str]:
    """Why ``cypher`` might do something else than read: none if it cannot."""
    found = tuple(tokens(cypher))
    if _ESCAPE.search(cypher):
        yield "a \\u escape can hide a clause"
    if not found or found[0].word not in words().first:
        yield "a statement begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN"
    for place, token in enumerate(found):
        yield from _reasons_at(token, found, place)


def _reasons_at(token: Token, found: Sequence[Token], place: int) -> Iterator[str]:
    if token.kind == "broken":
        yield f"the text opened by {token.text} in line {token.line} does not end"
    elif token.text == ";" and place < len(found) - 1:
        yield "a second statement follows the first"
    elif token.word in words().refused and not _is_name(found[:place]):
        yield f"{token.text.upper()} in line {token.line} is not a reading clause"
    elif token.word == "call" and not _is_name(found[:place]):
        yield from _refused_call(found[place + 1 :])
    elif token.text == "(" and _function(found[:place]) is not None:
        yield from _refused_function(found[:place])


def _is_name(before: Sequence[Token]) -> bool:
    """Whether a word after ``before`` is a label or a property: "1." ends a number, not a name."""
    if not before or before[-1].text not in (".", ":"):
        return False
    return len(before) > 1 and before[-2].kind not in ("number", "string")


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


def _function(before: Sequence[Token]) -> str | None:
    """The namespace of the function whose bracket follows ``before``; none for a plain one."""
    if len(before) < 3 or before[-1].kind not in ("word", "quoted") or before[-2].text != ".":
        return None
    start = len(before) - 3
    while start >= 2 and before[start - 1].text == ".":
        start -= 2
    return before[start].word or before[start].text


def _refused_function(before: Sequence[Token]) -> Iterator[str]:
    namespace = _function(before)
    called = any(token.word == "call" for token in before[-7:])
    if namespace not in words().namespaces and not called:
        yield f"functions of {namespace} are not known to only read"
