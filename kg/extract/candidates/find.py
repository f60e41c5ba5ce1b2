"""Every fact that a document may state, to be judged."""

from collections.abc import Sequence

from kg.extract.candidates.agreements import agreement_candidates
from kg.extract.candidates.cooperation import cooperation_candidates
from kg.extract.candidates.events import meeting_candidates, visit_candidates
from kg.extract.candidates.ground import Ground
from kg.extract.candidates.matters import Matters
from kg.extract.candidates.model import Candidate
from kg.extract.reading import Reading
from kg.facts import Fact
from kg.lexicon.lexicon import Lexicon


def find_candidates(reading: Reading, lexicon: Lexicon, ruled: Sequence[Fact]) -> tuple[Candidate, ...]:
    """All facts of the rules but offices, and whatever else ``reading`` may be read to say."""
    ground = Ground(reading, lexicon, ruled)
    matters = Matters(ground)
    return (
        *meeting_candidates(ground),
        *cooperation_candidates(matters),
        *visit_candidates(ground),
        *agreement_candidates(matters),
    )
