"""From the agreements that a text names to SIGNS facts."""

from collections.abc import Iterable, Iterator
from itertools import product

from kg.extract.agreements.dated import Dated, dated
from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.mentions import Mentions
from kg.extract.agreements.once import Told, each_once
from kg.extract.agreements.pairs import Pair
from kg.extract.agreements.private import is_private
from kg.extract.agreements.scan import Scan, scan
from kg.extract.agreements.seats import domain_of_gift, domain_of_seats, domain_of_sort
from kg.extract.agreements.summary import without_summaries
from kg.extract.agreements.to_come import to_come
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.facts import (
    AgreementKind,
    AgreementStatus,
    DomainKey,
    Evidence,
    Met,
    Signs,
    Visits,
    rule_name,
)
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.lexicon import Lexicon

_HEADLINE = 0.5
_QUARREL = 150
_CONFIDENCE = {AgreementStatus.SIGNED: 0.8, AgreementStatus.PLANNED: 0.7, AgreementStatus.IN_FORCE: 0.65}


def find_agreements(
    reading: Reading, lexicon: Lexicon, meetings: Iterable[Met] = (), visits: Iterable[Visits] = ()
) -> Iterator[Signs]:
    """The agreements of two parties that the text tells of, each once."""
    return agreements_of(scan(reading, lexicon, meetings, visits))


def agreements_of(scanned: Scan) -> Iterator[Signs]:
    """The agreements of a scanned reading: for one pair, kind and domain the surest status."""
    words = scanned.agreements
    for fact, sentence in each_once(_told(scanned, words)):
        domain = fact.domain or _unworded_domain(scanned, fact, sentence, words)
        yield fact.model_copy(update={"domain": domain})


def _unworded_domain(
    scanned: Scan, fact: Signs, sentence: Sentence, words: AgreementWords
) -> DomainKey | None:
    """The domain of the sort of text, else of those who sign; a text over all fields has none."""
    named = scanned.text[fact.evidence.start : fact.evidence.end]
    if any(words.overall.find(named)):
        return None
    told = domain_of_sort(scanned.text, fact.evidence, words) or domain_of_seats(scanned, sentence, words)
    gift = domain_of_gift(scanned.text, fact.evidence, words)
    return gift if gift is not None and (told is None or told in scanned.words.general) else told


def _told(scanned: Scan, words: AgreementWords) -> Iterator[Told]:
    named = tuple(Mentions(scanned, words).all())
    for mention in without_summaries(named, scanned.text, words):
        if (
            _is_quarrel(scanned, mention)
            or _is_loose(scanned, mention)
            or is_private(scanned, mention, words)
        ):
            continue
        told = dated(mention, scanned)
        for pair, domain in product(_pairs(scanned, mention), mention.domains):
            yield Told(_fact(to_come(told, pair, scanned), pair, domain, scanned), mention.sentence)


def _pairs(scanned: Scan, mention: AgreementMention) -> tuple[Pair, ...]:
    if mention.among is None or scanned.pairs.count(mention.sentence):
        return scanned.pairs.of(mention.sentence, mention)
    return scanned.pairs.of(*mention.among)


def _is_quarrel(scanned: Scan, mention: AgreementMention) -> bool:
    """The words around it tell of a quarrel, not only in a name ("personnes condamnées", "procès-verbal")."""
    start, end = mention.start - _QUARREL, mention.end + _QUARREL
    near = Span(max(mention.sentence.start, start), min(mention.sentence.end, end))
    against = scanned.cues.within(Cue.AGAINST, near)
    return any(not any(name.holds(cue) for name in (*scanned.domains, *scanned.texts)) for cue in against)


def _is_loose(scanned: Scan, mention: AgreementMention) -> bool:
    """ "La mise en œuvre de la feuille de route": of one state's own, unless its name words two."""
    is_plan = mention.kind in (AgreementKind.ROADMAP, AgreementKind.PROGRAMME)
    is_recalled = is_plan and mention.status is AgreementStatus.IN_FORCE and not mention.cue.is_signing
    return is_recalled and not scanned.pairs.states_pair(Span(mention.start, mention.about))


def _fact(told: Dated, pair: Pair, domain: DomainKey | None, scanned: Scan) -> Signs:
    mention = told.mention
    start, end = min(mention.start, mention.cue.start), max(mention.about, mention.cue.end)
    confidence = _CONFIDENCE[told.status] if mention.sentence.part is not Part.HEADLINE else _HEADLINE
    rule = rule_name("SIGNS", scanned.reading.language, mention.kind, told.status)
    evidence = Evidence(start=start, end=end, rule=rule, confidence=confidence)
    return Signs(
        parties=pair,
        kind=mention.kind,
        domain=domain,
        status=told.status,
        date=told.date,
        evidence=evidence,
    )
