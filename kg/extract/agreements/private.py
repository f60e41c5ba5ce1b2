"""Agreements in which one side is no state: with unions or rebels, contracts of companies and clubs."""

from collections.abc import Iterator

from kg.extract.agreements.mention import AgreementMention
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Span
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_PARTNER, _TWO, _ARTICLES = 110, 2, 2
# Who signs stands this near before the verb.
_SUBJECT = 40


def is_private(scanned: Scan, mention: AgreementMention, words: AgreementWords) -> bool:
    """ "Un accord avec les syndicats", "la société a signé un contrat"; an organisation of states is none."""
    text = scanned.text
    is_inner = any(words.inner.find(text[mention.start : mention.end]))
    if is_inner and scanned.pairs.count(mention.sentence) < _TWO:
        return mention.status is AgreementStatus.IN_FORCE
    if _has_partner(scanned, mention, words):
        return True
    start = min(mention.start, mention.cue.start)
    clause = text[start : mention.sentence.end]
    bodies = (
        match.start for match in words.bodies.find(clause) if not scanned.pairs.names(start + match.start)
    )
    leads = (words.frames.sides.signing.search(clause, 0, body) for body in bodies)
    if any(lead is not None and not _is_matter(scanned, mention, start + lead.start()) for lead in leads):
        return True
    if _is_by_body(scanned, mention, words):
        return True
    return mention.kind is AgreementKind.CONTRACT and any(_companies(scanned, mention, words))


def _is_matter(scanned: Scan, mention: AgreementMention, lead: int) -> bool:
    """ "Un accord sur la coopération entre les universités": whom it is about, not who signs it."""
    return scanned.cues.has(Cue.JOINT, Span(mention.end, lead))


def _is_by_body(scanned: Scan, mention: AgreementMention, words: AgreementWords) -> bool:
    """ "Le maire de Lima a signé un accord": who signs opens the clause, and nothing is of two states."""
    cue, sentence = mention.cue, mention.sentence
    if not (cue.is_verb and cue.is_signing) or cue.start > mention.start:
        return False
    before = scanned.text[sentence.start : cue.start]
    bodies = (match.start for match in words.bodies.find(before))
    whose = [at for at in bodies if not scanned.pairs.names(sentence.start + at)]
    whose += [match.start for match in words.holders.find(before)]
    is_by_one = any(len(before[:at].rpartition(",")[2].split()) <= _ARTICLES for at in whose)
    return is_by_one and not scanned.cues.has(Cue.BILATERAL, sentence)


def _has_partner(scanned: Scan, mention: AgreementMention, words: AgreementWords) -> bool:
    """Rebels or unions behind the name; between two states "la formation des enseignants" is a matter."""
    behind = scanned.text[mention.end : min(mention.end + _PARTNER, mention.sentence.end)]
    found = list(words.partners.find(behind))
    if scanned.pairs.count(mention.sentence) < _TWO:
        return bool(found) or _is_by_partner(scanned, mention, words)
    return any(words.frames.sides.matter.search(behind, 0, partner.start) is None for partner in found)


def _is_by_partner(scanned: Scan, mention: AgreementMention, words: AgreementWords) -> bool:
    """ "Le gouvernement et les rebelles ont signé"."""
    cue, sentence = mention.cue, mention.sentence
    if not cue.is_verb or cue.start > mention.start:
        return False
    before = scanned.text[max(sentence.start, cue.start - _SUBJECT) : cue.start]
    return any(words.partners.find(before))


def _companies(scanned: Scan, mention: AgreementMention, words: AgreementWords) -> Iterator[int]:
    """Where a company stands in the sentence, other than in the name of a bank of states."""
    start, end = mention.sentence.start, mention.sentence.end
    found = (start + match.start for match in words.companies.find(scanned.text[start:end]))
    return (at for at in found if not scanned.pairs.names(at))
