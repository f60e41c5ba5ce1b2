"""Matters of what two run together: a council, a programme, an exercise."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.frames import Support
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_NAME_REACH, _SHARED_REACH, _PARTIES_REACH = 60, 24, 70
_BORDER = re.compile(r"[,;:.!?()«»\"]")
_WORDS = 6
_ENDS = (Cue.BREAKS, Cue.AID, Cue.LEAVING)


def undertaken(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Un conseil franco-italien de défense", "des opérations navales conjointes"."""
    reach = Span(max(sentence.start, mention.start - _NAME_REACH), mention.end)
    for noun in reversed(scanned.cues.within(Cue.UNDERTAKINGS, reach)):
        if _is_named(scanned, noun, mention) and _is_of_two(scanned, sentence, noun, mention):
            yield "joint", noun, 0.7


def _is_named(scanned: Scan, noun: Span, mention: Span) -> bool:
    """Whether ``mention`` belongs to the name of what ``noun`` means: few words and no new phrase between."""
    between = Span(noun.end, max(noun.end, mention.start))
    written = scanned.text[between.start : between.end]
    is_short = len(written.split()) <= _WORDS and _BORDER.search(written) is None
    return is_short and not any(scanned.cues.has(cue, between) for cue in _ENDS)


def _is_of_two(scanned: Scan, sentence: Sentence, noun: Span, mention: Span) -> bool:
    """Whether the name words its two parties or that both do it."""
    own = Span(noun.end, mention.start if noun.end <= mention.start else mention.end)
    if scanned.cues.has(Cue.SHARED, own) or _is_shared(scanned, mention):
        return True
    name = Span(noun.start, min(sentence.end, mention.end + _PARTIES_REACH))
    border = _BORDER.search(scanned.text, mention.end, name.end)
    return scanned.pairs.states_pair(Span(name.start, border.start() if border is not None else name.end))


def _is_shared(scanned: Scan, mention: Span) -> bool:
    """Whether "conjoint" or the like stands close behind ``mention``."""
    behind = Span(mention.end, mention.end + _SHARED_REACH)
    words = scanned.cues.within(Cue.SHARED, behind)
    gaps = [Span(mention.end, word.start) for word in words]
    return any(
        _BORDER.search(scanned.text, gap.start, gap.end) is None and not scanned.cues.has(Cue.LEAVING, gap)
        for gap in gaps
    )
