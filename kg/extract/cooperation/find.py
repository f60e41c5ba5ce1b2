"""From domains presented as joint work to COOPERATES_ON facts."""

from collections.abc import Iterable, Iterator

from kg.extract.agreements import Scan, agreements_of, scan
from kg.extract.agreements.pairs import Pair
from kg.extract.cooperation.by_both import joined_pair
from kg.extract.cooperation.candidates import Candidate, find_candidates
from kg.extract.cooperation.contents import contents
from kg.extract.cooperation.narrowing import narrowed
from kg.extract.cooperation.points import POINTED, points
from kg.extract.cooperation.protecting import CONSULAR, protections, protections_in
from kg.extract.cooperation.support import POLITICAL
from kg.extract.cooperation.told import GIVEN, TOLD
from kg.extract.cooperation.two import two_of, with_third
from kg.extract.cooperation.unsaid import is_unsaid, unsaid
from kg.extract.reading import Reading, Span
from kg.facts import CooperatesOn, Evidence, Met, Party, Signs, Visits, rule_name
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.lexicon import Lexicon

# Wishes for closer ties and aid are often told of others than the two who talk.
_LOOSE = frozenset({"strengthen", "ties", "aid", "aid-field", "hinted"})
_COVERED, _POINTED, _PROTECTED = 0.62, 0.62, 0.9


def find_cooperation(
    reading: Reading, lexicon: Lexicon, meetings: Iterable[Met], visits: Iterable[Visits] = ()
) -> Iterator[CooperatesOn]:
    """The domains on which two parties cooperate, each pair and domain once, in the order of the text."""
    scanned = scan(reading, lexicon, meetings, visits)
    return cooperation_of(scanned, lexicon, agreements_of(scanned))


def cooperation_of(scanned: Scan, lexicon: Lexicon, signed: Iterable[Signs]) -> Iterator[CooperatesOn]:
    """The same of a scanned reading with the agreements found in it."""
    idle = unsaid(scanned)
    texts = tuple(text for text in signed if not is_unsaid(text.evidence.start, idle))
    worded = (
        *_worded(scanned, idle),
        *_agreed(texts, scanned),
        *_covered(texts, scanned, idle),
        *_pointed(scanned, idle),
        *_protected(scanned, idle),
    )
    said = (*worded, *_general(texts, worded, scanned))
    best: dict[tuple[tuple[Party, ...], str], CooperatesOn] = {}
    for fact in narrowed(said, scanned, lexicon.domains):
        key = (fact.parties, fact.domain)
        if key not in best or fact.evidence.confidence > best[key].evidence.confidence:
            best[key] = fact
    return iter(sorted(best.values(), key=lambda fact: fact.evidence.start))


def _worded(scanned: Scan, idle: tuple[Span, ...]) -> Iterator[CooperatesOn]:
    for candidate in find_candidates(scanned):
        if is_unsaid(candidate.trigger.start, idle) or is_unsaid(candidate.span.start, idle):
            continue
        evidence = _quoted(candidate.span, candidate.rule, candidate.confidence, scanned)
        for pair in _meant(candidate, scanned):
            yield CooperatesOn(parties=pair, domain=candidate.domain, evidence=evidence)


def _meant(candidate: Candidate, scanned: Scan) -> Iterator[Pair]:
    """Between whom the candidate is joint work; what is loosely worded only between the two of the talks."""
    pairs = scanned.pairs
    named = Span(candidate.trigger.start, candidate.sentence.end)
    is_restored = scanned.cues.has(Cue.RESTORE, candidate.span) and pairs.states_pair(named)
    is_loose = candidate.rule in _LOOSE and not is_restored
    if is_loose and pairs.count(candidate.sentence) > 2:
        return
    given = pairs.of_gift(candidate.sentence, candidate.trigger) if candidate.rule == "aid" else ()
    if candidate.rule in TOLD:
        yield from _told(candidate, scanned)
        return
    for pair in given or _protecting(candidate, scanned) or pairs.of(candidate.sentence, candidate.trigger):
        if not is_loose or not pairs.are_others(pair):
            yield pair


