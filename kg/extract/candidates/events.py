"""From sightings to candidates of meetings and visits: one for each pair or journey and status."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from kg.extract.candidates.event_features import event_features
from kg.extract.candidates.event_rules import meeting_rules, visit_rules
from kg.extract.candidates.ground import Ground
from kg.extract.candidates.loose_facts import loose_meeting, loose_visit
from kg.extract.candidates.meetings import Pair, meeting_sightings
from kg.extract.candidates.model import Candidate, CoreFact
from kg.extract.candidates.rules import rivals, verdict
from kg.extract.candidates.sighting import Sighting
from kg.extract.candidates.statuses import meeting_statuses, status_features, visit_statuses
from kg.extract.candidates.visits import Journey, visit_sightings
from kg.extract.reading import Span
from kg.facts import Met, Visits

K = TypeVar("K")
F = TypeVar("F", bound=CoreFact)


def meeting_candidates(ground: Ground) -> Iterator[Candidate]:
    """Every pair that may have met, with each status that it may have."""
    seen = _grouped(meeting_sightings(ground))
    ruled = _by_key((_pair(fact, ground), fact) for fact in ground.ruled if isinstance(fact, Met))
    for key in {**seen, **ruled}:
        facts = ruled.get(key, [])
        sightings = _sorted(seen.get(key, []), facts)
        if not sightings:
            yield from (_unseen(fact, ground) for fact in facts)
            continue
        base = {
            **_base(sightings, ground),
            **dict(rivals("MET", facts, sightings[0].stage.scene.sentence, ground)),
        }
        base.update(meeting_rules(sightings[0], facts, ground))
        statuses = dict.fromkeys([*(fact.status for fact in facts), *meeting_statuses(sightings, ground)])
        for status in statuses:
            told = [fact for fact in facts if fact.status is status]
            features = {
                **base,
                **dict(status_features(status, sightings, ground)),
                **dict(verdict(facts, status)),
            }
            for place, fact in enumerate(told or [loose_meeting(sightings[0], status, ground)]):
                yield _candidate(fact, sightings[0], features, bool(told), place)


def visit_candidates(ground: Ground) -> Iterator[Candidate]:
    """Every actor and foreign country that it may have gone to, with each status."""
    seen = _grouped(visit_sightings(ground))
    ruled = _by_key((_journey(fact, ground), fact) for fact in ground.ruled if isinstance(fact, Visits))
    for key in {**seen, **ruled}:
        facts = ruled.get(key, [])
        sightings = _sorted(seen.get(key, []), facts)
        if not sightings:
            yield from (_unseen(fact, ground) for fact in facts)
            continue
        base = {
            **_base(sightings, ground),
            **dict(rivals("VISITS", facts, sightings[0].stage.scene.sentence, ground)),
        }
        base.update(visit_rules(sightings[0], key[1], facts, ground))
        statuses = dict.fromkeys([*(fact.status for fact in facts), *visit_statuses(sightings, ground)])
        for status in statuses:
            told = [fact for fact in facts if fact.status is status]
            features = {
                **base,
                **dict(status_features(status, sightings, ground)),
                **dict(verdict(facts, status)),
            }
            for place, fact in enumerate(told or [loose_visit(sightings[0], key[1], status, ground)]):
                yield _candidate(fact, sightings[0], features, bool(told), place)


def _grouped(sightings: Iterable[tuple[K, Sighting]]) -> dict[K, list[Sighting]]:
    groups: dict[K, list[Sighting]] = {}
    for key, sighting in sightings:
        groups.setdefault(key, []).append(sighting)
    return groups


def _by_key(keyed: Iterable[tuple[K, F]]) -> dict[K, list[F]]:
    groups: dict[K, list[F]] = {}
    for key, fact in keyed:
        groups.setdefault(key, []).append(fact)
    return groups


def _pair(fact: Met, ground: Ground) -> Pair:
    a, b = ground.entity_of(fact.a), ground.entity_of(fact.b)
    if a is None or b is None or a == b:
        return -1, fact.evidence.start
    return min(a, b), max(a, b)


def _journey(fact: Visits, ground: Ground) -> Journey:
    entity = ground.entity_of(fact.visitor)
    return (-1 if entity is None else entity), fact.to


def _sorted(seen: list[Sighting], facts: Sequence[CoreFact]) -> list[Sighting]:
    """The likeliest first; the one that the rules quote before all."""
    starts = [fact.evidence.start for fact in facts]
    return sorted(seen, key=lambda s: (not _holds(s, starts), s.cost))


def _holds(seen: Sighting, starts: Sequence[int]) -> bool:
    sentence = seen.stage.scene.sentence
    return any(sentence.start <= start < sentence.end for start in starts)


def _base(seen: Sequence[Sighting], ground: Ground) -> dict[str, float]:
    """What holds for every status: the best sighting, and how often the two are seen together."""
    return {
        **dict(event_features(seen[0], ground)),
        "cost": min(seen[0].cost, 800),
        "cheapest": min(800, *(each.cost for each in seen)),
        "seen": min(len(seen), 9),
        "seen_own": min(sum(each.origin == "own" for each in seen), 9),
        "seen_strict": min(sum(each.word is not None and each.word.is_strict for each in seen), 9),
    }


def _candidate(
    fact: CoreFact, seen: Sighting, features: dict[str, float], is_ruled: bool, place: int
) -> Candidate:
    word: Span = seen.word.hit if seen.word is not None else seen.stage.scene.sentence
    return Candidate(
        fact=fact,
        sentence=seen.stage.scene.sentence.index,
        arguments=(_span(seen.left), _span(seen.at)),
        trigger=Span(word.start, word.end if seen.word is not None else word.start),
        ruled=fact if is_ruled else None,
        features={**features, "again": place} if place else features,
    )


def _span(span: Span | None) -> Span | None:
    return None if span is None else Span(span.start, span.end)


def _unseen(fact: CoreFact, ground: Ground) -> Candidate:
    """A fact of the rules whose sides no sentence names together."""
    at = Span(fact.evidence.start, fact.evidence.end)
    sentence = next((s.index for s in ground.reading.sentences if s.start <= at.start < s.end), 0)
    features = {"unseen": 1.0, **dict(verdict([fact], getattr(fact, "status", None)))}
    return Candidate(fact, sentence, (None, None), at, fact, features)
