"""What a sentence says by its words alone, whoever it speaks of: one voice among those the judge hears."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kg.extract.candidates import Candidate, CoreFact
from kg.extract.judge.grams import Grams
from kg.facts import CooperatesOn

Odds = Mapping[str, float]
SCALE = 1000  # weights are whole numbers of thousandths, so that sums are the same everywhere
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
        return {c: max(-_MOST, min(_MOST, s / SCALE)) for c, s in zip(self.claims, sums, strict=True)}


def claim_of(predicate: str, status: str | None) -> str:
    """The name of what a fact of ``predicate`` claims."""
    return predicate if status is None else f"{predicate}:{status}"


def heard(candidates: Iterable[Candidate], said: Sequence[Odds]) -> tuple[Candidate, ...]:
    """``candidates`` with what the sentences of their document say, in order, as further features."""
    anywhere = {claim: max(odds[claim] for odds in said) for claim in (said[0] if said else ())}
    best, own = [_by_predicate(odds) for odds in said], _by_predicate(anywhere)
    told = [{f"says:{claim}": odds for claim, odds in here.items()} for here in said]
    return tuple(
        replace(
            each,
            features={
                **each.features,
                **told[each.sentence],
                **_around(each, best),
                "says_anywhere": own.get(each.fact.predicate, -_MOST),
                "status_says": said[each.sentence].get(_claim(each.fact), -_MOST),
                "status_anywhere": anywhere.get(_claim(each.fact), -_MOST),
            },
        )
        for each in candidates
    )


def _around(candidate: Candidate, best: Sequence[Odds]) -> dict[str, float]:
    """How far the sentence and its neighbours claim the predicate, in any status."""
    predicate, at = candidate.fact.predicate, candidate.sentence
    places = {"says": at, "says_before": at - 1, "says_after": at + 1}
    return {
        name: best[place].get(predicate, -_MOST) if 0 <= place < len(best) else -_MOST
        for name, place in places.items()
    }


def _by_predicate(odds: Odds) -> Odds:
    """The strongest claim of each predicate."""
    best: dict[str, float] = {}
    for claim, each in odds.items():
        predicate = claim.partition(":")[0]
        best[predicate] = max(each, best.get(predicate, each))
    return best


def _claim(fact: CoreFact) -> str:
    return claim_of(fact.predicate, None if isinstance(fact, CooperatesOn) else fact.status.value)
