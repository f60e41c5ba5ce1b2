"""From the agreements that a text names to SIGNS facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.extract.agreements.dates import NEWS_DAYS, date_of_talks, nearest_date
from kg.extract.agreements.mentions import AgreementMention, Mentions
from kg.extract.agreements.pairs import Pair
from kg.extract.agreements.scan import Scan, scan
from kg.extract.reading import DateMention, Part, Reading
from kg.facts import AgreementStatus, Evidence, Met, PartialDate, Signs
from kg.lexicon.agreement_words import load_agreement_words
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.lexicon import Lexicon

_HEADLINE = 0.5
_CONFIDENCE = {AgreementStatus.SIGNED: 0.8, AgreementStatus.PLANNED: 0.7, AgreementStatus.IN_FORCE: 0.65}


@dataclass(frozen=True, slots=True)
class Dated:
    """A mention with the status and the date that its dates give it."""

    mention: AgreementMention
    status: AgreementStatus
    date: PartialDate | None


def find_agreements(reading: Reading, lexicon: Lexicon, meetings: Iterable[Met] = ()) -> Iterator[Signs]:
    """The agreements of two parties that the text tells of, each once."""
    return agreements_of(scan(reading, lexicon, meetings), language=lexicon.language)


def agreements_of(scanned: Scan, *, language: str = "fr") -> Iterator[Signs]:
    """The agreements of a scanned reading: for one pair, kind and domain the surest status."""
    known: dict[tuple[object, ...], Signs] = {}
    for fact in _facts(scanned, language):
        key = (fact.parties, fact.kind, fact.domain)
        if key not in known or fact.evidence.confidence > known[key].evidence.confidence:
            known[key] = fact
    domains = {(fact.parties, fact.kind) for fact in known.values() if fact.domain is not None}
    return (
        fact for fact in known.values() if fact.domain is not None or (fact.parties, fact.kind) not in domains
    )


def _facts(scanned: Scan, language: str) -> Iterator[Signs]:
    for mention in Mentions(scanned, load_agreement_words(language)).all():
        if scanned.cues.has(Cue.AGAINST, mention.sentence):
            continue
        dated = _dated(mention, scanned)
        for pair in scanned.pairs.of(mention.sentence, mention):
            yield _fact(dated, pair)


def _fact(dated: Dated, pair: Pair) -> Signs:
    mention = dated.mention
    start, end = min(mention.start, mention.cue.start), max(mention.about, mention.cue.end)
    confidence = _CONFIDENCE[dated.status] if mention.sentence.part is not Part.HEADLINE else _HEADLINE
    rule = f"signs/fr/{mention.kind}/{dated.status}"
    evidence = Evidence(start=start, end=end, rule=rule, confidence=confidence)
    return Signs(
        parties=pair,
        kind=mention.kind,
        domain=mention.domain,
        status=dated.status,
        date=dated.date,
        evidence=evidence,
    )


def _day(found: DateMention, mention: AgreementMention) -> PartialDate:
    return found.coming if mention.status is AgreementStatus.PLANNED else found.date


def _dated(mention: AgreementMention, scanned: Scan) -> Dated:
    """The status by the date: a signature long past is a text in force, one to come is planned."""
    found = nearest_date(mention, scanned.reading)
    published = scanned.reading.document.date
    date = None if found is None else _day(found, mention)
    if date is None and mention.is_recalled and mention.status is AgreementStatus.SIGNED:
        return Dated(mention, AgreementStatus.IN_FORCE, None)
    if date is None:
        return Dated(mention, mention.status, date_of_talks(mention, scanned))
    if published is None or mention.status is not AgreementStatus.SIGNED:
        return Dated(mention, mention.status, date)
    if date.first_day > published.last_day:
        return Dated(mention, AgreementStatus.PLANNED, date)
    is_news = (published.first_day - date.last_day).days <= NEWS_DAYS
    return Dated(mention, AgreementStatus.SIGNED if is_news else AgreementStatus.IN_FORCE, date)
