"""What the rules tell where a sentence names the two and nobody else: the judge asks for more than that.

Of the cooperation in such sentences that it believed by a third and turned down, 26 of 28 in annotated
communiqués were true; where a third is named, or one of the two is not, less than half. A text that tells of
no meeting, journey or agreement of the two is left to the judge.
"""

from dataclasses import replace

from kg.extract.judge.judged import Judged
from kg.facts import CooperatesOn

_LEAST, _SHARE = 0.3, 0.6  # what is believed less stays so; the others by somewhat less than what was true
_RULES = frozenset({"aid", "joint", "joint-list", "joint-after", "resolved"})
_EVENTS = ("pair_met", "pair_visits", "pair_signs")


def as_of_both(judged: Judged) -> Judged:
    """``judged`` with the confidence of such a sentence, where the rules tell it of the two named there."""
    if _LEAST <= judged.confidence < _SHARE and _is_of_both(judged):
        return replace(judged, confidence=_SHARE)
    return judged


def _is_of_both(judged: Judged) -> bool:
    fact, features = judged.candidate.ruled, judged.candidate.features
    if not isinstance(fact, CooperatesOn) or fact.evidence.rule.rpartition("/")[2] not in _RULES:
        return False
    is_alone = features.get("named_of_pair") == 2 and not features.get("named_others")
    return is_alone and not features.get("is_general") and any(features.get(each) for each in _EVENTS)
