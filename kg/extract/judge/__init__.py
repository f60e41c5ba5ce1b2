"""Weighs candidates: how likely each is true, and which of them stand together."""

from kg.extract.judge.decide import decide, kept, least, stands_for, told_fact
from kg.extract.judge.judge import Judge, load_judge, read_judge
from kg.extract.judge.judged import Judged
from kg.extract.judge.listed import as_listed

__all__ = [
    "Judge",
    "Judged",
    "as_listed",
    "decide",
    "kept",
    "least",
    "load_judge",
    "read_judge",
    "stands_for",
    "told_fact",
]
