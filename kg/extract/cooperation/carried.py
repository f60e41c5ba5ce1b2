"""Matters that the two carry on by a clause behind them: "le programme que les deux pays mènent"."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.by_both import joined_ends
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.refused import is_refused
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import CarriedWords, load_told_words

CARRIED = "carried"
"""The rule's name."""
_GAP, _CLAUSE, _NEAR, _PLACED = 60, 110, 45, 60
_BORDER = re.compile(r"[,;:.!?()«»\"]")
_STOP = re.compile(r"[;:.!?()«»\"]")


def carried(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What behind ``mention`` says that both do it: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language).carried
    for word in (
        *_in_clause(scanned, sentence, mention, words),
        *_beside(scanned, sentence, mention, words),
        *_between_two(scanned, sentence, mention, words),
        *_owned(scanned, sentence, mention, words),
    ):
        yield CARRIED, word, 0.6


def _in_clause(
    scanned: Scan, sentence: Sentence, mention: DomainMention, words: CarriedWords
) -> Iterator[Span]:
    """ "X, sur lequel travaillent les deux pays": the verb of the clause, where two are its subject."""
    lead = words.relative.search(scanned.text, mention.end, min(sentence.end, mention.end + _GAP))
    if lead is None or _BORDER.search(scanned.text, mention.end, lead.start()) is not None:
        return
    stop = _STOP.search(scanned.text, lead.end(), min(sentence.end, lead.end() + _CLAUSE))
    limit = stop.start() if stop is not None else min(sentence.end, lead.end() + _CLAUSE)
    clause = Span(lead.end(), limit)
    for verb in sorted(_verbs(scanned, clause), key=lambda word: word.start)[:3]:
        near = Span(clause.start, min(clause.end, verb.end + _NEAR))
        is_apart = words.apart.search(scanned.text, clause.start, near.end) is not None
        if not is_apart and _is_of_two(scanned, near, verb, words):
            yield verb
            return


def _verbs(scanned: Scan, clause: Span) -> Iterator[Span]:
    for cue in (Cue.DOES, Cue.JOINT):
        yield from scanned.cues.within(cue, clause)


def _is_of_two(scanned: Scan, clause: Span, verb: Span, words: CarriedWords) -> bool:
    """Whether two are the subject: named, "les deux pays", or "nous" who do it together."""
    if scanned.cues.has(Cue.TWO, clause) or any(joined_ends(scanned, clause)):
        return True
    is_joint = scanned.cues.has(Cue.JOINT, verb)
    return is_joint and words.we.search(scanned.text, clause.start, verb.start) is not None


def _beside(scanned: Scan, sentence: Sentence, mention: DomainMention, words: CarriedWords) -> Iterator[Span]:
    """ "X, un projet commun", "X mené en commun": only such words between."""
    reach = Span(mention.end, min(sentence.end, mention.end + _NEAR))
    for joint in scanned.cues.within(Cue.JOINT, reach)[:1]:
        between = words.apposed.search(scanned.text, mention.end, joint.start)
        is_next = between is not None and between.end() == joint.start
        if is_next and _STOP.search(scanned.text, mention.end, joint.start) is None:
            yield joint


def _between_two(
    scanned: Scan, sentence: Sentence, mention: DomainMention, words: CarriedWords
) -> Iterator[Span]:
    """ "X, en place entre nos deux pays"."""
    reach = Span(mention.end, min(sentence.end, mention.end + _PLACED))
    for two in scanned.cues.within(Cue.TWO, reach)[:1]:
        if words.placed.match(scanned.text, mention.end, two.start) is not None:
            yield two


def _owned(scanned: Scan, sentence: Sentence, mention: DomainMention, words: CarriedWords) -> Iterator[Span]:
    """ "Le programme conjoint de X": the name of what both do, where no third is named."""
    if not two_of(scanned, sentence) and scanned.pairs.count(sentence) > 1:
        return
    reach = Span(max(sentence.start, mention.start - _NEAR), mention.start)
    for joint in scanned.cues.within(Cue.JOINT, reach)[-1:]:
        is_behind = words.of.fullmatch(scanned.text, joint.end, mention.start) is not None
        is_named = is_behind and is_head(scanned, joint, mention, within=_NEAR)
        if is_named and scanned.cues.has(Cue.SHARED, joint) and not is_refused(scanned, sentence, joint):
            yield joint
