"""A weight for each word beside a candidate: what its words alone say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

WORD = ("in:", "before:", "between:", "after:", "noun:", "pattern:", "lemma:")


@dataclass(frozen=True)
class WordWeights:
    """A linear model over the features that are words."""

    weights: Mapping[str, float]
    bias: float

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "WordWeights":
        """From ``weights`` and ``bias``."""
        return cls(dict(data["weights"]), float(data["bias"]))

    def score(self, features: Mapping[str, float]) -> float:
        """Log odds by the words of ``features``."""
        weights = self.weights
        return self.bias + sum(sorted(weights[name] for name in features.keys() & weights.keys()))
