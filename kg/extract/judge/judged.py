"""A candidate with what the judge believes of it."""

from dataclasses import dataclass

from kg.extract.candidates import Candidate


@dataclass(frozen=True)
class Judged:
    """A candidate and the share of such candidates that were true in training."""

    candidate: Candidate
    confidence: float
