"""From sightings to candidates of meetings and visits: one for each pair or journey and status."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kg.extract.candidates.event_features import EventFeatures, Features
from kg.extract.candidates.event_rules import meeting_rules, visit_rules
from kg.extract.candidates.ground import Ground
from kg.extract.candidates.loose_facts import loose_meeting, loose_visit
from kg.extract.candidates.meetings import Pair, meeting_sightings
from kg.extract.candidates.model import Candidate, CoreFact
from kg.extract.candidates.rules import rivals, verdict
from kg.extract.candidates.sighting import Sighting
from kg.extract.candidates.statuses import meeting_statuses, status_features, told_by, visit_statuses
from kg.extract.candidates.visits import Journey, visit_sightings
from kg.extract.reading import Span
from kg.facts import Met, Predicate, Status, Visits

K = TypeVar("K")
T = TypeVar("T")
F = TypeVar("F", bound=CoreFact)
Loose = Mapping[Status, Met | Visits]


def meeting_candidates(ground: Ground) -> Iterator[Candidate]:
    """Every pair that may have met, with each status that it may have."""
    shown = EventFeatures(ground)
    ruled = _grouped((_pair(fact, ground), fact) for fact in ground.ruled if isinstance(fact, Met))
    for _, sightings, facts in _joined(_grouped(meeting_sightings(ground)), ruled):
        if not sightings:
            yield from (_unseen(fact, ground) for fact in facts)
            continue
        yield from _with_each_status(
            _base("MET", sightings, facts, shown) | dict(meeting_rules(sightings[0], facts, ground)),
            sightings,
            facts,
            {
                status: loose_meeting(sightings[0], status, ground)
                for status in meeting_statuses(sightings, ground)
            },
            ground,
        )


def visit_candidates(ground: Ground) -> Iterator[Candidate]:
    """Every actor and foreign country that it may have gone to, with each status."""
    shown = EventFeatures(ground)
    ruled = _grouped((_journey(fact, ground), fact) for fact in ground.ruled if isinstance(fact, Visits))
    for (_, to), sightings, facts in _joined(_grouped(visit_sightings(ground)), ruled):
        if not sightings:
            yield from (_unseen(fact, ground) for fact in facts)
            continue
        yield from _with_each_status(
            _base("VISITS", sightings, facts, shown) | dict(visit_rules(sightings[0], to, facts, ground)),
            sightings,
            facts,
            {
                status: loose_visit(sightings[0], to, status, ground)
                for status in visit_statuses(sightings, ground)
            },
            ground,
        )


def _with_each_status(
    base: Features, seen: Sequence[Sighting], facts: Sequence[Met | Visits], loose: Loose, ground: Ground
) -> Iterator[Candidate]:
    """One event in each status that the rules or the sightings give it; ``loose`` where no rule tells it."""
    said = told_by(seen, ground)
    for status in dict.fromkeys([*(fact.status for fact in facts), *loose]):
        told = [fact for fact in facts if fact.status is status]
        features = base | dict(status_features(status, seen[0], said, ground)) | dict(verdict(facts, status))
        for place, fact in enumerate(told or [loose[status]]):
            yield _candidate(fact, seen[0], features, bool(told), place)


def _joined(
    seen: Mapping[K, list[Sighting]], ruled: Mapping[K, list[F]]
) -> Iterator[tuple[K, list[Sighting], list[F]]]:
    """Every key with its sightings, the likeliest first, and the facts of the rules."""
    for key in {**seen, **ruled}:
        facts = ruled.get(key, [])
        yield key, _sorted(seen.get(key, []), facts), facts


def _grouped(keyed: Iterable[tuple[K, T]]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for key, one in keyed:
        groups.setdefault(key, []).append(one)
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


def _base(
    predicate: Predicate, seen: Sequence[Sighting], facts: Sequence[CoreFact], shown: EventFeatures
) -> Features:
    """What holds for every status: the best sighting, how often the two are seen together, rival facts."""
    return {
        **shown.of(seen[0]),
        **dict(rivals(predicate, facts, seen[0].stage.scene.sentence, shown.ground)),
        "cost": min(seen[0].cost, 800),
        "cheapest": min(800, *(each.cost for each in seen)),
        "seen": min(len(seen), 9),
        "seen_own": min(sum(each.origin == "own" for each in seen), 9),
        "seen_strict": min(sum(each.word is not None and each.word.is_strict for each in seen), 9),
    }


def _candidate(fact: CoreFact, seen: Sighting, features: Features, is_ruled: bool, place: int) -> Candidate:
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
    sentence = ground.reading.sentence_at(at.start)
    features = {"unseen": 1.0, **dict(verdict([fact], getattr(fact, "status", None)))}
    return Candidate(fact, sentence.index if sentence else 0, (None, None), at, fact, features)
