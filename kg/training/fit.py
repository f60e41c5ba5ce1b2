"""Fits the judge of one predicate on examples, and judges each document by the others alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.extract.judge.calibration import Calibration
from kg.extract.judge.keys import about_key, about_status, grouped, plain
from kg.extract.judge.predicate import BY_WORDS, PredicateJudge
from kg.extract.judge.words import WordWeights
from kg.facts import Predicate
from kg.training.boosting import fit_trees
from kg.training.corpus import FOLDS
from kg.training.examples import Example
from kg.training.logistic import fit_words

Floats = NDArray[np.float64]
_TOLD_ROUNDS, _STATUS_ROUNDS = 300, 150
_UNCALIBRATED = ((0.0, 0.0), (1.0, 1.0))


@dataclass(frozen=True)
class Row:
    """One event of one document, whatever its status: what speaks for it and whether it is told."""

    features: Mapping[str, float]
    told: bool
    fold: int
    weight: float


def fit(examples: Sequence[Example], predicate: Predicate, weights: Mapping[str, float]) -> dict[str, Any]:
    """The weights of ``predicate`` as JSON, still uncalibrated; ``weights`` are those of the groups."""
    rows = [row for example in examples for row in _rows(example, predicate, weights)]
    words = fit_words([r.features for r in rows], _told(rows), _weight(rows))
    crossed = _words_of_others(rows)
    table = [{**plain(r.features), BY_WORDS: score} for r, score in zip(rows, crossed, strict=True)]
    return {
        "predicate": predicate,
        "words": words,
        "told": fit_trees(table, _told(rows), _weight(rows), rounds=_TOLD_ROUNDS),
        "status": _fit_status(examples, predicate, weights),
        "calibration": _UNCALIBRATED,
        "threshold": 0.5,
    }


def beliefs_of_others(
    examples: Sequence[Example], predicate: Predicate, weights: Mapping[str, float]
) -> list[list[float]]:
    """What each example's candidates of ``predicate`` are believed by a judge that never saw its fold."""
    judges = {}
    for fold in range(FOLDS):
        seen = [example for example in examples if example.annotated.fold != fold]
        judges[fold] = PredicateJudge.read(fit(seen, predicate, weights))
    return [believed(judges[example.annotated.fold], example, predicate) for example in examples]


def believed(judge: PredicateJudge, example: Example, predicate: Predicate) -> list[float]:
    """What ``judge`` makes of the candidates of ``predicate``, before calibration."""
    places = example.places(predicate)
    groups = grouped([example.candidates[i] for i in places])
    return judge.believed([example.features[i] for i in places], groups)


def _rows(example: Example, predicate: Predicate, weights: Mapping[str, float]) -> Iterable[Row]:
    places = example.places(predicate)
    weight = weights.get(example.annotated.group, 1.0)
    for group in grouped([example.candidates[i] for i in places]):
        own = [places[i] for i in group]
        features = about_key([example.features[i] for i in own])
        yield Row(features, any(example.told[i] for i in own), example.annotated.fold, weight)


def _words_of_others(rows: Sequence[Row]) -> list[float]:
    """Each row's score by word weights that were fitted without its fold."""
    models = {}
    for fold in {row.fold for row in rows}:
        seen = [row for row in rows if row.fold != fold] or list(rows)
        models[fold] = WordWeights.read(fit_words([r.features for r in seen], _told(seen), _weight(seen)))
    return [models[row.fold].score(row.features) for row in rows]


def _fit_status(
    examples: Sequence[Example], predicate: Predicate, weights: Mapping[str, float]
) -> dict[str, Any] | None:
    """Which status, among the candidates of events that are told."""
    if predicate == "COOPERATES_ON":
        return None
    rows, true, weight = [], [], []
    for example in examples:
        for i in example.places(predicate):
            if example.told[i]:
                rows.append(about_status(example.features[i]))
                true.append(float(example.true[i]))
                weight.append(weights.get(example.annotated.group, 1.0))
    return fit_trees(rows, np.array(true), np.array(weight), rounds=_STATUS_ROUNDS)


def _told(rows: Sequence[Row]) -> Floats:
    return np.array([row.told for row in rows], np.float64)


def _weight(rows: Sequence[Row]) -> Floats:
    return np.array([row.weight for row in rows], np.float64)


def calibrated(
    data: dict[str, Any], points: Sequence[tuple[float, float]], threshold: float
) -> PredicateJudge:
    """``data`` with its calibration, as a judge."""
    data["calibration"], data["threshold"] = [list(point) for point in points], threshold
    Calibration.read(data["calibration"])
    return PredicateJudge.read(data)
