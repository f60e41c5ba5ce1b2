"""Whether a sentence tells of a quarrel or a misfortune, and not of two who work together."""

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence
from kg.lexicon.cooperation_words import Cue


def is_against(scanned: Scan, sentence: Sentence) -> bool:
    """Whether such a word stands outside the names of matters ("transfèrement des personnes condamnées")."""
    matters = scanned.domains_in(sentence)
    return any(
        not any(matter.holds(word) for matter in matters)
        for word in scanned.cues.within(Cue.AGAINST, sentence)
    )
