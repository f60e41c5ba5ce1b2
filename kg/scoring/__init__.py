"""Compares facts with gold facts: precision, recall and F1 by predicate, attributes, errors."""

from kg.scoring.errors import Difference, differences
from kg.scoring.figures import Figures, figures
from kg.scoring.gold import read_gold, read_predictions
from kg.scoring.match import matched
from kg.scoring.same import same_fact
from kg.scoring.score import CORE, Scores, score

__all__ = [
    "CORE",
    "Difference",
    "Figures",
    "Scores",
    "differences",
    "figures",
    "matched",
    "read_gold",
    "read_predictions",
    "same_fact",
    "score",
]
