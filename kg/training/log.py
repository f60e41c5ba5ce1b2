"""The log of a training: figures on documents that the judge did not see, and its calibration."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kg.extract.judge.predicate import Thresholds
from kg.facts import Predicate
from kg.training.examples import Example
from kg.training.figure import Outcome, of_judge, of_rules, within_reach

_STEPS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001)


@dataclass(frozen=True)
class Crossed:
    """Of one predicate: calibration points, thresholds, and the confidences of each example's candidates."""

    points: Mapping[str, Sequence[tuple[float, float]]]
    thresholds: Thresholds
    confidences: Sequence[Sequence[float]]


def write_log(examples: Sequence[Example], crossed: Mapping[Predicate, Crossed], folder: Path) -> None:
    """``log.md``: candidates, figures of rules and judge by group, calibration."""
    lines = [*_head(examples), *_figures(examples, crossed), *_calibration(examples, crossed)]
    (folder / "log.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _head(examples: Sequence[Example]) -> Iterator[str]:
    yield "# Log of the judge's training"
    yield ""
    yield "Written by `python -m kg.training`. Each document was judged by one trained on the other folds."
    yield "Thresholds were chosen on the same figures, which are a little too good for it."
    yield ""
    yield "| group | documents | candidates | gold facts | of these among the candidates |"
    yield "|---|---|---|---|---|"
    for group, own in _groups(examples).items():
        gold = sum(fact["predicate"] != "HOLDS" for e in own for fact in e.annotated.facts)
        found = sum(within_reach(e) for e in own)
        count = sum(len(e.candidates) for e in own)
        yield f"| {group} | {len(own)} | {count} | {gold} | {found / max(gold, 1):.3f} |"
    yield ""


def _groups(examples: Iterable[Example]) -> dict[str, list[Example]]:
    groups: dict[str, list[Example]] = {}
    for example in examples:
        groups.setdefault(example.annotated.group, []).append(example)
    return dict(sorted(groups.items()))


def _figures(examples: Sequence[Example], crossed: Mapping[Predicate, Crossed]) -> Iterator[str]:
    yield "| group | predicate | rules P | R | F1 | judge P | R | F1 |"
    yield "|---|---|---|---|---|---|---|---|"
    core: list[tuple[float, float]] = []
    for group in _groups(examples):
        rows = {p: _row(examples, group, p, c) for p, c in crossed.items()}
        rules, judge = _sum(r for r, _ in rows.values()), _sum(j for _, j in rows.values())
        for name, (one, other) in [*rows.items(), ("CORE", (rules, judge))]:
            yield f"| {group} | {name} | {_written(one)} | {_written(other)} |"
        core.append((rules.f1, judge.f1))
    means = [sum(column) / len(core) for column in zip(*core, strict=True)]
    yield f"| mean | CORE | | | {means[0]:.3f} | | | {means[1]:.3f} |"
    yield ""


def _row(
    examples: Sequence[Example], group: str, predicate: Predicate, crossed: Crossed
) -> tuple[Outcome, Outcome]:
    own = [i for i, example in enumerate(examples) if example.annotated.group == group]
    rules = _sum(of_rules(examples[i], predicate) for i in own)
    judged = (of_judge(examples[i], predicate, crossed.confidences[i], crossed.thresholds) for i in own)
    return rules, _sum(judged)


def _sum(outcomes: Iterable[Outcome]) -> Outcome:
    return sum(outcomes, Outcome(0, 0, 0))


def _written(outcome: Outcome) -> str:
    return f"{outcome.precision:.3f} | {outcome.recall:.3f} | {outcome.f1:.3f}"


def _calibration(examples: Sequence[Example], crossed: Mapping[Predicate, Crossed]) -> Iterator[str]:
    yield "| confidence | candidates | true |"
    yield "|---|---|---|"
    pairs = [
        (confidence, example.true[place])
        for predicate, each in crossed.items()
        for example, confidences in zip(examples, each.confidences, strict=True)
        for place, confidence in zip(example.places(predicate), confidences, strict=True)
    ]
    for low, high in pairwise(_STEPS):
        here = [true for confidence, true in pairs if low <= confidence < high]
        share = f"{sum(here) / len(here):.3f}" if here else ""
        yield f"| {low} to {min(high, 1.0)} | {len(here)} | {share} |"
