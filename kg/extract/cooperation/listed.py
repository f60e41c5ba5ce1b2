"""Whether one matter follows another in a list, with what is done about it named or not."""

import re

from kg.extract.agreements import Scan
from kg.extract.reading import Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

_NOUN_REACH = 40
_JOINED = re.compile(r"[^.;:()«»]{0,35}(?:,|\bet\b|\bainsi que\b)[^.;:()«»]{0,26}")


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


def goes_on(scanned: Scan, first: Span, second: Span) -> bool:
    """ "La réfection de la route 5 et l'extension du réseau": with whatever belongs to each, no clause."""
    between = scanned.text[first.end : second.start]
    is_joined = _JOINED.fullmatch(between) is not None
    return is_joined and load_told_words(scanned.reading.language).parted.search(between) is None
