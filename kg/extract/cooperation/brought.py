"""What one gives the other by the words of a clause: "le réseau d'eau dont la Suède finance l'extension"."""

import re
from collections.abc import Iterator
from itertools import chain

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.sides import Side
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.helped import is_faced
from kg.extract.cooperation.refused import is_refused, is_stance
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import ToldWords, load_told_words

BROUGHT = "brought"
"""The rule's name."""
# One helps nobody in good relations, nor in standing for a seat.
NO_HELP = frozenset({"political-dialogue", "multilateral-coordination"})
"""Domains in which no help is given."""
_GAP, _CLAUSE, _AID, _LEAD, _BY, _OBJECT = 60, 110, 130, 30, 90, 70
_BORDER = re.compile(r"[,;:.!?()«»\"]")
_ASIDE = re.compile(r"^,[^,]{1,25},")
_STOP = re.compile(r"[;:.!?()«»\"]")


def brought(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that one gives ``mention`` to the other: rule, word and confidence."""
    if mention.domain in NO_HELP or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    two = two_of(scanned, sentence)
    if scanned.pairs.are_others(two[0]) if two else not _is_of_talk(scanned, sentence):
        return
    ways = (_behind, _before, _kept, _by_giver, _acting)
    for word in chain(*(tells(scanned, sentence, mention, words) for tells in ways)):
        if not _is_undone(scanned, sentence, word, words):
            yield BROUGHT, word, 0.6


def _is_of_talk(scanned: Scan, sentence: Sentence) -> bool:
    return scanned.pairs.is_of_one_talk and scanned.pairs.count(sentence) <= 1


def _is_undone(scanned: Scan, sentence: Sentence, word: Span, words: ToldWords) -> bool:
    return words.brought.no_help.search(scanned.text, sentence.start, word.end) is not None


def _behind(scanned: Scan, sentence: Sentence, mention: DomainMention, words: ToldWords) -> Iterator[Span]:
    """ "X, dont la Suède finance l'extension", "X que la Suède construit au Kenya"."""
    limit = min(sentence.end, mention.end + _GAP)
    lead = words.carried.relative.search(scanned.text, mention.end, limit)
    if lead is None or _BORDER.search(scanned.text, mention.end, lead.start()) is not None:
        return
    if scanned.domains_in(Span(mention.end, lead.start())):
        return
    clause = Span(lead.end(), _clause_end(scanned, sentence, lead.end()))
    yield from _given(scanned, clause, words)


def _before(scanned: Scan, sentence: Sentence, mention: DomainMention, words: ToldWords) -> Iterator[Span]:
    """ "L'appui que la Suède apporte à X", "l'appui de son organisation à X"."""
    start = max(sentence.start, mention.start - _AID)
    for aid in words.brought.aids.finditer(scanned.text, start, mention.start):
        lead = words.carried.relative.match(scanned.text, aid.end(), mention.start)
        end = Span(aid.end(), mention.start)
        if lead is None or _STOP.search(scanned.text, aid.start(), mention.start) is not None:
            continue
        for verb in _given(scanned, Span(lead.end(), mention.start), words):
            if _is_aim(scanned, Span(verb.end, end.end), mention, words):
                yield verb
    for own in words.brought.own.finditer(scanned.text, start, mention.start):
        if _is_aim(scanned, Span(own.end(), mention.start), mention, words):
            yield Span(own.start(), own.end())


def _kept(scanned: Scan, sentence: Sentence, mention: DomainMention, words: ToldWords) -> Iterator[Span]:
    """ "La Suède poursuivra son aide aux écoles": who gives is right before the verb."""
    start = max(sentence.start, mention.start - _AID)
    for found in words.brought.kept.finditer(scanned.text, start, mention.start):
        verb = Span(found.start(), found.end())
        is_given = _has_giver(scanned, sentence, verb, words)
        if is_given and _is_aim(scanned, Span(verb.end, mention.start), mention, words):
            yield verb


def _by_giver(scanned: Scan, sentence: Sentence, mention: DomainMention, words: ToldWords) -> Iterator[Span]:
    """ "L'hôpital de Nakuru, financé par la Suède"."""
    reach = Span(mention.end, min(sentence.end, mention.end + _BY))
    for gift in scanned.cues.within(Cue.GIVEN, reach):
        between = Span(mention.end, gift.start)
        givers = within(scanned.sides.all, Span(gift.end, min(sentence.end, gift.end + _LEAD)))
        if words.brought.builds.search(scanned.text, gift.start, gift.end) is not None:
            continue
        is_next = not scanned.domains_in(between) and not scanned.cues.has(Cue.BREAKS, between)
        if (
            is_next
            and givers
            and not is_at_home(scanned, givers[0])
            and not is_refused(scanned, sentence, gift)
        ):
            yield gift


def _acting(scanned: Scan, sentence: Sentence, mention: DomainMention, words: ToldWords) -> Iterator[Span]:
    """ "La Suède accompagne, depuis 2009, les riziculteurs"."""
    start = max(sentence.start, mention.start - _OBJECT)
    for found in words.brought.acts.finditer(scanned.text, start, mention.start):
        verb, between = Span(found.start(), found.end()), Span(found.end(), mention.start)
        is_object = _is_direct(scanned, between) and _is_aim(scanned, between, mention, words)
        is_given = is_object and _has_giver(scanned, sentence, verb, words)
        if is_given and not is_refused(scanned, sentence, verb):
            yield verb


def _is_direct(scanned: Scan, between: Span) -> bool:
    """Whether nothing but an aside stands there, and nobody who is accompanied or helped instead."""
    written = _ASIDE.sub("", scanned.text[between.start : between.end])
    return _BORDER.search(written) is None and not within(scanned.sides.all, between)


def _has_giver(scanned: Scan, sentence: Sentence, verb: Span, words: ToldWords) -> bool:
    """Whether one who gives is the subject of ``verb``."""
    reach = Span(max(sentence.start, verb.start - _GAP), verb.start)
    return any(_acts(scanned, each, verb.start, words) for each in within(scanned.sides.all, reach))


def _acts(scanned: Scan, side: Side, verb: int, words: ToldWords) -> bool:
    """Whether ``side`` is the subject, nothing but an auxiliary between, and no host that helps its own."""
    is_parted = any(each.search(scanned.text, side.end, verb) is not None for each in (_BORDER, words.away))
    return not is_parted and verb - side.end <= _LEAD and not is_at_home(scanned, side)


def _is_aim(scanned: Scan, between: Span, mention: DomainMention, words: ToldWords) -> bool:
    """Whether ``mention`` is the first matter there, in the same breath, and no stance."""
    opening = Span(between.start, between.start)
    is_near = is_head(scanned, opening, mention, within=_AID)
    return (
        is_near
        and is_faced(scanned, opening, mention, words.helped)
        and not is_stance(scanned, opening, mention)
    )


def _given(scanned: Scan, clause: Span, words: ToldWords) -> Iterator[Span]:
    """The verb of one who gives in ``clause``; where it builds, the country of the other stands behind it."""
    if words.carried.apart.search(scanned.text, clause.start, clause.end) is not None:
        return
    for verb in words.brought.helps.finditer(scanned.text, clause.start, clause.end):
        if _giver(scanned, clause, verb.start()) is not None:
            yield Span(verb.start(), verb.end())
            return
    for verb in words.brought.builds.finditer(scanned.text, clause.start, clause.end):
        giver = _giver(scanned, clause, verb.start())
        if giver is not None and _has_receiver(scanned, Span(verb.end(), clause.end), giver, words):
            yield Span(verb.start(), verb.end())
            return


def _giver(scanned: Scan, clause: Span, end: int) -> Side | None:
    """The first that the clause names before its verb, with no preposition that leads it in."""
    for side in within(scanned.sides.all, Span(clause.start, end)):
        if side.start - clause.start <= _LEAD:
            return None if is_at_home(scanned, side) else side
    return None


def is_at_home(scanned: Scan, side: Side) -> bool:
    """Whether the talks of the text were in the country of ``side``: what it does there is its own affair.

    Where the sentence names the other too, who helps whom is told.
    """
    sentence = scanned.reading.sentence_at(side.start)
    if sentence is None or two_of(scanned, sentence):
        return False
    towns = {met.place for met in scanned.meetings if met.place is not None}
    return any(place.country == side.party and place.name in towns for place in scanned.reading.places)


def _has_receiver(scanned: Scan, behind: Span, giver: Side, words: ToldWords) -> bool:
    return any(
        side.party != giver.party
        and words.gave.receiver.search(scanned.text, max(behind.start, side.start - _LEAD), side.start)
        is not None
        for side in within(scanned.sides.states, behind)
    )


def _clause_end(scanned: Scan, sentence: Sentence, start: int) -> int:
    limit = min(sentence.end, start + _CLAUSE)
    stop = _STOP.search(scanned.text, start, limit)
    return stop.start() if stop is not None else limit
