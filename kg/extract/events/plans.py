"""Which meeting planned which event: what a sentence about a meeting has agreed or announced."""

from collections.abc import Iterable, Iterator

from kg.extract.events.actors import affiliation
from kg.extract.events.scene import Scene
from kg.extract.events.status import pledged
from kg.facts import (
    AgreementStatus,
    DocumentId,
    Event,
    MeetingStatus,
    Met,
    Plans,
    Signs,
    Visits,
    VisitStatus,
    claim_id,
)
from kg.lexicon.event_words import EventWords

_AHEAD = (VisitStatus.PLANNED, VisitStatus.INVITED, MeetingStatus.PLANNED, AgreementStatus.PLANNED)


def find_plans(
    facts: Iterable[Event], scenes: list[Scene], words: EventWords, *, document: DocumentId
) -> Iterator[Plans]:
    """The links from each held meeting to what a sentence about it has agreed or announced."""
    known = list(facts)
    meetings = [fact for fact in known if isinstance(fact, Met) and fact.status is MeetingStatus.HELD]
    for event in (fact for fact in known if fact.status in _AHEAD):
        meeting = _planner(event, meetings)
        if meeting is not None and _agreed_at(event.evidence.start, scenes, words):
            yield Plans(
                meeting=claim_id(meeting, document=document), event=claim_id(event, document=document)
            )


def _agreed_at(offset: int, scenes: list[Scene], words: EventWords) -> bool:
    following = [*scenes[1:], None]
    return any(
        scene.sentence.start <= offset < scene.sentence.end and pledged(scene, words, after)
        for scene, after in zip(scenes, following, strict=True)
    )


def _planner(event: Event, meetings: list[Met]) -> Met | None:
    """The last held meeting told before ``event`` between parties that the event concerns."""
    before = [
        m
        for m in meetings
        if m.status is MeetingStatus.HELD and m.evidence.start <= event.evidence.start and _concerns(m, event)
    ]
    return max(before, key=lambda m: m.evidence.start, default=None)


def _concerns(meeting: Met, event: Event) -> bool:
    sides = {affiliation(meeting.a), affiliation(meeting.b)}
    if isinstance(event, Visits):
        return affiliation(event.visitor) in sides and event.to in sides
    if isinstance(event, Signs):
        return set(event.parties) >= {side for side in sides if side is not None}
    return {affiliation(event.a), affiliation(event.b)} == sides
