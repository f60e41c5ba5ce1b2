"""Facts that a document may state: many, with what speaks for and against each."""

from kg.extract.candidates.find import find_candidates
from kg.extract.candidates.model import Candidate, CoreFact

__all__ = ["Candidate", "CoreFact", "find_candidates"]
