"""From the nouns that name agreements to candidates of signed, planned and recalled texts."""

from collections.abc import Iterator

from kg.extract.agreements.status import StatusCues
from kg.extract.candidates.agreement_features import Name, agreement_features
from kg.extract.candidates.loose_facts import LOOSE
from kg.extract.candidates.matter_features import pair_features
from kg.extract.candidates.matters import Matters, Pair
from kg.extract.candidates.model import Candidate
from kg.extract.candidates.rules import rivals, verdict
from kg.extract.reading import DateMention, Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey, Evidence, PartialDate, Signs, rule_name

Key = tuple[Pair, AgreementKind, DomainKey | None]
_ABOUT, _BEFORE, _DATE = 150, 60, 80
_REASONS = {"stated": 0, "named": 60, "current": 40, "half": 120, "principal": 160}


def agreement_candidates(matters: Matters) -> Iterator[Candidate]:
    """Every named agreement with every pair that may be its parties, in each status."""
    seen: dict[Key, list[tuple[Name, str]]] = {}
    for name in _names(matters):
        for pair, reason in matters.pairs(name.sentence, name).items():
            seen.setdefault((pair, name.kind, name.domain), []).append((name, reason))
    ruled: dict[Key, list[Signs]] = {}
    for fact in matters.ground.ruled:
        if isinstance(fact, Signs):
            ruled.setdefault(((fact.parties[0], fact.parties[1]), fact.kind, fact.domain), []).append(fact)
    for key in {**seen, **ruled}:
        facts = ruled.get(key, [])
        if key in seen:
            yield from _candidates(key, seen[key], facts, matters)
        else:
            yield from (_unseen(fact, matters) for fact in facts)


def _names(matters: Matters) -> Iterator[Name]:
    scanned, reading = matters.scan, matters.ground.reading
    words = scanned.agreements
    cues = StatusCues(scanned.text, words)
    sentences = {s.index: s for s in scanned.sentences}
    for match in words.kinds.find(scanned.text):
        span = Span(match.start, match.end)
        sentence = next((s for s in sentences.values() if s.holds(span)), None)
        if sentence is None or any(actor.holds(span) for actor in reading.actors):
            continue
        told = cues.of(span, sentence)
        yield Name(
            match.start,
            match.end,
            sentence,
            match.value,
            _domain(span, sentence, matters),
            AgreementStatus(told.status) if told is not None else None,
            told,
            _date(span, sentence, matters),
        )


def _domain(name: Span, sentence: Sentence, matters: Matters) -> DomainKey | None:
    """The narrow domain that follows the name, else any, else the one before it."""
    about = Span(name.start, min(sentence.end, name.end + _ABOUT))
    found = matters.scan.domains_in(about) or matters.scan.domains_in(
        Span(max(0, name.start - _BEFORE), name.start)
    )
    narrow = [mention for mention in found if mention.domain not in matters.scan.words.general]
    return next((mention.domain for mention in narrow or found), None)


def _date(name: Span, sentence: Sentence, matters: Matters) -> DateMention | None:
    near = [date for date in matters.ground.reading.dates if sentence.holds(date)]
    near = [date for date in near if max(date.start - name.end, name.start - date.end) < _DATE]
    return min(near, key=lambda date: abs(date.start - name.end), default=None)


def _candidates(
    key: Key, seen: list[tuple[Name, str]], facts: list[Signs], matters: Matters
) -> Iterator[Candidate]:
    starts = [fact.evidence.start for fact in facts]
    name, reason = min(seen, key=lambda item: (_rank(item[0], starts), _REASONS[item[1]]))
    base = {
        **dict(agreement_features(name, matters)),
        **dict(pair_features(key[0], key[2] or "", name.sentence, matters)),
        f"reason:{reason}": 1,
        "seen": min(len(seen), 9),
        **dict(rivals("SIGNS", facts, name.sentence, matters.ground)),
    }
    where = (matters.where(key[0][0], name.sentence), matters.where(key[0][1], name.sentence))
    for status in AgreementStatus:
        told = next((fact for fact in facts if fact.status is status), None)
        features = {
            **base,
            f"status:{status}": 1,
            "status_told": name.told is status,
            f"status:{status}/{name.told}": 1,
            "dated": name.date is not None,
            "age": _age(name.date, matters),
            **dict(verdict(facts, status)),
        }
        fact = told or _loose(key, name, status, matters)
        yield Candidate(fact, name.sentence.index, where, Span(name.start, name.end), told, features)


def _rank(name: Name, starts: list[int]) -> tuple[bool, bool]:
    ruled = any(name.sentence.start <= start < name.sentence.end for start in starts)
    return not ruled, name.told is None


def _age(date: DateMention | None, matters: Matters) -> float:
    """Days from the date beside the name to the document's, within 400 either way."""
    published = matters.ground.reading.document.date
    if date is None or published is None:
        return 0
    return max(-400, min(400, (published.first_day - date.date.first_day).days))


def _loose(key: Key, name: Name, status: AgreementStatus, matters: Matters) -> Signs:
    cue = name.cue or name
    rule = rule_name("SIGNS", matters.ground.words.language, LOOSE)
    start, end = min(name.start, cue.start), max(name.end, cue.end)
    evidence = Evidence(start=start, end=end, rule=rule, confidence=0)
    date: PartialDate | None = name.date.date if name.date is not None else None
    return Signs(parties=key[0], kind=key[1], domain=key[2], status=status, date=date, evidence=evidence)


def _unseen(fact: Signs, matters: Matters) -> Candidate:
    at = Span(fact.evidence.start, fact.evidence.end)
    reading = matters.ground.reading
    sentence = reading.sentence_at(at.start) or reading.sentences[0]
    where = (matters.where(fact.parties[0], sentence), matters.where(fact.parties[1], sentence))
    features = {"unseen": 1.0, f"status:{fact.status}": 1, **dict(verdict([fact], fact.status))}
    return Candidate(fact, sentence.index, where, at, fact, features)
