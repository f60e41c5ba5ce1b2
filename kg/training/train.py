"""The whole training: examples, judges tested on unseen folds, calibration, weights and log."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kg.extract.judge.calibration import Calibration
from kg.extract.judge.judge import PREDICATES
from kg.facts import Predicate
from kg.training.calibrate import best_threshold, rising
from kg.training.examples import Example
from kg.training.figure import Outcome, of_judge
from kg.training.fit import beliefs_of_others, calibrated, fit
from kg.training.log import Crossed, write_log

WEIGHTS: Mapping[str, float] = {"bund": 0.4}
_GRID = tuple(round(0.15 + 0.025 * step, 3) for step in range(31))


def train(examples: Sequence[Example], folder: Path, say: Callable[[str], None]) -> None:
    """Write the weights of every predicate, the calibration table and the log to ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    crossed: dict[Predicate, Crossed] = {}
    for predicate in PREDICATES:
        crossed[predicate] = _cross(examples, predicate)
        data = fit(examples, predicate, WEIGHTS)
        calibrated(data, crossed[predicate].points, crossed[predicate].threshold)
        _write(folder / f"{predicate.lower()}.json", data)
        say(f"{predicate}: threshold {crossed[predicate].threshold}")
    write_log(examples, crossed, folder)


def _cross(examples: Sequence[Example], predicate: Predicate) -> Crossed:
    """Confidences in documents that the judge did not see, and the threshold chosen on them."""
    beliefs = beliefs_of_others(examples, predicate, WEIGHTS)
    true = [example.true[i] for example in examples for i in example.places(predicate)]
    points = rising([belief for each in beliefs for belief in each], true)
    calibration = Calibration(points)
    confidences = [[calibration(belief) for belief in each] for each in beliefs]
    outcomes = [_at(examples, predicate, confidences, threshold) for threshold in _GRID]
    return Crossed(points, best_threshold(outcomes), confidences)


def _at(
    examples: Sequence[Example],
    predicate: Predicate,
    confidences: Sequence[Sequence[float]],
    threshold: float,
) -> Outcome:
    pairs = zip(examples, confidences, strict=True)
    return sum(
        (of_judge(example, predicate, each, threshold) for example, each in pairs),
        Outcome(threshold, 0, 0, 0),
    )


def _write(path: Path, data: object) -> None:
    path.write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8"
    )
