"""Weighs candidates: how likely each is true, and which of them stand together."""

from kg.extract.judge.decide import decide
from kg.extract.judge.judge import Extra, Judge, Judged, load_judge, read_judge

__all__ = ["Extra", "Judge", "Judged", "decide", "load_judge", "read_judge"]
