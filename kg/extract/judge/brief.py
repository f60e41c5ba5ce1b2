"""What the rules tell in a brief: the judge learned from pages, and misses there what else a page holds.

Of the meetings and journeys that rules told in 120 briefs of one to three sentences and the judge turned
down, 28 of 40 were true. Cooperation and agreements are judged there as on pages.
"""

from dataclasses import replace

from kg.extract.judge.judged import Judged
from kg.extract.reading import Reading
from kg.facts import Met, Visits

_LONGEST = 400  # characters from the first sentence to the last
_LEAST, _SHARE = 0.1, 0.6  # what is believed less stays so; the share of the others that is true


def is_brief(reading: Reading) -> bool:
    """Whether the text is no longer than a flash or a caption."""
    sentences = reading.sentences
    return bool(sentences) and sentences[-1].end - sentences[0].start <= _LONGEST


def as_in_briefs(judged: Judged) -> Judged:
    """``judged`` with the confidence that an event of the rules has in a brief."""
    is_event = judged.candidate.ruled is not None and isinstance(judged.candidate.fact, Met | Visits)
    if is_event and _LEAST <= judged.confidence < _SHARE:
        return replace(judged, confidence=_SHARE)
    return judged
