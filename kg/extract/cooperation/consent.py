"""Whether the other agrees to what one wishes: "M. X a accueilli favorablement cette demande"."""

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_OPENING = 120


def is_consented(scanned: Scan, sentence: Sentence) -> bool:
    """Whether a word of consent stands in ``sentence`` or opens the one after it."""
    if scanned.cues.has(Cue.CONSENT, sentence):
        return True
    after = [other for other in scanned.sentences if other.start >= sentence.end][:1]
    return any(
        scanned.cues.has(Cue.CONSENT, Span(one.start, min(one.end, one.start + _OPENING))) for one in after
    )
