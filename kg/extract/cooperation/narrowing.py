"""General domains give way where narrower ones say the same."""

from collections.abc import Iterable, Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.taught import TAUGHT
from kg.extract.reading import Span
from kg.facts import CooperatesOn, DomainKey
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.domains import Domains

POLICE = "police-cooperation"
AID = "development-aid"
_CLAUSE, _FIELD = 140, 60  # characters
_SECURITY = frozenset({"security", "defence"})


def narrowed(facts: Iterable[CooperatesOn], scanned: Scan, domains: Domains) -> Iterator[CooperatesOn]:
    """``facts`` without those domains that are only the frame of narrower ones of the same pair."""
    found = list(facts)
    return (fact for fact in found if not _is_frame(fact, found, scanned, domains))


def _is_frame(fact: CooperatesOn, facts: Iterable[CooperatesOn], scanned: Scan, domains: Domains) -> bool:
    """Whether what ``fact`` says in general is said more narrowly, or it is a means for a civil matter."""
    others = [other for other in facts if other.parties == fact.parties and other.domain != fact.domain]
    if fact.domain in scanned.words.means:
        # Those who serve a state are taught for its service, whatever else the two do.
        return not _is_of_rule(fact, TAUGHT) and _is_means(fact, others, scanned, domains)
    if fact.domain not in scanned.words.general:
        return False
    narrower = {other.domain for other in others if other.domain not in scanned.words.general}
    sector = domains.sector(fact.domain)
    akin = {domain for domain in narrower if domains.sector(domain) == sector}
    return _gives_way(fact, akin, scanned) or (fact.domain == AID and _is_spent_on(fact, narrower, scanned))


def _is_of_rule(fact: CooperatesOn, rule: str) -> bool:
    return fact.evidence.rule.rpartition("/")[2] == rule


def _is_spent_on(fact: CooperatesOn, narrower: set[DomainKey], scanned: Scan) -> bool:
    """ "Projets de développement, notamment dans les secteurs de X": any field that the aid goes to."""
    here = scanned.reading.sentence_at(fact.evidence.start)
    listed = scanned.domains_in(here) if here is not None else ()
    own, finer = ([m for m in listed if m.domain in keys] for keys in ({fact.domain}, narrower))
    return any(_holds(scanned, first, second) for first in own for second in finer)


def _gives_way(fact: CooperatesOn, narrower: set[DomainKey], scanned: Scan) -> bool:
    """Whether the sentence speaks of all fields together, or names ``narrower`` ones as what it is about."""
    here = scanned.reading.sentence_at(fact.evidence.start)
    if here is None or not narrower:
        return False
    listed = scanned.domains_in(here)
    own = [mention for mention in listed if mention.domain == fact.domain]
    finer = [mention for mention in listed if mention.domain in narrower]
    return scanned.cues.has(Cue.FRAMES, here) or any(
        _is_one(scanned, first, second) or _holds(scanned, first, second) or _is_field(scanned, first, second)
        for first in own
        for second in finer
    )


def _is_one(scanned: Scan, general: DomainMention, narrow: Span) -> bool:
    """Whether the two are joined; security is always about a danger that is listed with it."""
    before, after = sorted((general, narrow), key=lambda mention: mention.start)
    is_twin = scanned.matters.named.twin.fullmatch(scanned.text, before.end, after.start) is not None
    return is_twin or (general.domain == POLICE and scanned.between.is_listed(before, after))


def _holds(scanned: Scan, general: Span, narrow: Span) -> bool:
    """ "Coopération économique dans des secteurs comme X", "coopération sécuritaire, notamment contre X"."""
    return general.end < narrow.start and scanned.cues.has(Cue.LINKS, Span(general.end, narrow.start))


def _is_field(scanned: Scan, general: DomainMention, narrow: DomainMention) -> bool:
    """ "Partage d'expertises entre les deux pays dans le domaine sécuritaire": the field of the means."""
    between = scanned.text[narrow.end : general.start]
    is_behind = 0 < len(between) < _FIELD and scanned.matters.named.border.search(between) is None
    return is_behind and general.domain == POLICE and narrow.domain in scanned.words.means


def _is_means(fact: CooperatesOn, others: list[CooperatesOn], scanned: Scan, domains: Domains) -> bool:
    """Training that only serves civil matters is a way to work on them, no matter of its own."""
    kinds = {domains.sector(other.domain) for other in others if other.domain != POLICE}
    civil = [other for other in others if domains.sector(other.domain) not in _SECURITY]
    return (bool(kinds) and not kinds & _SECURITY) or any(_serves(fact, other, scanned) for other in civil)


def _serves(means: CooperatesOn, other: CooperatesOn, scanned: Scan) -> bool:
    """Whether ``other`` is what the exchange or training is about: it follows in the same clause."""
    between = scanned.text[means.evidence.start : other.evidence.start]
    return 0 < len(between) < _CLAUSE and scanned.matters.named.border.search(between) is None
