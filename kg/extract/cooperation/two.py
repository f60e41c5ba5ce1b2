"""The two of whom a sentence tells: refugees and migrants of a third state are none of them."""

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import ordered
from kg.extract.agreements.pairs import Pair
from kg.extract.reading import Span
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
    pair = scanned.pairs.current(sentence.start)
    words = load_told_words(scanned.reading.language)
    others = {
        side.party
        for side in within(scanned.sides.states, sentence)
        if words.beside.search(scanned.text, max(sentence.start, side.start - _LEAD), side.start) is not None
    }
    if pair is None or len(others) != 1 or others & set(pair):
        return ()
    return tuple(ordered(two) for two in (pair, *((one, *others) for one in pair)))
