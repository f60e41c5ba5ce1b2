"""The whole training: examples, judges tested on unseen folds, calibration, weights and log."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kg.extract.judge.calibration import Calibration
from kg.extract.judge.judge import PREDICATES
from kg.extract.judge.predicate import Calibrations, First, Thresholds
from kg.facts import Predicate
from kg.training.beside import Beside, beside
from kg.training.boosting import Rounds
from kg.training.calibrate import best_thresholds, rising
from kg.training.examples import Example
from kg.training.figure import Outcome, of_each
from kg.training.fit import Fitting
from kg.training.log import Crossed, write_log
from kg.training.sentences import Sentences, hearing
from kg.training.temper import FRESH, tempered

WEIGHTS: Mapping[str, float] = {"bund": 0.4}
ROUNDS = Rounds()
_LOOSE = (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9)
_RULED = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65)
_GRID = tuple(Thresholds(loose, ruled) for loose in _LOOSE for ruled in _RULED)
# Meetings plan journeys: one that the rules tell is not given up as easily as others.
_MOST: Mapping[Predicate, float] = {"VISITS": 0.35}


def train(
    found: Sequence[Example], folder: Path, say: Callable[[str], None], rounds: Rounds = ROUNDS
) -> None:
    """Write the weights of every predicate, the calibration table and the log to ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    sentences = Sentences(found, [WEIGHTS.get(each.annotated.group, 1.0) for each in found])
    _write(folder / "sentences.json", sentences.fit())
    examples = hearing(found, sentences)
    say("sentences: heard by the other folds")
    fittings = {predicate: Fitting(examples, predicate, WEIGHTS, rounds) for predicate in PREDICATES}
    firsts = firsts_of(examples, fittings, say)
    crossed: dict[Predicate, Crossed] = {}
    for predicate in PREDICATES:
        rows = beside(examples, firsts, predicate, WEIGHTS, rounds)
        crossed[predicate] = cross(examples, predicate, rows)
        data = {
            **fittings[predicate].fit(),
            "beside": rows.fit(),
            "calibrations": crossed[predicate].points,
            "thresholds": crossed[predicate].thresholds._asdict(),
        }
        _write(folder / f"{predicate.lower()}.json", data)
        say(f"{predicate}: told from {crossed[predicate].thresholds}")
    write_log(examples, crossed, folder)


def firsts_of(
    examples: Sequence[Example], fittings: Mapping[Predicate, Fitting], say: Callable[[str], None]
) -> list[First]:
    """What each example's candidates are believed for themselves by judges that never saw its fold."""
    blank = [[0.0] * len(example.candidates) for example in examples]
    firsts = [First(list(each), list(each)) for each in blank]
    for predicate, fitting in fittings.items():
        fitting.of_others(firsts)
        say(f"{predicate}: judged by the other folds")
    return firsts


class _Seen(NamedTuple):
    """A candidate of a document that the judge did not see."""

    belief: float
    true: bool
    is_ruled: bool
    is_fresh: bool


def cross(examples: Sequence[Example], predicate: Predicate, rows: Beside) -> Crossed:
    """Confidences in documents that the judge did not see, and the thresholds chosen on them."""
    seen = list(_seen(examples, rows))
    points = {
        "loose": _points([each for each in seen if not each.is_ruled]),
        "ruled": _points([each for each in seen if each.is_ruled]),
    }
    calibrations = Calibrations.read(points)
    sure = {
        member: calibrations.confidence(each.belief, is_ruled=each.is_ruled)
        for member, each in zip(rows.members, seen, strict=True)
    }
    confidences = [[sure.get((n, i), 0.0) for i in e.places(predicate)] for n, e in enumerate(examples)]
    outcomes = _by_thresholds(examples, predicate, confidences)
    best = best_thresholds(outcomes)
    return Crossed(points, best._replace(ruled=min(best.ruled, _MOST.get(predicate, 1))), confidences)


def _seen(examples: Sequence[Example], rows: Beside) -> Iterator[_Seen]:
    for (number, place), belief, true in zip(rows.members, rows.of_others(), rows.true, strict=True):
        example = examples[number]
        is_ruled = example.candidates[place].ruled is not None
        yield _Seen(belief, bool(true), is_ruled, example.annotated.group == FRESH)


def _points(seen: Sequence[_Seen]) -> list[tuple[float, float]]:
    """The calibration line of ``seen``, tempered by those of fresh documents."""
    points = rising([each.belief for each in seen], [each.true for each in seen])
    before = Calibration(points)
    fresh = [each for each in seen if each.is_fresh]
    return tempered(points, [before(each.belief) for each in fresh], [each.true for each in fresh])


def _by_thresholds(
    examples: Sequence[Example], predicate: Predicate, confidences: Sequence[Sequence[float]]
) -> dict[Thresholds, Outcome]:
    """What each reaches in fresh documents; without any, in those of full weight, or in all.

    The rules tell more of the documents that they were mended by, which asks too little of the judge.
    """
    pairs = list(zip(examples, confidences, strict=True))
    fresh = [(e, c) for e, c in pairs if e.annotated.group == FRESH]
    full = fresh or [(e, c) for e, c in pairs if WEIGHTS.get(e.annotated.group, 1) == 1] or pairs
    each = [of_each(example, predicate, own, _GRID) for example, own in full]
    sums = [sum(column[1:], column[0]) for column in zip(*each, strict=True)]
    return dict(zip(_GRID, sums, strict=True))


def _write(path: Path, data: object) -> None:
    path.write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8"
    )
