"""What one predicate's candidates are worth: is it told at all, and in which status?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from kg.extract.judge.calibration import Calibration
from kg.extract.judge.keys import Features, about_key, about_status, plain
from kg.extract.judge.trees import Trees, chances
from kg.extract.judge.words import WordWeights

BY_WORDS = "by_words"


@dataclass(frozen=True)
class PredicateJudge:
    """``told`` weighs the event, ``status`` its statuses against each other (None where there is but one)."""

    words: WordWeights
    told: Trees
    status: Trees | None
    calibration: Calibration
    threshold: float

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "PredicateJudge":
        """From what training wrote. Raises ``KeyError`` for a missing part."""
        return cls(
            words=WordWeights.read(data["words"]),
            told=Trees.read(data["told"]),
            status=Trees.read(data["status"]) if data["status"] is not None else None,
            calibration=Calibration.read(data["calibration"]),
            threshold=float(data["threshold"]),
        )

    def believed(self, features: Sequence[Features], groups: Sequence[Sequence[int]]) -> list[float]:
        """How far each candidate is believed, before calibration; ``groups`` differ in status only."""
        keys = [self.key_row([features[place] for place in group]) for group in groups]
        told = chances(self.told.scores(keys))
        shares = self._shares(features, groups)
        believed = [0.0] * len(features)
        for group, chance in zip(groups, told, strict=True):
            for place in group:
                believed[place] = float(chance) * shares[place]
        return believed

    def key_row(self, features: Sequence[Features]) -> dict[str, float]:
        """The row of one event for ``told``: its plain features and the word weights' score."""
        merged = about_key(features)
        return {**plain(merged), BY_WORDS: self.words.score(merged)}

    def _shares(self, features: Sequence[Features], groups: Sequence[Sequence[int]]) -> list[float]:
        """The part of each status in its group."""
        if self.status is None:
            return [1.0] * len(features)
        odds = chances(self.status.scores([about_status(each) for each in features]))
        for group in groups:
            odds[list(group)] /= max(float(np.sum(odds[list(group)])), 1e-9)
        return [float(share) for share in odds]
