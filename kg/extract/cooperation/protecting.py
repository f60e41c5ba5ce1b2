"""A state that looks after the interests of another: "la Suède défend à Moscou les intérêts kényans"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.sides import Side, is_country
from kg.extract.reading import Sentence, Span
from kg.facts import Party
from kg.lexicon.party_words import load_party_words
from kg.lexicon.protecting_words import ProtectingWords, load_protecting_words

CONSULAR = "consular-mobility"
_VERB_REACH, _OWNER_REACH, _LEAD = 40, 30, 6


@dataclass(frozen=True)
class Protection:
    """The two of ``pair`` and the clause that says so."""

    pair: Pair
    span: Span


def protections(scanned: Scan) -> Iterator[Protection]:
    """Every pair of a protecting power and the state that it stands for."""
    for sentence in scanned.sentences:
        yield from protections_in(scanned, sentence)


def protections_in(scanned: Scan, sentence: Sentence) -> Iterator[Protection]:
    """Those that ``sentence`` tells."""
    words = load_protecting_words(scanned.reading.language)
    found = _found(scanned.text, words)
    for verb in within(found.verbs, sentence):
        yield from _of_interests(scanned, sentence, verb, words, is_mandate=bool(found.mandates))
    for mandate in within(found.mandates, sentence):
        yield from _of_mandate(scanned, sentence, mandate, words)


class _Found(NamedTuple):
    verbs: Sequence[Span]
    mandates: Sequence[Span]


@lru_cache(maxsize=1)  # asked for every sentence of a text
def _found(text: str, words: ProtectingWords) -> _Found:
    return _Found(spans(words.verbs, text), spans(words.mandates, text))


def _of_interests(
    scanned: Scan, sentence: Sentence, verb: Span, words: ProtectingWords, *, is_mandate: bool
) -> Iterator[Protection]:
    """ "Défend les intérêts de A à Moscou et ceux de B à Tbilissi": interests of two, or by a mandate."""
    owned = list(_owned(scanned, Span(verb.end, sentence.end), words))
    is_diplomatic = any(words.diplomatic.find(scanned.text[verb.start : sentence.end]))
    if is_mandate or is_diplomatic or len({owner.party for owner in owned}) > 1:
        yield from _pairs(scanned, sentence, verb, owned)


def _of_mandate(
    scanned: Scan, sentence: Sentence, mandate: Span, words: ProtectingWords
) -> Iterator[Protection]:
    """ "Le mandat de puissance protectrice que A exerce pour B"."""
    for match in words.behalf.finditer(scanned.text, mandate.end, sentence.end):
        owner = _beside(scanned, match.end())
        if owner is not None:
            yield from _pairs(scanned, sentence, Span(mandate.start, match.end()), [owner])


def _owned(scanned: Scan, reach: Span, words: ProtectingWords) -> Iterator[Side]:
    """The states behind "les intérêts de" and "ceux de", while one follows the other."""
    last = reach.start
    for match in words.interests.finditer(scanned.text, reach.start, reach.end):
        owner = _beside(scanned, match.end())
        if owner is None or match.start() - last > _VERB_REACH:
            return
        yield owner
        last = owner.end


def _beside(scanned: Scan, offset: int) -> Side | None:
    near = within(scanned.sides.states, Span(offset, offset + _OWNER_REACH + _LEAD))
    return next((side for side in near if side.start - offset <= _LEAD), None)


def _pairs(scanned: Scan, sentence: Sentence, at: Span, owners: Sequence[Side]) -> Iterator[Protection]:
    for owner in owners:
        power = _power(scanned, sentence, at, {one.party for one in owners})
        if power is not None:
            yield Protection(ordered((power, owner.party)), Span(at.start, owner.end))


def _power(scanned: Scan, sentence: Sentence, at: Span, owners: set[Party]) -> Party | None:
    """The last state before or within the clause that is none of ``owners``, else who publishes."""
    named = within(scanned.sides.states, Span(sentence.start, at.end))
    goal = load_party_words(scanned.reading.language).goal
    acting = [s for s in named if goal.search(scanned.text, max(0, s.start - _LEAD), s.start) is None]
    others = [side.party for side in acting if side.party not in owners and is_country(side.party)]
    publisher = scanned.reading.publisher
    return others[-1] if others else publisher if publisher not in owners else None
