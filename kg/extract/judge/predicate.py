"""What one predicate's candidates are worth: is it told at all, and in which status?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from kg.extract.judge.calibration import Calibration
from kg.extract.judge.keys import Features, union
from kg.extract.judge.trees import Trees, chances
from kg.extract.judge.words import WordWeights

BY_WORDS = "by_words"
LEAST = 0.01  # an event believed less is not weighed further: its candidates have no confidence


class First(NamedTuple):
    """Beliefs in candidates, each for itself: that the event is told at all, and told in its status."""

    told: list[float]
    believed: list[float]


class Thresholds(NamedTuple):
    """The confidence from which a fact is told: one that no rule tells, and one that the rules tell too."""

    loose: float
    ruled: float


class Calibrations(NamedTuple):
    """From belief to confidence, for what no rule tells and for what the rules tell too.

    Two, for the rules know the documents that they were mended by: elsewhere less of theirs is right.
    """

    loose: Calibration
    ruled: Calibration

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "Calibrations":
        """From a list of points each."""
        return cls(Calibration.read(data["loose"]), Calibration.read(data["ruled"]))

    def confidence(self, belief: float, *, is_ruled: bool) -> float:
        """The share of true candidates among those so believed."""
        return (self.ruled if is_ruled else self.loose)(belief)


@dataclass(frozen=True)
class PredicateJudge:
    """``told`` weighs the event, ``status`` its statuses against each other (None where there is but one).

    ``beside`` weighs each candidate again, beside the others of its document.
    """

    words: WordWeights
    told: Trees
    status: Trees | None
    beside: Trees
    calibrations: Calibrations
    thresholds: Thresholds

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "PredicateJudge":
        """From what training wrote. Raises ``KeyError`` for a missing part."""
        return cls(
            words=WordWeights.read(data["words"]),
            told=Trees.read(data["told"]),
            status=Trees.read(data["status"]) if data["status"] is not None else None,
            beside=Trees.read(data["beside"]),
            calibrations=Calibrations.read(data["calibrations"]),
            thresholds=Thresholds(**data["thresholds"]),
        )

    def first(self, features: Sequence[Features], groups: Sequence[Sequence[int]]) -> First:
        """How far each candidate is believed for itself; ``groups`` are those that differ in status only."""
        keys = [self.key_row([features[place] for place in group]) for group in groups]
        told, believed = [0.0] * len(features), [0.0] * len(features)
        found = list(zip(groups, map(float, chances(self.told.scores(keys))), strict=True))
        shares = self._shares(features, [group for group, chance in found if chance >= LEAST])
        for group, chance in found:
            for place in group:
                told[place], believed[place] = chance, chance * shares.get(place, 0)
        return First(told, believed)

    def last(self, rows: Sequence[Mapping[str, float]], ruled: Sequence[bool]) -> list[float]:
        """The confidence in each candidate, given its row of ``context_rows`` and whether a rule tells it."""
        beliefs = map(float, chances(self.beside.scores(rows)))
        pairs = zip(beliefs, ruled, strict=True)
        return [self.calibrations.confidence(belief, is_ruled=is_ruled) for belief, is_ruled in pairs]

    def key_row(self, features: Sequence[Features]) -> dict[str, float]:
        """The row of one event for ``told``: its features, of which the trees know theirs, and its words'."""
        merged = union(features)
        merged[BY_WORDS] = self.words.score(merged)
        return merged

    def _shares(self, features: Sequence[Features], groups: Sequence[Sequence[int]]) -> dict[int, float]:
        """The part of each status in its group, by its place."""
        places = [place for group in groups for place in group]
        if self.status is None:
            return dict.fromkeys(places, 1.0)
        odds = dict(zip(places, chances(self.status.scores([features[i] for i in places])), strict=True))
        sums = {place: sum(odds[each] for each in group) for group in groups for place in group}
        return {place: float(odds[place] / max(sums[place], 1e-9)) for place in places}
