"""The two of whom a sentence tells: refugees and migrants of a third state are none of them."""

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import ordered
from kg.extract.agreements.pairs import Pair
from kg.extract.reading import Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

_LEAD = 24


def two_of(scanned: Scan, sentence: Span) -> tuple[Pair, ...]:
    """The two that ``sentence`` names, where it names no third but as the origin of people."""
    named = scanned.pairs.only_two(sentence)
    if named:
        return named
    people = load_told_words(scanned.reading.language).people
    parties = dict.fromkeys(
        side.party
        for side in within(scanned.sides.all, sentence)
        if people.search(scanned.text, max(0, side.start - _LEAD), side.start) is None
    )
    return (ordered(tuple(parties)),) if len(parties) == 2 else ()


def with_third(scanned: Scan, sentence: Span) -> tuple[Pair, ...]:
    """ "Les deux pays achèveront, avec l'Ouganda, X": the two of the talks and the one named beside them."""
    pair, two = scanned.pairs.current(sentence.start), scanned.cues.within(Cue.TWO, sentence)
    if pair is None or not two:
        return ()
    beside = load_told_words(scanned.reading.language).beside
    others = {
        side.party
        for side in within(scanned.sides.states, Span(two[0].end, sentence.end))
        if side.party not in pair
        and beside.search(scanned.text, max(two[0].end, side.start - _LEAD), side.start) is not None
    }
    is_alone = set(scanned.sides.parties(sentence)) <= {*pair, *others}
    if len(others) != 1 or not is_alone:
        return ()
    return tuple(ordered(each) for each in (pair, *((one, *others) for one in pair)))
