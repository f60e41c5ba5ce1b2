"""Which words of a sentence present a domain as joint work, and how surely."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.frames import Support, framed
from kg.extract.cooperation.gifts import gifts
from kg.extract.cooperation.governed import is_governed
from kg.extract.cooperation.protecting import CONSULAR, protections_in
from kg.extract.cooperation.undertaken import undertaken
from kg.extract.cooperation.wanted import wanted
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_REACH = 320
_BEFORE_LINK = 24
_PILLAR_REACH = 32
_PRAISE_REACH = 50
_NAME_REACH = 60

# "Les liens bilatéraux en agriculture": what follows is the matter.


POLITICAL = "political-dialogue"


def supports(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as joint work: rule, word and confidence, the surest kinds first."""
    yield from _attached(scanned, sentence, mention)
    yield from _before(scanned, sentence, mention)
    yield from _after(scanned, sentence, mention)
    yield from undertaken(scanned, sentence, mention)
    yield from gifts(scanned, sentence, mention)
    yield from wanted(scanned, sentence, mention)
    yield from framed(scanned, sentence, mention)
    if mention.domain == CONSULAR:
        yield from (("joint", told.span, 0.75) for told in protections_in(scanned, sentence))


def _attached(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """The wording holds the word ("échange d'informations") or stands beside it ("relations culturelles")."""
    whole = Span(mention.head.start if mention.head is not None else mention.start, mention.end)
    for joint in scanned.cues.within(Cue.JOINT, whole):
        if _is_office(scanned, joint) or _names_body(scanned, joint):
            continue
        yield "joint", joint, 0.75
    for tie in scanned.cues.within(Cue.TIES, whole):
        if _is_more_than_praise(scanned, sentence, tie) and _is_wanted(scanned, sentence, mention):
            yield "ties", tie, 0.72


def _is_more_than_praise(scanned: Scan, sentence: Sentence, tie: Span) -> bool:
    """ "D'étroites relations économiques" alone says nothing of what the two want."""
    near = Span(max(sentence.start, tie.start - _PRAISE_REACH), min(sentence.end, tie.end + _PRAISE_REACH))
    return not scanned.cues.has(Cue.PRAISE, near) or scanned.cues.has(Cue.STRENGTHEN, sentence)


def _is_wanted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> bool:
    """ "Relations diplomatiques" exist between most states: they count where the two want more of them."""
    wants = (Cue.DEEPEN, Cue.AGREED, Cue.RESTORE)
    return mention.domain != POLITICAL or any(scanned.cues.has(cue, sentence) for cue in wants)


def _before(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """A word for joint work stands before the domain and no new thought begins between."""
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    for joint in reversed(scanned.cues.within(Cue.JOINT, reach)):
        if _is_titled(scanned.text, sentence, joint) or _names_body(scanned, joint):
            continue
        if is_governed(scanned, joint, mention):
            yield "joint-list", joint, 0.78
    for tie in reversed(scanned.cues.within(Cue.TIES, reach)):
        between = Span(tie.end, mention.start)
        if not (scanned.cues.has(Cue.STRENGTHEN, sentence) or scanned.cues.has(Cue.AGREED, sentence)):
            continue
        within = scanned.matters.named.within
        is_led = scanned.cues.has(Cue.LINKS, between) or within.match(
            scanned.text, between.start, between.end
        )
        if (is_led and is_governed(scanned, tie, mention)) or _is_of_bodies(scanned, between):
            yield "ties-list", tie, 0.75


def _is_of_bodies(scanned: Scan, between: Span) -> bool:
    """ "Les liens entre les deux parlements": the field of those who are tied."""
    return scanned.matters.named.bodies.fullmatch(scanned.text, between.start, between.end) is not None


def _is_titled(text: str, sentence: Sentence, joint: Span) -> bool:
    """Whether a capital inside the sentence makes the word part of a name ("Agence de Coopération")."""
    word = text[joint.start : joint.end]
    return joint.start > sentence.start + 2 and word[0].isupper() and not word.isupper()


def _names_body(scanned: Scan, joint: Span) -> bool:
    """ "L'Institut africain de coopération agricole": a word in the name of a body."""
    start = max(0, joint.start - _NAME_REACH)
    return scanned.matters.named.body.search(scanned.text, start, joint.start) is not None


def _is_office(scanned: Scan, joint: Span) -> bool:
    """ "Le ministre belge de la Coopération": what an office is of, not what two do."""
    text, office = scanned.text, scanned.matters.named.office
    return text[joint.start].isupper() and office.search(text, 0, joint.start) is not None


def _after(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Dans le domaine de X, les deux pays coopèrent"."""
    intro = Span(max(sentence.start, mention.start - _BEFORE_LINK), mention.start)
    after = Span(mention.end, min(sentence.end, mention.end + _REACH))
    for pillar in scanned.cues.within(Cue.PILLARS, after):
        yield from _upheld(scanned, mention, pillar)
    for summed in scanned.cues.within(Cue.SUMS, after):
        if not scanned.cues.has(Cue.BREAKS, Span(mention.end, summed.start)):
            yield "joint-after", summed, 0.7
    if not scanned.cues.has(Cue.LINKS, intro):
        return
    for joint in scanned.cues.within(Cue.JOINT, after):
        if not scanned.cues.has(Cue.BREAKS, Span(mention.end, joint.start)):
            yield "joint-after", joint, 0.7


def _upheld(scanned: Scan, mention: DomainMention, pillar: Span) -> Iterator[Support]:
    """ "X est le fleuron de notre coopération": the noun is a part of the joint work right after it."""
    between = Span(mention.end, pillar.start)
    if scanned.cues.has(Cue.BREAKS, between) or "(" in scanned.text[between.start : between.end]:
        return
    for joint in scanned.cues.within(Cue.JOINT, Span(pillar.end, pillar.end + _PILLAR_REACH)):
        yield "joint-after", joint, 0.7
