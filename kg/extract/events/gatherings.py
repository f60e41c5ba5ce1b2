"""Who came to a gathering of many: too many sides for meetings of two, on the soil of one of them."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import FEW, affiliation, is_posted, states
from kg.extract.events.draft import Draft
from kg.extract.events.partners import Sides
from kg.extract.events.posted import lives_in
from kg.extract.events.telling import Telling
from kg.extract.reading import ActorKind, ActorMention
from kg.facts import Mode

_SURE = 0.8


def gathered(telling: Telling, found: Sides) -> Iterator[Draft]:
    """The journeys of those who come from abroad to where the sentence places a meeting of many states."""
    place, people = telling.at.place, (*found.left, *found.right)
    if place is None or place not in telling.scene.places or len(states(people)) <= FEW:
        return
    for guest in people:
        if _comes(telling, guest, place.country):
            draft = telling.draft(
                guest.actor, people, end=found.end, sure=found.sure * _SURE, outcome=telling.outcome
            )
            if draft.mode is Mode.IN_PERSON:
                yield replace(draft, predicate="VISITS", place=place, placed=True, to=place.country)


def _comes(telling: Telling, guest: ActorMention, to: str) -> bool:
    if guest.kind is not ActorKind.NAMED or affiliation(guest.actor) in (None, to):
        return False
    return not is_posted(guest.actor, telling.words) and not lives_in(guest.actor, to, telling.words)