def _told(candidate: Candidate, scanned: Scan) -> tuple[Pair, ...]:
    """The two that the sentence names or means, with a third beside them, or three of whom it tells."""
    sentence = candidate.sentence
    before = Span(sentence.start, candidate.span.start)
    if candidate.rule in GIVEN and scanned.cues.has(Cue.MULTILATERAL, before):
        return ()
    named = (
        with_third(scanned, sentence)
        or two_of(scanned, sentence)
        or joined_pair(scanned, sentence, candidate.trigger)
    )
    meant = named or scanned.pairs.of(sentence, candidate.trigger)
    return meant if named or len(meant) == 1 or scanned.cues.has(Cue.SEVERAL, sentence) else ()


def _protecting(candidate: Candidate, scanned: Scan) -> tuple[Pair, ...]:
    """A protecting power and those for which it acts, where the trigger says so."""
    if candidate.domain != CONSULAR:
        return ()
    told = protections_in(scanned, candidate.sentence)
    return tuple(one.pair for one in told if one.span == candidate.trigger)


def _agreed(signed: Iterable[Signs], scanned: Scan) -> Iterator[CooperatesOn]:
    """An agreement is cooperation in its domain."""
    for one in signed:
        if one.domain is not None:
            evidence = one.evidence.model_copy(update={"rule": _rule("agreement", scanned)})
            parties = (one.parties[0], one.parties[1])
            yield CooperatesOn(parties=parties, domain=one.domain, evidence=evidence)


def _covered(signed: Iterable[Signs], scanned: Scan, idle: tuple[Span, ...]) -> Iterator[CooperatesOn]:
    """An agreement is cooperation in all that the sentence after it says it covers."""
    for content in contents(scanned, signed):
        if is_unsaid(content.span.start, idle):
            continue
        evidence = _quoted(content.span, "text", _COVERED, scanned)
        first, second = content.of.parties[:2]
        yield CooperatesOn(parties=(first, second), domain=content.mention.domain, evidence=evidence)


def _pointed(scanned: Scan, idle: tuple[Span, ...]) -> Iterator[CooperatesOn]:
    """What the two bind themselves to is cooperation in the matter of each point."""
    for point in points(scanned):
        if is_unsaid(point.span.start, idle) or is_unsaid(point.head.start, idle):
            continue
        evidence = _quoted(point.span, POINTED, _POINTED, scanned)
        for pair in scanned.pairs.of(point.head, point.word):
            yield CooperatesOn(parties=pair, domain=point.mention.domain, evidence=evidence)


def _protected(scanned: Scan, idle: tuple[Span, ...]) -> Iterator[CooperatesOn]:
    """A protecting power and the state for which it acts."""
    for told in protections(scanned):
        if is_unsaid(told.span.start, idle):
            continue
        evidence = _quoted(told.span, "joint", _PROTECTED, scanned)
        yield CooperatesOn(parties=told.pair, domain=CONSULAR, evidence=evidence)


def _general(
    signed: Iterable[Signs], worded: Iterable[CooperatesOn], scanned: Scan
) -> Iterator[CooperatesOn]:
    """ "Un traité d'amitié et de coopération": one that names no domain, of two who cooperate on none."""
    known = {fact.parties for fact in worded}
    for one in signed:
        parties = (one.parties[0], one.parties[1])
        clause = Span(one.evidence.start, one.evidence.end)
        is_on_all = one.domain is None and scanned.cues.has(Cue.JOINT, clause)
        if is_on_all and parties not in known:
            evidence = one.evidence.model_copy(update={"rule": _rule("agreement", scanned)})
            yield CooperatesOn(parties=parties, domain=POLITICAL, evidence=evidence)


def _quoted(span: Span, rule: str, confidence: float, scanned: Scan) -> Evidence:
    return Evidence(start=span.start, end=span.end, rule=_rule(rule, scanned), confidence=confidence)


def _rule(about: str, scanned: Scan) -> str:
    return rule_name("COOPERATES_ON", scanned.reading.language, about)
