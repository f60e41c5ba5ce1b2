"""What one state gives to the other, and for which matter."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_AID_REACH = 60
_GIVEN_REACH, _GIVER_REACH = 90, 40


def gifts(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as that for which one gives to the other: rule, word and confidence."""
    yield from _aided(scanned, sentence, mention)
    yield from _given(scanned, sentence, mention)


def _aided(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "La Suisse soutient un projet de santé au Kenya": one state named as giver, one as receiver."""
    if is_against(scanned, sentence):
        return
    is_of_two = scanned.pairs.count(sentence) == 2
    reach = Span(max(sentence.start, mention.start - _AID_REACH), mention.end)
    for gift in reversed(scanned.cues.within(Cue.AID, reach)):
        if not (is_of_two or _is_of_organisation(scanned, sentence, gift, mention)):
            continue
        if not scanned.cues.has(Cue.BREAKS, Span(gift.end, mention.start)):
            yield "aid", gift, 0.6


def _is_of_organisation(scanned: Scan, sentence: Sentence, gift: Span, mention: DomainMention) -> bool:
    """ "L'UNICEF soutient un projet de santé au Kenya": in one breath."""
    stop = scanned.matters.named.stop.search(scanned.text, gift.end, mention.start)
    return stop is None and bool(scanned.pairs.of_gift(sentence, gift))


def _given(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Le projet d'eau potable financé par le Japon": the giver is named after what is given."""
    reach = Span(mention.end, min(sentence.end, mention.end + _GIVEN_REACH))
    for gift in scanned.cues.within(Cue.GIVEN, reach):
        giver = Span(gift.end, min(sentence.end, gift.end + _GIVER_REACH))
        is_near = not scanned.cues.has(Cue.BREAKS, Span(mention.end, gift.start))
        if is_near and (_names_giver(scanned, giver) or scanned.pairs.of_gift(sentence, gift)):
            yield "aid", gift, 0.6


def _names_giver(scanned: Scan, giver: Span) -> bool:
    """Whether a state is named there, or both are meant: "construite en commun par les deux pays"."""
    return bool(scanned.pairs.count(giver)) or scanned.cues.has(Cue.BILATERAL, giver)
