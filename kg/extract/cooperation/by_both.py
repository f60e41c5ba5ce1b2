"""What two do together: they are the subject of a verb before the matter or of a clause on it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.party_words import load_party_words

DONE, MADE = "done", "made"
"""The rules' names."""
_VERB_REACH, _SUBJECT_REACH, _JOINED_REACH = 60, 45, 45
_RELATIVE_REACH, _MADE_REACH = 45, 90
_BORDER = re.compile(r"[,;:.!?()«»\"]")


def by_both(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as what the two do or have begun: rule, word and confidence."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    yield from _done(scanned, sentence, mention)
    if scanned.pairs.count(sentence) in (0, 2):
        yield from _made(scanned, sentence, mention)


def _done(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Les deux pays ouvriront X", "A et B ont remis Y en service"."""
    reach = Span(max(sentence.start, mention.start - _VERB_REACH), mention.start)
    for verb in reversed(scanned.cues.within(Cue.DOES, reach)):
        is_object = is_same_clause(scanned, verb, mention) and is_head(scanned, verb, mention)
        if is_object and _has_two(scanned, sentence, verb):
            yield DONE, verb, 0.6


def _has_two(scanned: Scan, sentence: Sentence, verb: Span) -> bool:
    """Whether two are the subject of ``verb``."""
    before = Span(max(sentence.start, verb.start - _SUBJECT_REACH), verb.start)
    ends = [word.end for word in scanned.cues.within(Cue.TWO, before)]
    ends += _joined_ends(scanned, sentence, verb)
    return any(
        verb.start - end <= _SUBJECT_REACH and _BORDER.search(scanned.text, end, verb.start) is None
        for end in ends
    )


def _joined_ends(scanned: Scan, sentence: Sentence, verb: Span) -> Iterator[int]:
    """Where "A et B" end before ``verb``."""
    joint = load_party_words(scanned.reading.language).joined
    for first, second in pairwise(within(scanned.sides.states, Span(sentence.start, verb.start))):
        between = scanned.text[first.end : second.start]
        is_short = len(between) <= _JOINED_REACH and _BORDER.search(between) is None
        if first.party != second.party and is_short and joint.search(between) is not None:
            yield second.end


def _made(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "La route que les deux pays construisent ensemble": what stands before is the work of both."""
    text, relative = scanned.text, scanned.matters.whereon
    lead = relative.search(text, mention.end, min(sentence.end, mention.end + _RELATIVE_REACH))
    if lead is None or _BORDER.search(text[mention.end : lead.start()].rstrip(" ,")) is not None:
        return
    border = _BORDER.search(text, lead.end(), sentence.end)
    end = border.start() if border is not None else sentence.end
    reach = Span(lead.end(), min(end, lead.end() + _MADE_REACH))
    is_of_two = scanned.cues.has(Cue.TWO, reach) or scanned.pairs.count(reach) == 2
    for cue in (Cue.JOINT, Cue.DOES, Cue.PAYS) if is_of_two else ():
        for word in scanned.cues.within(cue, reach)[:1]:
            yield MADE, word, 0.6
