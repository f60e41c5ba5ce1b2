"""The word on which an event hangs: "souhaite rencontrer", "en vue de la visite", "a renoncé à se rendre"."""

import re
from collections.abc import Iterator

from kg.extract.events.hits import Hit
from kg.extract.events.negation import is_negated
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.extract.events.undone import fallen_through
from kg.lexicon.event_words import EventWords
from kg.lexicon.governing import Governing
from kg.lexicon.matcher import folded

_TOKEN = re.compile(r"[■▲●]|\w+(?:-\w+)*|[^\w\s']")
_WINDOW, _MOST, _DUE, _LACKING = 40, 14, "due", "lacking"
_NAME = re.compile(r"(?<=\w )[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)*")
_APPOSED = re.compile(r"■ ?, ?■ ?,?")


def governed(scene: Scene, hit: Hit, words: EventWords) -> Outcome | None:
    """What the nearest governor before ``hit`` makes of it; None without one, or where it is told as done."""
    done = hit.group is not None and hit.group.perfect
    start = hit.group.start if hit.group is not None else hit.start
    left = words.governing.aside.sub(" ", _actors_as_one(scene.masked(scene.sentence.start, start)))
    behind: list[str] = []
    for token in _leftwards(left):
        found = _at(left, token, behind, words.governing)
        if found is not None and done and found not in (Outcome.DENIED, _LACKING):
            return None
        if found == _LACKING:
            return None if _is_known(hit, words) else Outcome.DENIED
        if found == Outcome.OPEN:
            return None
        if found is not None:
            return fallen_through(scene, words.status) if found == _DUE else Outcome(found)
        if not _is_light(token.group(), words) and not _closes_apposition(left, token, behind, words):
            return None
        behind.append(token.group())
    return None


def _is_known(hit: Hit, words: EventWords) -> bool:
    """Whether a noun names a certain event: "sans cet entretien", it would not have come to pass."""
    grammar = words.triggers.grammar
    return hit.group is None and hit.determiner in grammar.demonstrative | grammar.possessive


def _actors_as_one(mask: str) -> str:
    """``mask`` folded, with one sign for a name that is no actor's and for an actor with its apposition."""
    return _APPOSED.sub("■", folded(short(_NAME.sub("■", mask))))


def _leftwards(left: str) -> Iterator[re.Match[str]]:
    yield from list(_TOKEN.finditer(left))[-_MOST:][::-1]


def _is_light(token: str, words: EventWords) -> bool:
    is_light = token in words.governing.light or token in "■▲●"
    return is_light or token.endswith(words.status.adverb_endings)


def _closes_apposition(left: str, token: re.Match[str], behind: list[str], words: EventWords) -> bool:
    """Whether a comma stands between somebody and what he is to do: "exhorte le ministre, A, à recevoir"."""
    leads = words.function.of.folded | words.function.to.folded
    is_comma = token.group() == "," and left[: token.start()].rstrip().endswith("■")
    return is_comma and bool(behind) and (behind[-1] in leads or f"{behind[-1]}'" in leads)


def _at(left: str, token: re.Match[str], behind: list[str], words: Governing) -> str | None:
    """The kind of a governor that ends in ``token``."""
    window = left[max(token.end() - _WINDOW, 0) : token.end()]
    if words.onward.search(window) and words.purpose & set(behind):
        return Outcome.PLANNED.value
    found = words.pattern.search(window)
    if found is None or found.lastgroup is None:
        return None
    begin = token.end() - len(found.group())
    return words.negated[found.lastgroup] if is_negated(left[:begin], behind, words) else found.lastgroup
