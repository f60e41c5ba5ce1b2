"""The matter that a text does not word: that of its sort, or of those who sign ("ministre de la Santé")."""

import re
from collections.abc import Iterable, Iterator

from kg.extract.agreements.scan import Scan
from kg.extract.reading import ActorKind, ActorMention, Sentence
from kg.facts import Actor, DomainKey, Evidence, Met
from kg.lexicon.agreement_words import AgreementWords

_FIELD = re.compile(r" [^,;:.()«»]{0,40}")


def domain_of_seats(scanned: Scan, sentence: Sentence, words: AgreementWords) -> DomainKey | None:
    """The one domain of the offices in ``sentence``, else of those who met last before it."""
    here = [mention for mention in scanned.reading.actors if sentence.holds(mention)]
    offices = {mention.actor.role for mention in here} | {_body(mention, scanned.text) for mention in here}
    met = {actor.role for actor in _met(scanned.meetings, sentence)}
    found = _domains(offices, scanned, words) or _domains(met, scanned, words)
    return found.pop() if len(found) == 1 else None


def _body(mention: ActorMention, text: str) -> str | None:
    """ "Le ministère malien de l'Agriculture": the body with the field that its name goes on with."""
    is_body = mention.kind is ActorKind.ORGANISATION and mention.actor.country is not None
    field = _FIELD.match(text, mention.end)
    return text[mention.start : mention.end if field is None else field.end()] if is_body else None


def domain_of_sort(text: str, named: Evidence, words: AgreementWords) -> DomainKey | None:
    """What a text is about by its sort alone: "un traité d'amitié", "une convention de financement"."""
    said = text[named.start : named.end]
    return next((match.value for match in words.natures.find(said)), None)


def domain_of_gift(text: str, named: Evidence, words: AgreementWords) -> DomainKey | None:
    """What a text that gives something counts as where nothing says what it gives it for."""
    return next((match.value for match in words.gifts.find(text[named.start : named.end])), None)


def _domains(roles: Iterable[str | None], scanned: Scan, words: AgreementWords) -> set[DomainKey]:
    told = sorted(role for role in roles if role is not None)
    return {domain for role in told for domain in _of_role(role, scanned, words)}


def _of_role(role: str, scanned: Scan, words: AgreementWords) -> Iterator[DomainKey]:
    seat = next(iter(words.seats.find(role)), None)
    if seat is not None:
        yield seat.value
        return
    yield from (
        match.value.domain for match in scanned.words.matcher.find(role) if not match.value.is_adjective
    )


def _met(meetings: Iterable[Met], sentence: Sentence) -> tuple[Actor, ...]:
    before = [met for met in meetings if met.evidence.start <= sentence.end]
    last = max(before, key=lambda met: met.evidence.start, default=None)
    return () if last is None else (last.a, last.b)
