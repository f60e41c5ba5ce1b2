"""What two do as the subject of one verb."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.sides import Side
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.function_words import load_function_words
from kg.lexicon.party_words import load_party_words

DONE = "done"
"""The rule's name."""
_VERB_REACH, _SUBJECT_REACH, _JOINED_REACH = 60, 45, 45
_BORDER = re.compile(r"[,;:.!?()«»\"]")


def by_both(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as done by both: "les deux pays ouvriront X", "A et B ont lancé Y"."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    reach = Span(max(sentence.start, mention.start - _VERB_REACH), mention.start)
    for verb in reversed(scanned.cues.within(Cue.DOES, reach)):
        is_object = is_same_clause(scanned, verb, mention) and is_head(scanned, verb, mention)
        if is_object and not _is_with(scanned, verb, mention) and _has_two(scanned, sentence, verb):
            yield DONE, verb, 0.6


def _is_with(scanned: Scan, verb: Span, mention: Span) -> bool:
    """Whether ``mention`` is whom they do it with: "collaborent avec les écoles"."""
    words = load_function_words(scanned.reading.language).comitative
    return re.search(rf"{words.whole}[^,]*$", scanned.text[verb.end : mention.start]) is not None


def _has_two(scanned: Scan, sentence: Sentence, verb: Span) -> bool:
    """Whether two are the subject of ``verb``."""
    before = Span(max(sentence.start, verb.start - _SUBJECT_REACH), verb.start)
    ends = [word.end for cue in (Cue.TWO, Cue.SEVERAL) for word in scanned.cues.within(cue, before)]
    ends += joined_ends(scanned, Span(sentence.start, verb.start))
    return any(
        verb.start - end <= _SUBJECT_REACH and _BORDER.search(scanned.text, end, verb.start) is None
        for end in ends
    )


def joined_pair(scanned: Scan, sentence: Sentence, verb: Span) -> tuple[Pair, ...]:
    """ "Les confins avec la Libye, où le Niger et le Soudan travaillent": the subject of ``verb``."""
    before = Span(sentence.start, verb.start)
    for first, second in reversed([*_joined(scanned, before)]):
        is_near = verb.start - second.end <= _SUBJECT_REACH
        if is_near and _BORDER.search(scanned.text, second.end, verb.start) is None:
            return (ordered((first.party, second.party)),)
    return ()


def joined_ends(scanned: Scan, reach: Span, by: re.Pattern[str] | None = None) -> Iterator[int]:
    """Where "A et B" end in ``reach``; ``by`` is what joins them, else "et"."""
    return (second.end for _, second in _joined(scanned, reach, by))


def _joined(scanned: Scan, reach: Span, by: re.Pattern[str] | None = None) -> Iterator[tuple[Side, Side]]:
    joint = by or load_party_words(scanned.reading.language).joined
    for first, second in pairwise(within(scanned.sides.states, reach)):
        between = scanned.text[first.end : second.start]
        is_short = len(between) <= _JOINED_REACH and _BORDER.search(between) is None
        if first.party != second.party and is_short and joint.search(between) is not None:
            yield first, second
