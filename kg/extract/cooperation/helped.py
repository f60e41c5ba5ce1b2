"""In what one state helps the other: "continuera d'épauler le Kenya face au terrorisme"."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import HelpedWords, load_told_words

HELPED = "helped"
"""The rule's name."""
_REACH, _RECEIVER, _MATTER = 130, 30, 100
_BORDER = re.compile(r"[;:.!?()«»\"]")
# To stand for a seat is no matter in which one is helped.
_NO_MATTER = "multilateral-coordination"


def helped(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that one helps the other in ``mention``: rule, word and confidence."""
    if mention.domain in scanned.words.general or mention.domain == _NO_MATTER:
        return
    is_plain = bool(two_of(scanned, sentence)) or _is_of_talk(scanned, sentence)
    words = load_told_words(scanned.reading.language).helped
    start = max(sentence.start, mention.start - _REACH)
    for verb in words.verbs.finditer(scanned.text, start, mention.start):
        end = _receiver(scanned, Span(verb.end(), mention.start), words) if is_plain else None
        if end is None and (is_plain or scanned.pairs.count(sentence) == 1):
            end = _spoken(scanned, Span(start, verb.start()), verb.end(), words)
        if end is not None and _is_aim(scanned, Span(end, mention.start), mention, words):
            yield HELPED, Span(verb.start(), verb.end()), 0.6


def _is_of_talk(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the talks tell who helps the one state that the sentence names."""
    return scanned.pairs.is_of_one_talk and scanned.pairs.count(sentence) == 1


def _receiver(scanned: Scan, reach: Span, words: HelpedWords) -> int | None:
    """Where the state ends that follows right at the start of ``reach``."""
    for side in within(scanned.sides.all, reach):
        if side.start - reach.start > _RECEIVER:
            return None
        if words.receiver.fullmatch(scanned.text, reach.start, side.start) is not None:
            return side.end
    return None


def _spoken(scanned: Scan, before: Span, end: int, words: HelpedWords) -> int | None:
    """Where the one ends who is not named: "la Suède nous aidera", "aidera ce pays"."""
    country = words.country.match(scanned.text, end)
    if country is not None:
        return country.end()
    return end if words.pronoun.search(scanned.text, before.start, before.end) is not None else None


def _is_aim(scanned: Scan, between: Span, mention: DomainMention, words: HelpedWords) -> bool:
    """Whether ``mention`` is the first matter behind the one who is helped, and led in as one."""
    if _BORDER.search(scanned.text, between.start, between.end) is not None:
        return False
    aim = words.aims.search(scanned.text, between.start, between.end)
    opening = Span(between.start, between.start)
    return (
        aim is not None
        and is_head(scanned, opening, mention, within=_MATTER)
        and is_faced(scanned, opening, mention, words)
    )


def is_faced(scanned: Scan, word: Span, mention: Span, words: HelpedWords) -> bool:
    """Whether no new thought begins between the two but with "face à", which leads to a danger."""
    facing = words.facing.search(scanned.text, word.end, mention.start)
    if facing is None:
        return is_same_clause(scanned, word, mention)
    return is_same_clause(scanned, word, Span(facing.start(), facing.start())) and is_same_clause(
        scanned, Span(facing.end(), facing.end()), mention
    )
