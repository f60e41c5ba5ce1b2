"""Whether one matter follows another in a list, with what is done about it named or not."""

from kg.extract.agreements import Scan
from kg.extract.reading import Span
from kg.lexicon.cooperation_words import Cue

_NOUN_REACH = 40


def continues_list(scanned: Scan, first: Span, second: Span) -> bool:
    """ "X et Y", "X, la lutte contre Y", "X ainsi que la promotion de Y"."""
    between = scanned.between
    if between.is_listed(first, second):
        return True
    reach = Span(max(first.end, second.start - _NOUN_REACH), second.start)
    return any(
        between.is_listed(first, noun) and between.is_led(noun, second)
        for noun in scanned.cues.within(Cue.DOINGS, reach)
    )
