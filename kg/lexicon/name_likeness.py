"""Which state's people a name is like: "Goro Yuasa" is like those known of Japan, not like those of Mali."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, cached_property
from math import log

Parts = tuple[str, ...]
Signs = frozenset[str]
_RUN = 3
_SMOOTHING = 300.0
_LIKE, _CLEARLY, _APART = 5.0, 20.0, 5.0
_KIN = 0.05


class Likeness:
    """Naive Bayes over the words of a name and their runs of three letters, a class a state.

    A score is the logarithm of how much likelier a name is among the people of a state than among all.
    Thresholds were chosen on names of annotated texts whose bearers are not among the known people.
    """

    def __init__(self, people: Mapping[str, Collection[Parts]]) -> None:
        """``people`` are the known names of each state, as folded words."""
        self._people = people
        self._counts = cache(self._counted)
        self._kinship = cache(self._shared)

    def likelier(self, name: Parts, state: str, among: Iterable[str]) -> str | None:
        """The one ``among`` states given whose names ``name`` is clearly like, unlike those of ``state``.

        None where there is no such state, and where the names of the two are much alike, as in Austria and
        Germany.
        """
        best = self._best(name, among)
        if best is None or state not in self._people:
            return None
        return best if self._is_apart(name, best, state, least=_CLEARLY) else None

    def likeliest(self, name: Parts, among: Iterable[str]) -> str | None:
        """The state ``among`` those given whose names alone ``name`` is like; None if there is none."""
        states = sorted(among)
        best = self._best(name, states)
        others = [state for state in states if state != best and state in self._people]
        if best is None or not all(self._is_apart(name, best, other, least=_APART) for other in others):
            return None
        return best

    def _best(self, name: Parts, among: Iterable[str]) -> str | None:
        own = signs(name)
        scores = {state: self._score(own, state) for state in among if state in self._people}
        best = max(scores, key=lambda state: (scores[state], state), default=None)
        return best if best is not None and scores[best] >= _LIKE else None

    def _is_apart(self, name: Parts, best: str, other: str, *, least: float) -> bool:
        own = signs(name)
        further = self._score(own, best) - self._score(own, other)
        return further >= least and self._kinship(other, best) <= _KIN

    def _shared(self, state: str, other: str) -> float:
        """The share of the people of ``state`` whose names are like those of ``other``, and more so."""
        people = [signs(name) for name in self._people[state]]
        return sum(self._is_rather(one, other, state) for one in people) / len(people)

    def _is_rather(self, one: Signs, other: str, state: str) -> bool:
        strange = self._score(one, other)
        return strange >= _LIKE and strange > self._score(one, state, but=one)

    def _score(self, name: Signs, state: str, *, but: Signs = frozenset()) -> float:
        """``but`` is a name of ``state`` that is not counted."""
        counts, score = self._counts(state), 0.0
        total = counts.total() - len(but) + _SMOOTHING
        for sign in sorted(name & self._all.keys()):
            share = self._all[sign] / self._total
            score += log((counts[sign] - (sign in but) + _SMOOTHING * share) / total / share)
        return score

    @cached_property
    def _all(self) -> Counter[str]:
        return Counter(sign for names in self._people.values() for name in names for sign in signs(name))

    @cached_property
    def _total(self) -> int:
        return self._all.total()

    def _counted(self, state: str) -> Counter[str]:
        return Counter(sign for name in self._people[state] for sign in signs(name))


def signs(name: Parts) -> Signs:
    """The words of ``name`` and their runs of three letters, borders included."""
    return frozenset(sign for word in name for sign in _of_word(word))


def _of_word(word: str) -> Iterator[str]:
    yield f"={word}"
    bounded = f"^{word}$"
    yield from (bounded[start : start + _RUN] for start in range(len(bounded) - _RUN + 1))
