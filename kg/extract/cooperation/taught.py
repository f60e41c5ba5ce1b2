"""Those of one state whom the other trains: "trente gendarmes kényans formés par la Suède"."""

from collections.abc import Iterator, Sequence

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.pairs import Pair
from kg.extract.agreements.sides import Side
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.refused import is_refused
from kg.extract.cooperation.two import two_of
from kg.extract.reading import ActorKind, Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import TaughtWords, load_told_words

TAUGHT = "taught"
"""The rule's name."""
_NEAR, _LEAD, _LEARNERS, _HOUSE, _WITH = 80, 70, 60, 24, 30


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
    if _is_told(scanned, sentence, mention, words):
        yield TAUGHT, Span(word.start(), word.end()), 0.6


def _is_told(scanned: Scan, sentence: Sentence, mention: Span, words: TaughtWords) -> bool:
    """Whether it is plain who teaches whom, or that the two teach each other."""
    if _is_abroad(scanned, sentence, mention, words) or _is_agreed(scanned, sentence, mention):
        return True
    if _is_mutual(scanned, sentence, mention, words):
        return True
    if two_of(scanned, sentence):
        return _has_teacher(scanned, sentence, mention, words)
    return _is_of_talk(scanned, sentence) and _is_one_sided(scanned, sentence, mention, words)


def _is_abroad(scanned: Scan, sentence: Sentence, mention: Span, words: TaughtWords) -> bool:
    """ "Dix enquêteurs kényans seront formés à Stockholm": of one of the two, in a town of the other."""
    pair = _two(scanned, sentence)
    learners = {side.party for side in _learners(scanned, sentence, mention)}
    if len(learners) != 1 or not learners <= {*pair} or scanned.pairs.count(sentence) > 2:
        return False
    return any(
        place.country in pair
        and place.country not in learners
        and words.at.search(scanned.text, max(sentence.start, place.start - _LEAD), place.start) is not None
        for place in within(scanned.reading.places, sentence)
    )


def _two(scanned: Scan, sentence: Sentence) -> Pair | tuple[()]:
    """The two that ``sentence`` names, else those of the talks before it."""
    return next(iter(two_of(scanned, sentence)), None) or scanned.pairs.current(sentence.start) or ()


def _is_agreed(scanned: Scan, sentence: Sentence, mention: Span) -> bool:
    """ "Ils ont convenu de former des cadres kényans": agreed on, for people of one of the two."""
    before = Span(sentence.start, mention.start)
    agreed = (word for cue in (Cue.RESOLVED, Cue.AGREED) for word in scanned.cues.within(cue, before))
    is_open = any(not scanned.cues.has(Cue.BREAKS, Span(word.end, mention.start)) for word in agreed)
    return is_open and scanned.pairs.count(sentence) <= 2 and bool(_learners(scanned, sentence, mention))


def _is_mutual(scanned: Scan, sentence: Sentence, mention: Span, words: TaughtWords) -> bool:
    """ "Des stages croisés", "des cours pour les agents des deux polices": the two of whom the text tells."""
    near = Span(max(sentence.start, mention.start - _NEAR), min(sentence.end, mention.end + _NEAR))
    is_plain = scanned.pairs.is_of_one_talk and {*scanned.sides.parties(sentence)} <= {
        *_two(scanned, sentence)
    }
    return is_plain and words.mutual.search(scanned.text, near.start, near.end) is not None


def _learners(scanned: Scan, sentence: Sentence, mention: Span) -> list[Side]:
    """The states named closest to who learns, by a word of their own."""
    meant = {actor.start for actor in scanned.reading.actors if actor.kind is ActorKind.REFERENCE}
    sides = [side for side in within(scanned.sides.states, sentence) if side.start not in meant]
    behind = [side for side in sides if 0 <= side.start - mention.end <= _WITH]
    return behind[:1] or [side for side in sides if 0 <= mention.start - side.end <= _WITH][-1:]


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
