"""Patterns written as a tree of beginnings find what the plain list of alternatives finds."""

import random
import re

import pytest

from kg.lexicon.alternatives import at_word, atoms, tree

GAPS = {"~ ": r"(?:\S+ ){0,2}", "*": r"\w*"}


def _words(rng: random.Random, signs: str) -> list[str]:
    return ["".join(rng.choices(signs, k=rng.randint(1, 5))) for _ in range(rng.randint(1, 12))]


def _spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@pytest.mark.parametrize("end", ["", r"(?!\w)"])
def test_the_same_is_found(flags: int, end: str) -> None:
    rng = random.Random(3)
    for _ in range(300):
        wordings = [(*atoms(word, GAPS), *([end] if end else [])) for word in _words(rng, "abA.* '")]
        text = "".join(rng.choices("aabbA.' ", k=60))
        plain = "|".join(map("".join, wordings))
        found = re.compile(rf"(?:{tree(wordings)})", flags)
        assert _spans(found, text) == _spans(re.compile(rf"(?:{plain})", flags), text)
        if not flags:
            assert _spans(at_word(wordings), text) == _spans(re.compile(rf"(?<!\w)(?:{plain})"), text)


def test_what_follows_is_tried_after_each_of_them() -> None:
    found = re.compile(rf"(?:{tree([atoms(word, GAPS) for word in ('ab', 'a', 'abc')])})d")
    assert [found.search(text) is not None for text in ("abd", "ad", "abcd", "acd")] == [
        True,
        True,
        True,
        False,
    ]


def test_beginnings_are_written_once() -> None:
    assert tree([atoms(word, GAPS) for word in ("reporté", "refusé", "annulé")]) == "re(?:porté|fusé)|annulé"


def test_a_gap_stays_in_its_place() -> None:
    assert tree([atoms(word, GAPS) for word in ("*a", "b", "*c", "bd")]) == r"\w*a|b|\w*c|bd"
