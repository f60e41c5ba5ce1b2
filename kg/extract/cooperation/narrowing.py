"""General domains give way where narrower ones say the same."""

import re
from collections.abc import Iterable, Iterator

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence
from kg.facts import CooperatesOn
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.domains import Domains

POLICE = "police-cooperation"
_GENERAL = "/strengthen"
_CLAUSE = 140
_BORDER = re.compile(r"[.;,]|\bet d(?:e|'|’)")
_SECURITY = frozenset({"security", "defence"})


def narrowed(facts: Iterable[CooperatesOn], scanned: Scan, domains: Domains) -> Iterator[CooperatesOn]:
    """``facts`` without those domains that are only the frame of narrower ones of the same pair."""
    found = list(facts)
    return (
        fact
        for fact in found
        if not _is_frame(fact, found, scanned, domains) and not _is_preface(fact, found, scanned)
    )


def _is_preface(fact: CooperatesOn, facts: Iterable[CooperatesOn], scanned: Scan) -> bool:
    """ "Renforcer leur coopération" just before or after the sentence that says in what."""
    here = _sentence(fact, scanned)
    if not fact.evidence.rule.endswith(_GENERAL) or here is None:
        return False
    others = [
        _sentence(other, scanned)
        for other in facts
        if other.parties == fact.parties and other.domain != fact.domain
    ]
    return any(other is not None and abs(other.index - here.index) == 1 for other in others)


def _is_frame(fact: CooperatesOn, facts: Iterable[CooperatesOn], scanned: Scan, domains: Domains) -> bool:
    """Narrower domains of its sector stand in its sentence, or its sentence speaks of all fields together.

    A means is a frame also beside civil matters only.
    """
    if fact.domain not in scanned.words.general | scanned.words.means:
        return False
    sector, here = domains.sector(fact.domain), _sentence(fact, scanned)
    others = [other for other in facts if other.parties == fact.parties and other.domain != fact.domain]
    if fact.domain in scanned.words.means:
        serves = any(domains.sector(other.domain) in _SECURITY for other in others)
        others = [other for other in others if other.domain != POLICE]
        return (bool(others) and not serves) or any(_serves(fact, other, scanned) for other in others)
    narrower = [
        other
        for other in others
        if other.domain not in scanned.words.general and domains.sector(other.domain) == sector
    ]
    is_summary = here is not None and scanned.cues.has(Cue.FRAMES, here)
    return any(is_summary or _sentence(other, scanned) == here for other in narrower)


def _serves(means: CooperatesOn, other: CooperatesOn, scanned: Scan) -> bool:
    """Whether ``other`` is what the exchange or training is about: it follows in the same clause."""
    between = scanned.text[means.evidence.start : other.evidence.start]
    return 0 < len(between) < _CLAUSE and _BORDER.search(between) is None


def _sentence(fact: CooperatesOn, scanned: Scan) -> Sentence | None:
    start = fact.evidence.start
    sentences = scanned.reading.sentences
    return next((sentence for sentence in sentences if sentence.start <= start < sentence.end), None)
