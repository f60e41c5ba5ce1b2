"""When two facts are one: names by family and first name, actors without a name by state and function.

A fact is a mapping with ``predicate`` and the keys that ``schema/generated/facts.schema.json`` gives it.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from functools import cache
from typing import Any

from kg.resources import schema
from kg.source import read_toml

Json = Mapping[str, Any]

_ALIKE = 0.75  # spellings of one name: Mohammed, Mohamed
_ROLE_OF_ACTOR, _ROLE_OF_OFFICE = 0.2, 0.5  # shared words: a function told in short, a function as worded


def same_fact(gold: Json, found: Json) -> bool:
    """Whether ``found`` says what ``gold`` says, attributes such as date and place aside."""
    return gold["predicate"] == found.get("predicate") and _SAME[gold["predicate"]](gold, found)


def words(text: str | None) -> set[str]:
    """The words of ``text`` that carry meaning, without case and accents."""
    return {word for word in _fold(text) if word not in _stop()}


def same_name(a: str | None, b: str | None) -> bool:
    """The family names agree and, where both give one, the first names do."""
    left, right = _fold(a), _fold(b)
    if not left or not right:
        return False
    if sorted(left) == sorted(right):
        return True
    short, long = sorted((left, right), key=len)
    if len(short) == 1:
        return len(short[0]) > 2 and any(_alike(short[0], word) for word in long)
    return _alike(short[-1], long[-1]) and _alike(short[0], long[0])


def same_actor(gold: Json, found: Json) -> bool:
    """One person; without a gold name, one state or organisation and functions that share a word."""
    if gold.get("name"):
        return same_name(gold["name"], found.get("name"))
    if not _affiliation(gold) & _affiliation(found):
        return False
    if not gold.get("role") or not found.get("role"):
        return True
    return _overlap(gold["role"], found["role"]) > _ROLE_OF_ACTOR


@cache
def _stop() -> frozenset[str]:
    return frozenset(read_toml(schema() / "scoring.toml")["stop"])


def _fold(text: str | None) -> list[str]:
    plain = unicodedata.normalize("NFKD", (text or "").replace("\u2019", "'"))
    return re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())


def _alike(a: str, b: str) -> bool:
    return a == b or SequenceMatcher(None, a, b).ratio() >= _ALIKE


def _overlap(a: str | None, b: str | None) -> float:
    left, right = words(a), words(b)
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def _affiliation(actor: Json) -> set[str]:
    return {value.upper() for value in (actor.get("country"), actor.get("org")) if value}


def _parties(fact: Json) -> frozenset[str]:
    return frozenset(party.upper() for party in fact.get("parties") or ())


def _same_meeting(gold: Json, found: Json) -> bool:
    if gold["status"] != found.get("status"):
        return False
    straight = same_actor(gold["a"], found["a"]) and same_actor(gold["b"], found["b"])
    return straight or (same_actor(gold["a"], found["b"]) and same_actor(gold["b"], found["a"]))


def _same_cooperation(gold: Json, found: Json) -> bool:
    return _parties(gold) == _parties(found) and gold["domain"] == found.get("domain")


def _same_visit(gold: Json, found: Json) -> bool:
    where_and_status = gold["to"] == found.get("to") and gold["status"] == found.get("status")
    return where_and_status and same_actor(gold["visitor"], found["visitor"])


def _same_agreement(gold: Json, found: Json) -> bool:
    domain = gold.get("domain")
    what = gold["kind"] == found.get("kind") or (domain is not None and domain == found.get("domain"))
    return what and _parties(gold) == _parties(found) and gold["status"] == found.get("status")


def _same_office(gold: Json, found: Json) -> bool:
    if not same_name(gold["person"], found.get("person")):
        return False
    if _overlap(gold["role"], found.get("role")) < _ROLE_OF_OFFICE:
        return False
    ours = _affiliation(gold)
    return not ours or bool(ours & _affiliation(found))


_SAME: Mapping[str, Callable[[Json, Json], bool]] = {
    "MET": _same_meeting,
    "COOPERATES_ON": _same_cooperation,
    "VISITS": _same_visit,
    "SIGNS": _same_agreement,
    "HOLDS": _same_office,
}
