"""Which domains a sentence presents as joint work, and by which word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.clause import clause_around
from kg.extract.cooperation.support import POLITICAL, supports
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue

_STRENGTHEN_REACH = 70
_SUBJECT_REACH = 120
_COMMA = re.compile(r"[,;:(]|\bet (?:à|de|d['’]|pour)\b")


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
        if _says_nothing_of_two(scanned, sentence):
            continue
        for mention in scanned.domains_in(sentence):
            candidate = _supported(scanned, sentence, mention)
            if candidate is not None:
                yield candidate
        yield from _general(scanned, sentence)


def _says_nothing_of_two(scanned: Scan, sentence: Sentence) -> bool:
    """Figures, an end of cooperation, or the wish of one side to which nothing shows the other's consent."""
    if scanned.cues.has(Cue.NEGATED, sentence) or scanned.cues.has(Cue.STATISTICS, sentence):
        return True
    is_shared = scanned.cues.has(Cue.BILATERAL, sentence) or scanned.cues.has(Cue.AGREED, sentence)
    return scanned.cues.has(Cue.WISH, sentence) and not is_shared


def _supported(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Candidate | None:
    for rule, trigger, confidence in supports(scanned, sentence, mention):
        whole = mention if trigger.end <= mention.start else _joined(mention, trigger)
        span = clause_around(scanned.text, sentence, whole if rule != "joint-after" else mention)
        return Candidate(sentence, mention.domain, trigger, span, f"cooperates_on/fr/{rule}", confidence)
    return None


def _joined(mention: Span, trigger: Span) -> Span:
    return Span(min(mention.start, trigger.start), max(mention.end, trigger.end))


def _general(scanned: Scan, sentence: Sentence) -> Iterator[Candidate]:
    """ "Renforcer les relations entre les deux pays" with no domain named: political dialogue."""
    is_wish = scanned.cues.has(Cue.WISH, sentence) and not scanned.cues.has(Cue.AGREED, sentence)
    if is_wish or scanned.cues.has(Cue.BODIES, sentence):
        return
    for bond, clause in _deepened(scanned, sentence):
        if scanned.pairs.is_mutual(clause) and not _names_matter(scanned, clause):
            yield Candidate(sentence, POLITICAL, bond, clause, "cooperates_on/fr/strengthen", 0.65)
            return


def _deepened(scanned: Scan, sentence: Sentence) -> Iterator[tuple[Span, Span]]:
    """The word for ties or joint work and the clause in which the two want more of it."""
    for verb in scanned.cues.within(Cue.DEEPEN, sentence):
        bond = _bond(scanned, sentence, verb)
        if bond is not None:
            yield bond, Span(verb.start, _clause_end(scanned, bond, sentence))
    for verb in scanned.cues.within(Cue.DEEPENED, sentence):
        reach = Span(max(sentence.start, verb.start - _SUBJECT_REACH), verb.start)
        bonds = [*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)]
        for bond in bonds[-1:]:
            yield bond, Span(bond.start, _clause_end(scanned, verb, sentence))


def _names_matter(scanned: Scan, clause: Span) -> bool:
    """Whether a domain stands in ``clause``, or is pointed to ("dans ces domaines")."""
    return bool(scanned.domains_in(clause)) or scanned.cues.has(Cue.ANAPHORA, clause)


def _bond(scanned: Scan, sentence: Sentence, verb: Span) -> Span | None:
    """The first word for joint work or ties that ``verb`` can have as its object."""
    reach = Span(verb.end, min(sentence.end, verb.end + _STRENGTHEN_REACH))
    bonds = [*scanned.cues.within(Cue.JOINT, reach), *scanned.cues.within(Cue.TIES, reach)]
    bond = min(bonds, key=lambda found: found.start, default=None)
    if bond is None or scanned.cues.has(Cue.BREAKS, Span(verb.end, bond.start)):
        return None
    return bond


def _clause_end(scanned: Scan, bond: Span, sentence: Sentence) -> int:
    """The next comma, infinitive or new thought; the sentence's end where a list of domains may follow."""
    rest = Span(bond.end, sentence.end)
    if scanned.cues.has(Cue.LINKS, rest):
        return sentence.end
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, rest)]
    comma = _COMMA.search(scanned.text, bond.end, sentence.end)
    return min([sentence.end, *stops, *([comma.start()] if comma is not None else [])])
