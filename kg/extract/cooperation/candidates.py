"""Which domains a sentence presents as joint work, and by which word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.accepted import is_accepted
from kg.extract.cooperation.by_both import joined_pair
from kg.extract.cooperation.clause import clause_around
from kg.extract.cooperation.consent import is_consented
from kg.extract.cooperation.forces import is_force_or_place
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.general import general_ties
from kg.extract.cooperation.hinted import hinted
from kg.extract.cooperation.listed import continues_list, goes_on
from kg.extract.cooperation.refused import is_refused, is_stance
from kg.extract.cooperation.support import POLITICAL, supports
from kg.extract.cooperation.told import GIVEN, TOLD, told
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue

# Ties and trade in a sentence of figures are what is counted, no common wish.
_COUNTED = frozenset({"ties", "ties-list", "of-two"})
_GIVEN = GIVEN | {"aid", "aid-field"}


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
        yield from _matters(scanned, sentence)
        for bond, clause in general_ties(scanned, sentence):
            yield Candidate(sentence, POLITICAL, bond, clause, "strengthen", 0.65)


def _matters(scanned: Scan, sentence: Sentence) -> Iterator[Candidate]:
    """The domains of ``sentence`` that its words present as joint work, and those listed right after one."""
    before, last = None, None
    # Where it is plain who the two are, what clauses tell is sure; else words that the judge knows go first.
    is_plain = scanned.pairs.is_of_one_talk or bool(two_of(scanned, sentence))
    for mention in scanned.domains_in(sentence):
        if is_force_or_place(scanned, sentence, mention):
            continue
        kinds = told(scanned, sentence, mention), supports(scanned, sentence, mention)
        found = chain(*(kinds if is_plain else reversed(kinds)))
        candidate = _first(scanned, sentence, mention, found)
        if candidate is None and before is not None and last is not None:
            candidate = _continued(scanned, mention, before, last)
        best = candidate or _first(scanned, sentence, mention, hinted(scanned, sentence, mention))
        if best is not None:
            yield best
        before, last = mention, candidate


def _continued(
    scanned: Scan, mention: DomainMention, before: DomainMention, last: Candidate
) -> Candidate | None:
    """ "La coopération militaire et la lutte contre le terrorisme": a list goes on with ``mention``."""
    span = clause_around(scanned, last.sentence, mention)
    is_narrow = mention.domain not in scanned.words.general
    if is_narrow and last.rule in TOLD and goes_on(scanned, before, mention):
        return Candidate(last.sentence, mention.domain, last.trigger, span, last.rule, last.confidence)
    if not continues_list(scanned, before, mention):
        return None
    return Candidate(last.sentence, mention.domain, last.trigger, span, "listed", 0.55)


def _says_nothing_of_two(scanned: Scan, sentence: Sentence) -> bool:
    """An end of cooperation, or the wish of one side to which nothing shows the other's consent."""
    if scanned.cues.has(Cue.NEGATED, sentence):
        return True
    if not scanned.cues.has(Cue.WISH, sentence) or _is_of_both(scanned, sentence):
        return False
    if _wish_together(scanned, sentence):
        return False
    return not (is_consented(scanned, sentence) or is_accepted(scanned, sentence))


def _wish_together(scanned: Scan, sentence: Sentence) -> bool:
    """ "John Kamau et Per Lund ont dit vouloir coopérer": the wish of the two."""
    wish = scanned.cues.within(Cue.WISH, sentence)[0]
    return bool(joined_pair(scanned, sentence, wish))


def _first(
    scanned: Scan, sentence: Sentence, mention: DomainMention, found: Iterable[Support]
) -> Candidate | None:
    """The candidate of the first of ``found`` that counts."""
    is_counted = scanned.cues.has(Cue.STATISTICS, sentence)
    for rule, trigger, confidence in found:
        if (is_counted and rule in _COUNTED) or (rule == "field" and not _is_done_by_both(scanned, sentence)):
            continue
        if rule in _GIVEN and _is_ungiven(scanned, sentence, trigger, mention):
            continue
        whole = mention if trigger.end <= mention.start else _joined(mention, trigger)
        span = clause_around(scanned, sentence, whole if rule != "joint-after" else mention)
        return Candidate(sentence, mention.domain, trigger, span, rule, confidence)
    return None


def _is_ungiven(scanned: Scan, sentence: Sentence, gift: Span, mention: Span) -> bool:
    return is_refused(scanned, sentence, gift) or is_stance(scanned, gift, mention)


def _is_done_by_both(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the sentence says that two act or wish, and does not only praise what they have."""
    return _is_of_both(scanned, sentence) and not scanned.cues.has(Cue.PRAISE, sentence)


def _is_of_both(scanned: Scan, sentence: Sentence) -> bool:
    return scanned.cues.has(Cue.BILATERAL, sentence) or scanned.cues.has(Cue.AGREED, sentence)


def _joined(mention: Span, trigger: Span) -> Span:
    return Span(min(mention.start, trigger.start), max(mention.end, trigger.end))
