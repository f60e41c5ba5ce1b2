"""Fits what sentences say by their words; candidates hear it from models that never saw their fold."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from kg.extract.judge.sentences import SCALE, SentenceWords, heard
from kg.training.corpus import FOLDS
from kg.training.examples import Example
from kg.training.logistic import fit_words
from kg.training.table import Bools, cells

_CLAIMED, _SEEN = 20, 6  # sentences that a claim and a run of words need


class Sentences:
    """The sentences of all examples, a row each."""

    def __init__(self, examples: Sequence[Example], weight: Sequence[float]) -> None:
        """``weight`` is that of each example."""
        self._rows = cells([grams for example in examples for grams in example.grams], _SEEN)
        claims = [claims for example in examples for claims in example.claims]
        counts = Counter(claim for each in claims for claim in each)
        self._names = sorted(claim for claim, count in counts.items() if count >= _CLAIMED)
        self._claimed = [np.array([float(name in each) for each in claims]) for name in self._names]
        sizes = [len(example.grams) for example in examples]
        self._folds = np.repeat([example.annotated.fold for example in examples], sizes)
        self._weight = np.repeat(np.array(weight), sizes)

    def fit(self, *, without: int | None = None) -> dict[str, Any]:
        """Bias and weights of each claim as JSON, in thousandths, of all folds but ``without``."""
        if not self._names:
            return {"claims": [], "bias": [], "weights": {}}
        kept: Bools = self._folds != without
        rows, weight = self._rows.cells[kept], self._weight[kept]
        columns = [fit_words(rows, claimed[kept], weight) for claimed in self._claimed]
        table = np.round(np.column_stack(columns) * SCALE).astype(int)
        named = zip(self._rows.names, table[:-1].tolist(), strict=True)
        weights = {gram: each for gram, each in named if any(each)}
        return {"claims": self._names, "bias": table[-1].tolist(), "weights": weights}


def hearing(examples: Sequence[Example], sentences: Sentences) -> list[Example]:
    """``examples`` whose candidates know what sentences say, by models of the other folds."""
    models = [SentenceWords.read(sentences.fit(without=fold)) for fold in range(FOLDS)]
    return [_hearing(example, models[example.annotated.fold]) for example in examples]


def _hearing(example: Example, model: SentenceWords) -> Example:
    said = [model.odds(grams) for grams in example.grams]
    return replace(example, candidates=heard(example.candidates, said))
