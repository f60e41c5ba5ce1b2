"""When two actors of one document are one."""

import re

from kg.extract.events.actors import affiliation
from kg.facts import Actor, Met
from kg.lexicon.matcher import folded


def alike(one: Actor, other: Actor) -> bool:
    """Same person, or same office of the same state where no name is given."""
    if one.name is not None and other.name is not None:
        return same_name(one.name, other.name)
    if affiliation(one) != affiliation(other):
        return False
    if one.name is None and other.name is None:
        return one.role == other.role or one.role is None or other.role is None
    return False


def same_name(one: str, other: str) -> bool:
    """Whether the family names agree and, where both have more, the first names do."""
    a, b = re.findall(r"\w+", folded(one)), re.findall(r"\w+", folded(other))
    if not a or not b or a == b:
        return a == b
    short, long = sorted((a, b), key=len)
    return short[-1] == long[-1] and (len(short) == 1 or short[0] == long[0])


def fuller(one: Actor, other: Actor) -> Actor:
    """Of two readings of one actor the one that says more."""
    return max(one, other, key=lambda a: (a.name is not None, len(a.name or ""), len(a.role or "")))


def covers(named: Actor, other: Actor) -> bool:
    """Whether ``named`` can be whom ``other`` means."""
    if other.name is not None:
        return named.name is not None and same_name(named.name, other.name)
    return affiliation(named) == affiliation(other)


def same_pair(one: Met, other: Met) -> bool:
    """Whether the same two met, in whatever order they are named."""
    straight = _is_same(one.a, other.a) and _is_same(one.b, other.b)
    return straight or (_is_same(one.a, other.b) and _is_same(one.b, other.a))


def _is_same(one: Actor, other: Actor) -> bool:
    return one == other or alike(one, other)
