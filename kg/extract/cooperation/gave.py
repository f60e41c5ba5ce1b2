"""What one builds, sends or gives in the country of the other: "la Suède a bâti au Kenya trois écoles"."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.sides import Side
from kg.extract.cooperation.brought import NO_HELP
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.helped import is_faced
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import load_told_words

GAVE = "gave"
"""The rule's name."""
_REACH, _GIVER, _RECEIVER, _LEAD = 130, 45, 80, 30
_BORDER = re.compile(r"[,;:.!?()«»\"]")


def gave(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that one gives ``mention`` to the other: rule, word and confidence."""
    if mention.domain in NO_HELP or not two_of(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for found in words.gave.verbs.finditer(scanned.text, start, mention.start):
        verb = Span(found.start(), found.end())
        giver = _giver(scanned, sentence, verb)
        if words.gave.papers.search(scanned.text, verb.end, mention.start) is not None:
            continue
        if giver is None or not _has_receiver(scanned, sentence, verb, mention, giver):
            continue
        if is_head(scanned, verb, mention, within=_REACH) and is_faced(scanned, verb, mention, words.helped):
            yield GAVE, verb, 0.6


def _giver(scanned: Scan, sentence: Sentence, verb: Span) -> Side | None:
    """The last state before ``verb``, in its clause."""
    before = within(scanned.sides.states, Span(max(sentence.start, verb.start - _GIVER), verb.start))
    near = [side for side in before if _is_subject(scanned.text[side.end : verb.start])]
    return near[-1] if near else None


def _is_subject(between: str) -> bool:
    """Whether only the comma behind a name parts the giver from the verb, or nothing does."""
    return between == ", " or _BORDER.search(between) is None


def _has_receiver(scanned: Scan, sentence: Sentence, verb: Span, mention: Span, giver: Side) -> bool:
    """Whether another state is led in behind ``verb`` as who receives, or where."""
    words = load_told_words(scanned.reading.language).gave
    reach = Span(verb.end, min(sentence.end, mention.end + _RECEIVER))
    return any(
        side.party != giver.party
        and words.receiver.search(scanned.text, max(verb.end, side.start - _LEAD), side.start) is not None
        for side in within(scanned.sides.states, reach)
    )
