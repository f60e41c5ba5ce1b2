"""Those of one state whom the other trains: "trente gendarmes kényans formés par la Suède"."""

from collections.abc import Iterator, Sequence

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.sides import Side
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.refused import is_refused
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import TaughtWords, load_told_words

TAUGHT = "taught"
"""The rule's name."""
_NEAR, _LEAD, _LEARNERS, _HOUSE = 60, 70, 60, 24


def taught(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that ``mention`` is taught by one to the other: rule, word and confidence."""
    words = load_told_words(scanned.reading.language).taught
    if mention.domain not in words.domains or is_against(scanned, sentence):
        return
    near = Span(max(sentence.start, mention.start - _NEAR), min(sentence.end, mention.end + _NEAR))
    word = words.training.search(scanned.text, near.start, near.end)
    if (
        word is None
        or _is_school(scanned, mention, words)
        or is_refused(scanned, sentence, Span(word.start(), word.end()))
    ):
        return
    if two_of(scanned, sentence):
        is_taught = _has_teacher(scanned, sentence, mention, words)
    else:
        is_taught = _is_of_talk(scanned, sentence) and _is_one_sided(scanned, sentence, mention, words)
    if is_taught:
        yield TAUGHT, Span(word.start(), word.end()), 0.6


def _is_school(scanned: Scan, mention: Span, words: TaughtWords) -> bool:
    """Whether ``mention`` only names a house: "un centre de formation professionnelle"."""
    return words.school.search(scanned.text, max(0, mention.start - _HOUSE), mention.end) is not None


def _is_of_talk(scanned: Scan, sentence: Sentence) -> bool:
    return scanned.pairs.is_of_one_talk and scanned.pairs.count(sentence) == 1


def _is_one_sided(scanned: Scan, sentence: Sentence, mention: Span, words: TaughtWords) -> bool:
    """Whether the one of the talks that is named teaches, or its people are taught by a body of the other."""
    sides = within(scanned.sides.states, sentence)
    learners = [side for side in sides if 0 <= side.start - mention.start <= _LEARNERS]
    active = words.active.search(scanned.text, sentence.start, mention.start) if learners else None
    return active is not None or any(
        words.by.search(scanned.text, max(sentence.start, side.start - _LEAD), side.start) is not None
        for side in sides
    )


def _has_teacher(scanned: Scan, sentence: Sentence, mention: Span, words: TaughtWords) -> bool:
    """Whether the sentence names one of the two as those who learn and the other as who teaches, or where."""
    sides = within(scanned.sides.states, sentence)
    learners = [side for side in sides if _gap(side, mention) <= _LEARNERS]
    return any(
        _teaches(scanned, sentence, side, learners, words)
        for side in sides
        if any(side.party != learner.party for learner in learners)
    )


def _gap(side: Span, mention: Span) -> int:
    return max(side.start - mention.end, mention.start - side.end)


def _teaches(
    scanned: Scan, sentence: Sentence, side: Side, learners: Sequence[Side], words: TaughtWords
) -> bool:
    """Whether ``side`` is led in as the teacher, or does it before the learners are named."""
    if words.teachers.search(scanned.text, max(sentence.start, side.start - _LEAD), side.start) is not None:
        return True
    behind = [one for one in learners if one.start > side.end and one.party != side.party]
    return any(words.active.search(scanned.text, side.end, one.start) is not None for one in behind)
