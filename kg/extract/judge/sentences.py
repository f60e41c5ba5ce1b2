"""What a sentence says by its words alone, whoever it speaks of: one voice among those the judge hears."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kg.extract.candidates import Candidate, CoreFact
from kg.extract.judge.grams import Grams
from kg.facts import CooperatesOn

Odds = Mapping[str, float]
_SCALE = 1000  # weights are whole numbers of thousandths, so that sums are the same everywhere
_MOST = 6.0


@dataclass(frozen=True)
class SentenceWords:
    """A linear model: for each run of words its weight for each claim, such as ``MET:held``."""

    claims: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "SentenceWords":
        """From what training wrote. Raises ``KeyError`` for a missing part."""
        weights = {gram: tuple(each) for gram, each in data["weights"].items()}
        return cls(tuple(data["claims"]), tuple(data["bias"]), weights)

    def odds(self, grams: Grams) -> Odds:
        """The log odds of each claim, between -6 and 6."""
        rows = [self.weights[gram] for gram in grams if gram in self.weights]
        sums = map(sum, zip(self.bias, *rows, strict=True))
        return {c: max(-_MOST, min(_MOST, s / _SCALE)) for c, s in zip(self.claims, sums, strict=True)}


def claim_of(predicate: str, status: str | None) -> str:
    """The name of what a fact of ``predicate`` claims."""
    return predicate if status is None else f"{predicate}:{status}"


def heard(candidates: Iterable[Candidate], said: Sequence[Odds]) -> tuple[Candidate, ...]:
    """``candidates`` with what the sentences of their document say, in order, as further features."""
    anywhere = {claim: max(odds[claim] for odds in said) for claim in (said[0] if said else ())}
    return tuple(
        replace(each, features={**each.features, **_features(each, said, anywhere)}) for each in candidates
    )


def _features(candidate: Candidate, said: Sequence[Odds], anywhere: Odds) -> dict[str, float]:
    predicate, claim, at = candidate.fact.predicate, _claim(candidate.fact), candidate.sentence
    here = said[at]
    return {
        **{f"says:{name}": odds for name, odds in here.items()},
        "says": _best(here, predicate),
        "says_before": _best(said[at - 1], predicate) if at else -_MOST,
        "says_after": _best(said[at + 1], predicate) if at + 1 < len(said) else -_MOST,
        "says_anywhere": _best(anywhere, predicate),
        "status_says": here.get(claim, -_MOST),
        "status_anywhere": anywhere.get(claim, -_MOST),
    }


def _claim(fact: CoreFact) -> str:
    return claim_of(fact.predicate, None if isinstance(fact, CooperatesOn) else fact.status.value)


def _best(odds: Odds, predicate: str) -> float:
    return max((each for claim, each in odds.items() if claim.startswith(predicate)), default=-_MOST)
