"""From domains and pairs of parties to candidates of cooperation."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.candidates.loose_facts import LOOSE
from kg.extract.candidates.matter_features import matter_features, pair_features
from kg.extract.candidates.matters import Matter, Matters, Pair
from kg.extract.candidates.model import Candidate
from kg.extract.candidates.rules import rivals, verdict
from kg.extract.cooperation.clause import clause_around
from kg.extract.cooperation.unsaid import is_unsaid, unsaid
from kg.extract.reading import Sentence, Span
from kg.facts import CooperatesOn, DomainKey, Evidence, rule_name

Key = tuple[Pair, DomainKey]
_REASONS = {"stated": 0, "named": 60, "current": 40, "half": 120, "principal": 160}
_KINDS = {"word": 0, "adjective": 0, "bare": 150, "general": 30}


@dataclass(frozen=True, slots=True)
class Sight:
    """``matter`` named in ``sentence``, for a pair that is meant for ``reason``."""

    sentence: Sentence
    matter: Matter
    reason: str
    cost: float


def cooperation_candidates(matters: Matters) -> Iterator[Candidate]:
    """Every domain that the text names with every pair that may cooperate on it."""
    seen = _seen(matters)
    ruled: dict[Key, CooperatesOn] = {}
    for fact in matters.ground.ruled:
        if isinstance(fact, CooperatesOn):
            ruled.setdefault(((fact.parties[0], fact.parties[1]), fact.domain), fact)
    shared: dict[Matter, dict[str, float]] = {}
    for key in {**seen, **ruled}:
        known = ruled.get(key)
        if key in seen:
            yield _candidate(key, seen[key], known, matters, shared)
        elif known is not None:
            yield _unseen(known, matters)


def _seen(matters: Matters) -> dict[Key, list[Sight]]:
    found: dict[Key, list[Sight]] = {}
    idle = unsaid(matters.scan)
    for sentence in matters.scan.sentences:
        for matter in matters.matters(sentence):
            if is_unsaid(matter.start, idle):
                continue
            strength = matters.strength(sentence, matter)
            for pair, reason in matters.pairs(sentence, matter).items():
                cost = _REASONS[reason] + _KINDS[matter.kind] - 300 * strength
                found.setdefault((pair, matter.domain), []).append(Sight(sentence, matter, reason, cost))
    return found


def _candidate(
    key: Key,
    sights: list[Sight],
    fact: CooperatesOn | None,
    matters: Matters,
    shared: dict[Matter, dict[str, float]],
) -> Candidate:
    best = min(sights, key=lambda s: (not _holds(s, fact), s.cost))
    if best.matter not in shared:
        shared[best.matter] = dict(matter_features(best.sentence, best.matter, matters))
    own = [fact] if fact is not None else []
    features = {
        **shared[best.matter],
        **dict(pair_features(key[0], key[1], best.sentence, matters)),
        f"reason:{best.reason}": 1,
        "cost": best.cost,
        "seen": min(len(sights), 9),
        "seen_stated": min(sum(s.reason == "stated" for s in sights), 5),
        "seen_named": min(sum(s.reason in ("stated", "named") for s in sights), 5),
        **dict(rivals("COOPERATES_ON", own, best.sentence, matters.ground)),
        **dict(verdict(own, None)),
    }
    return Candidate(
        fact=fact or _loose(key, best, matters),
        sentence=best.sentence.index,
        arguments=(matters.where(key[0][0], best.sentence), matters.where(key[0][1], best.sentence)),
        trigger=Span(best.matter.start, best.matter.end),
        ruled=fact,
        features=features,
    )


def _holds(sight: Sight, fact: CooperatesOn | None) -> bool:
    return fact is not None and sight.sentence.start <= fact.evidence.start < sight.sentence.end


def _loose(key: Key, best: Sight, matters: Matters) -> CooperatesOn:
    clause = clause_around(matters.scan, best.sentence, best.matter)
    rule = rule_name("COOPERATES_ON", matters.ground.words.language, LOOSE)
    evidence = Evidence(start=clause.start, end=clause.end, rule=rule, confidence=0)
    return CooperatesOn(parties=key[0], domain=key[1], evidence=evidence)


def _unseen(fact: CooperatesOn, matters: Matters) -> Candidate:
    at = Span(fact.evidence.start, fact.evidence.end)
    reading = matters.ground.reading
    sentence = reading.sentence_at(at.start) or reading.sentences[0]
    where = (matters.where(fact.parties[0], sentence), matters.where(fact.parties[1], sentence))
    return Candidate(fact, sentence.index, where, at, fact, {"unseen": 1.0, **dict(verdict([fact], None))})
