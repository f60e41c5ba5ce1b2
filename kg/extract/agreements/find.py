"""From the agreements that a text names to SIGNS facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from kg.extract.agreements.dates import NEWS_DAYS, date_of_talks, nearest_date
from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.mentions import Mentions
from kg.extract.agreements.once import Told, each_once
from kg.extract.agreements.pairs import Pair
from kg.extract.agreements.private import is_private
from kg.extract.agreements.scan import Scan, scan
from kg.extract.agreements.seats import domain_of_seats
from kg.extract.reading import DateMention, Part, Reading, Span
from kg.facts import (
    AgreementKind,
    AgreementStatus,
    DomainKey,
    Evidence,
    Met,
    PartialDate,
    Precision,
    Signs,
    Visits,
)
from kg.lexicon.agreement_words import AgreementWords, load_agreement_words
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.lexicon import Lexicon

_HEADLINE = 0.5
_RECALLED_DAYS = 6
_CONFIDENCE = {AgreementStatus.SIGNED: 0.8, AgreementStatus.PLANNED: 0.7, AgreementStatus.IN_FORCE: 0.65}


@dataclass(frozen=True, slots=True)
class Dated:
    """A mention with the status and the date that its dates give it."""

    mention: AgreementMention
    status: AgreementStatus
    date: PartialDate | None


def find_agreements(
    reading: Reading, lexicon: Lexicon, meetings: Iterable[Met] = (), visits: Iterable[Visits] = ()
) -> Iterator[Signs]:
    """The agreements of two parties that the text tells of, each once."""
    return agreements_of(scan(reading, lexicon, meetings, visits), language=lexicon.language)


def agreements_of(scanned: Scan, *, language: str = "fr") -> Iterator[Signs]:
    """The agreements of a scanned reading: for one pair, kind and domain the surest status."""
    words = load_agreement_words(language)
    for fact, sentence in each_once(_told(scanned, words)):
        seat = domain_of_seats(scanned, sentence, words) if fact.domain is None else fact.domain
        yield fact.model_copy(update={"domain": seat})


def _told(scanned: Scan, words: AgreementWords) -> Iterator[Told]:
    for mention in Mentions(scanned, words).all():
        if (
            _is_quarrel(scanned, mention)
            or _is_loose(scanned, mention)
            or is_private(scanned.text, mention, words)
        ):
            continue
        dated = _dated(mention, scanned)
        for pair, domain in product(_pairs(scanned, mention), mention.domains):
            yield Told(_fact(dated, pair, domain), mention.sentence)


def _pairs(scanned: Scan, mention: AgreementMention) -> tuple[Pair, ...]:
    if mention.among is None or scanned.pairs.count(mention.sentence):
        return scanned.pairs.of(mention.sentence, mention)
    return scanned.pairs.of(*mention.among)


def _is_quarrel(scanned: Scan, mention: AgreementMention) -> bool:
    """The sentence tells of a quarrel, and not only in the name of a domain ("personnes condamnées")."""
    against = scanned.cues.within(Cue.AGAINST, mention.sentence)
    return any(not any(domain.holds(cue) for domain in scanned.domains) for cue in against)


def _is_loose(scanned: Scan, mention: AgreementMention) -> bool:
    """ "La mise en œuvre de la feuille de route": of one state's own, unless its name words two."""
    is_plan = mention.kind in (AgreementKind.ROADMAP, AgreementKind.PROGRAMME)
    is_recalled = is_plan and mention.status is AgreementStatus.IN_FORCE and not mention.cue.is_signing
    return is_recalled and not scanned.pairs.states_pair(Span(mention.start, mention.about))


def _fact(dated: Dated, pair: Pair, domain: DomainKey | None) -> Signs:
    mention = dated.mention
    start, end = min(mention.start, mention.cue.start), max(mention.about, mention.cue.end)
    confidence = _CONFIDENCE[dated.status] if mention.sentence.part is not Part.HEADLINE else _HEADLINE
    rule = f"signs/fr/{mention.kind}/{dated.status}"
    evidence = Evidence(start=start, end=end, rule=rule, confidence=confidence)
    return Signs(
        parties=pair,
        kind=mention.kind,
        domain=domain,
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
    if mention.is_recalled:
        is_news = (
            date.precision is Precision.DAY and (published.first_day - date.first_day).days <= _RECALLED_DAYS
        )
    else:
        is_news = (published.first_day - date.last_day).days <= NEWS_DAYS
    return Dated(mention, AgreementStatus.SIGNED if is_news else AgreementStatus.IN_FORCE, date)
