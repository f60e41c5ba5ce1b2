"""Fits what judges the candidates of one predicate, each for itself."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from kg.extract.judge.keys import about_key, about_status, grouped, plain
from kg.extract.judge.predicate import BY_WORDS, First
from kg.extract.judge.trees import Trees, chances
from kg.facts import Predicate
from kg.training.boosting import Rounds, fit_trees
from kg.training.corpus import FOLDS
from kg.training.examples import Example
from kg.training.logistic import fit_words, word_scores, written
from kg.training.table import Bools, Floats, Table, table, words

_LARGER = {"num_leaves": 15, "min_data_in_leaf": 10, "lambda_l2": 10}  # events are the most rows


class Fitting:
    """The candidates of one predicate in all examples, as tables: events (in any status) and statuses."""

    def __init__(
        self, examples: Sequence[Example], predicate: Predicate, weights: Mapping[str, float], rounds: Rounds
    ) -> None:
        """``weights`` are those of the groups of documents, 1 where none is given."""
        self._predicate, self._rounds = predicate, rounds
        self._members: list[list[tuple[int, int]]] = []  # of each event: example and place in it
        for number, example in enumerate(examples):
            places = example.places(predicate)
            for group in grouped([example.candidates[place] for place in places]):
                self._members.append([(number, places[member]) for member in group])
        self._folds = np.array([examples[each[0][0]].annotated.fold for each in self._members])
        groups = [examples[each[0][0]].annotated.group for each in self._members]
        self._weight = np.array([weights.get(group, 1.0) for group in groups])
        self._told = np.array([float(any(examples[e].told[i] for e, i in each)) for each in self._members])
        rows = [about_key([examples[e].features[i] for e, i in each]) for each in self._members]
        self._plain, self._words = table([plain(row) for row in rows]), words(rows)
        self._statuses = _Statuses(examples, self._members, rounds) if predicate != "COOPERATES_ON" else None

    def fit(self, *, without: int | None = None) -> dict[str, Any]:
        """The weights as JSON, of all folds but ``without``."""
        kept = self._folds != without
        by_words = fit_words(self._words.cells[kept], self._told[kept], self._weight[kept])
        rows = self._plain.beside(BY_WORDS, self._crossed_words(kept))
        status = self._statuses.fit(kept, self._weight) if self._statuses is not None else None
        return {
            "predicate": self._predicate,
            "words": written(self._words.names, by_words),
            "told": fit_trees(rows, self._told, self._weight, kept, rounds=self._rounds.told, **_LARGER),
            "status": status,
        }

    def of_others(self, firsts: Sequence[First]) -> None:
        """Put into ``firsts`` what each candidate is believed by what was fitted without its fold."""
        for fold in range(FOLDS):
            kept = self._folds != fold
            by_words = fit_words(self._words.cells[kept], self._told[kept], self._weight[kept])
            rows = self._plain.beside(BY_WORDS, self._crossed_words(kept))
            told = fit_trees(rows, self._told, self._weight, kept, rounds=self._rounds.told, **_LARGER)
            rows.values[:, -1] = word_scores(self._words.cells, by_words)
            events = chances(Trees.read(told).scores_of(rows.columns(told["names"])))
            shares = self._statuses.shares(kept, self._weight) if self._statuses is not None else None
            for event in np.flatnonzero(~kept):
                for place, (number, candidate) in enumerate(self._members[event]):
                    share = shares[event][place] if shares is not None else 1.0
                    firsts[number].told[candidate] = float(events[event])
                    firsts[number].believed[candidate] = float(events[event]) * share

    def _crossed_words(self, kept: Bools) -> Floats:
        """Each row's score by word weights that were fitted without its fold, on ``kept`` rows only."""
        scores = np.zeros(len(self._folds))
        for fold in range(FOLDS):
            seen = kept & (self._folds != fold)
            seen = seen if seen.any() else kept
            weights = fit_words(self._words.cells[seen], self._told[seen], self._weight[seen])
            own = self._folds == fold
            scores[own] = word_scores(self._words.cells[own], weights)
        return scores


class _Statuses:
    """The statuses of all events, a row each."""

    def __init__(
        self, examples: Sequence[Example], members: Sequence[Sequence[tuple[int, int]]], rounds: Rounds
    ) -> None:
        self._rounds = rounds
        self._event = np.array([event for event, each in enumerate(members) for _ in each])
        flat = [one for each in members for one in each]
        self._table: Table = table([about_status(examples[e].features[i]) for e, i in flat])
        self._true = np.array([float(examples[e].true[i]) for e, i in flat])
        self._told = np.array([examples[e].told[i] for e, i in flat])

    def fit(self, kept: Bools, weight: Floats) -> dict[str, Any]:
        """Trees over the statuses of the ``kept`` events that are told."""
        rows = kept[self._event] & self._told
        return fit_trees(self._table, self._true, weight[self._event], rows, rounds=self._rounds.status)

    def shares(self, kept: Bools, weight: Floats) -> list[list[float]]:
        """The part of each status of each event, by trees over the ``kept`` ones."""
        trees = self.fit(kept, weight)
        odds = chances(Trees.read(trees).scores_of(self._table.columns(trees["names"])))
        found: list[list[float]] = [[] for _ in range(int(self._event[-1]) + 1)]
        for event, chance in zip(self._event, odds, strict=True):
            found[event].append(float(chance))
        return [[one / max(sum(each), 1e-9) for one in each] for each in found]
