"""Why a document's facts were told, and why its other candidates were not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.documents import Document
from kg.extract.candidates import Candidate, find_candidates
from kg.extract.clauses import quoted
from kg.extract.entry import enter
from kg.extract.judge import Judge, Judged, kept, least, stands_for
from kg.extract.judge.keys import grouped
from kg.extract.reading import Reading
from kg.extract.rules import rule_facts
from kg.facts import Fact, Holds
from kg.lexicon.lexicon import Lexicon

_SHOWN = 5  # features on each side


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its confidence, the decision and its reason.

    ``features`` are named reasons with the log odds by which each raises or lowers the belief that the event
    is told; the strongest for it come first, the strongest against it last.
    """

    candidate: Candidate
    confidence: float
    told: bool
    reason: str
    features: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All candidates of a document, by sentence, and its offices, which rules alone tell.

    ``warnings`` are those of its extraction.
    """

    reading: Reading
    weighed: tuple[Weighed, ...]
    offices: tuple[Holds, ...]
    warnings: tuple[str, ...] = ()

    def silent(self) -> tuple[int, ...]:
        """The sentences (their indexes) that have candidates and tell no fact."""
        told = {each.candidate.sentence for each in self.weighed if each.told}
        return tuple(sorted({each.candidate.sentence for each in self.weighed} - told))


def explain(document: Document, lexicon: Lexicon, judge: Judge) -> Explanation:
    """Weigh every candidate of ``document`` and say what decided. Offsets are those of the composed text."""
    entry = enter(document, lexicon)
    reading = entry.reading
    ruled = rule_facts(reading, lexicon)
    judged = judge.confidences(find_candidates(reading, lexicon, ruled), reading)
    why, told = _influences(judged, judge), kept(judged, judge.thresholds)
    weighed = [_weighed(each, told, judge, why[place], reading) for place, each in enumerate(judged)]
    weighed.sort(key=lambda each: (each.candidate.sentence, -each.confidence))
    return Explanation(reading, tuple(weighed), tuple(_offices(ruled)), entry.warnings)


def _offices(facts: Sequence[Fact]) -> Iterator[Holds]:
    return (fact for fact in facts if isinstance(fact, Holds))


def _weighed(
    one: Judged,
    told: Sequence[Judged],
    judge: Judge,
    features: tuple[tuple[str, float], ...],
    reading: Reading,
) -> Weighed:
    wanted = least(one, judge.thresholds)
    is_told = any(each is one for each in told)
    if one.confidence < wanted:
        reason = f"confidence {one.confidence:.2f} is below {wanted:.2f}"
    elif is_told:
        reason = f"confidence {one.confidence:.2f} reaches {wanted:.2f}"
    else:
        surer = next(each for each in told if stands_for(each, one))
        reason = f"a surer or narrower one stands for it ({surer.confidence:.2f})"
    fact = one.candidate.fact
    shown = replace(one.candidate, fact=fact.model_copy(update={"evidence": quoted(fact, reading)}))
    return Weighed(shown, one.confidence, is_told, reason, features)


def _influences(judged: Sequence[Judged], judge: Judge) -> dict[int, tuple[tuple[str, float], ...]]:
    """For each candidate what its features do, one left out at a time."""
    found: dict[int, tuple[tuple[str, float], ...]] = {}
    candidates = [each.candidate for each in judged]
    for group in grouped(candidates):
        own = judge.of[candidates[group[0]].fact.predicate]
        row = own.key_row([candidates[place].features for place in group])
        effects = _strongest(row, own.told.scores(_left_out(row)).tolist())
        found.update(dict.fromkeys(group, effects))
    return found


def _left_out(row: Mapping[str, float]) -> list[dict[str, float]]:
    """The whole row, then the row without each of its features."""
    return [dict(row), *({k: v for k, v in row.items() if k != name} for name in row)]


def _strongest(row: Mapping[str, float], scores: Sequence[float]) -> tuple[tuple[str, float], ...]:
    effects = [(name, float(scores[0] - score)) for name, score in zip(row, scores[1:], strict=True)]
    ranked = sorted((one for one in effects if abs(one[1]) > 0.01), key=lambda one: -one[1])
    helping = [one for one in ranked if one[1] > 0][:_SHOWN]
    return (*helping, *[one for one in ranked if one[1] < 0][-_SHOWN:])
