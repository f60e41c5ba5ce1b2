"""What the rules tell in a brief: the judge learned from pages, and misses there what else a page holds.

Of the meetings and journeys that rules told in 120 briefs of one to three sentences and the judge turned
down, 28 of 40 were true. Cooperation and agreements are judged there as on pages.
"""

from dataclasses import replace

from kg.extract.candidates import Candidate
from kg.extract.judge.judged import Judged
from kg.extract.reading import Reading
from kg.facts import Met, Visits, VisitStatus

_LONGEST = 400  # characters from the first sentence to the last
_LEAST, _SHARE = 0.1, 0.6  # what is believed less stays so; the others by somewhat less than what was true


def is_brief(reading: Reading) -> bool:
    """Whether the text is no longer than a flash or a caption."""
    sentences = reading.sentences
    return bool(sentences) and sentences[-1].end - sentences[0].start <= _LONGEST


def as_in_briefs(judged: Judged) -> Judged:
    """``judged`` with the confidence that an event of the rules has in a brief."""
    if _is_event(judged.candidate) and _LEAST <= judged.confidence < _SHARE:
        return replace(judged, confidence=_SHARE)
    return judged


def _is_event(candidate: Candidate) -> bool:
    """Whether the rules tell it, but for journeys told as made: many that the judge doubts were to come."""
    fact = candidate.fact
    is_known = isinstance(fact, Met) or (isinstance(fact, Visits) and fact.status is not VisitStatus.MADE)
    return candidate.ruled is not None and is_known
