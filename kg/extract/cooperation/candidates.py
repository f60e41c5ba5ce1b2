"""Which domains a sentence presents as joint work, and by which word."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue

_REACH = 320
_BEFORE_LINK = 24
_STRENGTHEN_REACH = 70
POLITICAL = "political-dialogue"


@dataclass(frozen=True, slots=True)
class Candidate:
    """``domain`` in ``sentence``, presented as joint by ``trigger``; ``span`` is the clause that names it."""

    sentence: Sentence
    domain: DomainKey
    trigger: Span
    span: Span
    rule: str
    confidence: float


def find_candidates(scanned: Scan) -> Iterator[Candidate]:
    """Every domain with its best trigger, sentence by sentence."""
    for sentence in scanned.sentences:
        if any(scanned.cues.has(cue, sentence) for cue in (Cue.NEGATED, Cue.STATISTICS)):
            continue
        for mention in scanned.domains_in(sentence):
            candidate = _supported(scanned, sentence, mention)
            if candidate is not None:
                yield candidate
        yield from _general(scanned, sentence)


def _supported(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Candidate | None:
    for rule, trigger, confidence in (
        *_attached(scanned, mention),
        *_before(scanned, sentence, mention),
        *_after(scanned, sentence, mention),
    ):
        return Candidate(sentence, mention.domain, trigger, mention, f"cooperates_on/fr/{rule}", confidence)
    return None


Support = tuple[str, Span, float]


def _attached(scanned: Scan, mention: DomainMention) -> Iterator[Support]:
    """The wording itself holds the word ("échange d'informations") or stands beside it ("relations culturelles")."""
    whole = Span(mention.head.start if mention.head is not None else mention.start, mention.end)
    for joint in scanned.cues.within(Cue.JOINT, whole):
        yield "joint", joint, 0.85
    for tie in scanned.cues.within(Cue.TIES, whole):
        yield "ties", tie, 0.65


def _before(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """A word for joint work stands before the domain and no new thought begins between."""
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    for joint in reversed(scanned.cues.within(Cue.JOINT, reach)):
        if not scanned.cues.has(Cue.BREAKS, Span(joint.end, mention.start)):
            yield "joint-list", joint, 0.75
    for tie in reversed(scanned.cues.within(Cue.TIES, reach)):
        between = Span(tie.end, mention.start)
        if scanned.cues.has(Cue.LINKS, between) and not scanned.cues.has(Cue.BREAKS, between):
            yield "ties-list", tie, 0.6


def _after(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Dans le domaine de X, les deux pays coopèrent"."""
    intro = Span(max(sentence.start, mention.start - _BEFORE_LINK), mention.start)
    if not scanned.cues.has(Cue.LINKS, intro):
        return
    for joint in scanned.cues.within(Cue.JOINT, Span(mention.end, min(sentence.end, mention.end + _REACH))):
        if not scanned.cues.has(Cue.BREAKS, Span(mention.end, joint.start)):
            yield "joint-after", joint, 0.65


def _general(scanned: Scan, sentence: Sentence) -> Iterator[Candidate]:
    """ "Renforcer les relations entre les deux pays" with no domain named: political dialogue."""
    for verb in scanned.cues.within(Cue.STRENGTHEN, sentence):
        reach = Span(verb.end, min(sentence.end, verb.end + _STRENGTHEN_REACH))
        bonds = sorted(
            (*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)),
            key=lambda bond: bond.start,
        )
        if not bonds or scanned.cues.has(Cue.BREAKS, Span(verb.end, bonds[0].start)):
            continue
        rest = Span(verb.start, sentence.end)
        if not scanned.domains_in(rest):
            span = Span(verb.start, _clause_end(scanned, bonds[0], sentence))
            yield Candidate(sentence, POLITICAL, bonds[0], span, "cooperates_on/fr/strengthen", 0.65)
            return


def _clause_end(scanned: Scan, bond: Span, sentence: Sentence) -> int:
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, Span(bond.end, sentence.end))]
    return min([sentence.end, *stops])
