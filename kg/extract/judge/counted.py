"""Figures are no joint work: where a sentence counts trade and no rule tells cooperation, there is none.

Of what the judge alone believed of such sentences in 790 annotated texts none was true.
"""

from dataclasses import replace

from kg.extract.judge.judged import Judged
from kg.facts import CooperatesOn

_COUNTED = frozenset({"trade", "investment", "economy-finance", "tourism"})
_FIGURES = "cue:statistics"


def as_counted(judged: Judged) -> Judged:
    """``judged`` with no confidence in what is only counted."""
    return replace(judged, confidence=0.0) if _is_counted(judged) else judged


def _is_counted(judged: Judged) -> bool:
    candidate = judged.candidate
    if candidate.ruled is not None or not isinstance(candidate.fact, CooperatesOn):
        return False
    return candidate.fact.domain in _COUNTED and bool(candidate.features.get(_FIGURES))
