"""The meetings and journeys that one word tells, as drafts."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import known, pairs
from kg.extract.events.draft import Draft
from kg.extract.events.hosting import host_of
from kg.extract.events.journey import Journey
from kg.extract.events.outcome import Outcome
from kg.extract.events.partners import Sides
from kg.extract.events.posted import lives_in
from kg.extract.events.rank import is_welcome_alone, without_consorts
from kg.extract.events.stages import own_settings
from kg.extract.events.status import has_begun
from kg.extract.events.telling import Telling
from kg.extract.events.when import Setting, followed
from kg.facts import Actor

_UNKNOWN, _WEAK = 0.7, 0.6
_STAGE = 6  # characters between a day and its town: "mardi à Belgrade"


def meetings_of(telling: Telling, found: Sides, publisher: str | None) -> Iterator[Draft]:
    """Each pair of ``found``, with its host; ``publisher`` is the state whose seats go unnamed."""
    outcome = Outcome.PLANNED if telling.outcome is Outcome.INVITED else telling.outcome
    found = without_consorts(found, telling.words)
    alone = is_welcome_alone(telling.scene, telling.hit, found, telling.words)
    host, stages = (
        host_of(telling.scene, telling.hit, found, telling.words, publisher),
        own_settings(telling.scene, found.right, telling.words),
    )
    for a, b in _in_turn(telling, found):
        if telling.hit.trigger.weight < _WEAK and _faceless(a) and _faceless(b):
            continue
        sure = found.sure * (1.0 if known(a) and known(b) else _UNKNOWN)
        own = replace(telling, at=followed(stages[b], telling.at)) if b in stages else telling
        draft = own.draft(a, [*found.left, *found.right], end=found.end, sure=sure, outcome=outcome)
        yield replace(draft, b=b, host=host, courtesy=draft.courtesy or alone)


def _in_turn(telling: Telling, found: Sides) -> Iterator[tuple[Actor, Actor]]:
    """Who met whom; each of one side one of the other where "respectivement" says so behind the verb."""
    left, right, words = found.left, found.right, telling.words
    if len(left) != len(right) or telling.hit.end > right[0].start:
        return pairs(left, right)
    gap = telling.scene.masked(telling.hit.end, right[0].start)
    if words.frames.others.in_turn.search(gap) is None:
        return pairs(left, right)
    return (pair for a, b in zip(left, right, strict=True) for pair in pairs((a,), (b,)))


def _faceless(actor: Actor) -> bool:
    return actor.name is None and actor.role is None


def visits_of(telling: Telling, journey: Journey) -> Iterator[Draft]:
    """Each traveller of ``journey`` who does not live there."""
    outcome = Outcome.INVITED if journey.invited else telling.outcome
    is_ahead = journey.later and has_begun(telling.scene, telling.hit, telling.words)
    outcome = Outcome.PLANNED if is_ahead else outcome
    for traveller in journey.travellers:
        if lives_in(traveller.actor, journey.to, telling.words):
            continue
        own = _on_own_day(telling, journey)
        draft = own.draft(
            traveller.actor, journey.travellers, end=journey.end, sure=journey.sure, outcome=outcome
        )
        if is_ahead or (journey.invited and _dated_before(telling)):
            draft = replace(draft, date=None, dated=False)
        placed = journey.place is not None
        yield replace(draft, predicate="VISITS", place=journey.place, placed=placed, to=journey.to)


def _on_own_day(telling: Telling, journey: Journey) -> Telling:
    """``telling`` with the day right before where a later stage leads: "sera lundi à X, puis mardi à Y"."""
    if not journey.later or journey.place is None:
        return telling
    gaps = ((day, journey.place.start - day.end) for day in telling.scene.dates)
    day = next((day for day, gap in gaps if 0 < gap <= _STAGE), None)
    return telling if day is None else replace(telling, at=Setting(day, telling.at.place))


def _dated_before(telling: Telling) -> bool:
    """Whether the day stands before the word of inviting: it is that of the invitation."""
    return telling.at.date is not None and telling.at.date.start < telling.hit.start
