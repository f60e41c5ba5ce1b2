"""Who went where: the traveller and the foreign places of each word of travel."""

from collections.abc import Iterator

from kg.extract.events.actors import known
from kg.extract.events.goals import goals
from kg.extract.events.hits import Hit
from kg.extract.events.hosts import invited, welcomed
from kg.extract.events.invitees import inviting_home
from kg.extract.events.journey import Journey, foreign_journey
from kg.extract.events.placed import to_places
from kg.extract.events.pointed import pointed
from kg.extract.events.presence import is_remote, takes_part_there, told_last
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.travellers import travellers
from kg.extract.events.unplaced import unplaced
from kg.extract.reading import ActorKind, ActorMention, PlaceMention, Reading
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import plain

_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


def journeys(
    scene: Scene,
    hit: Hit,
    roles: Roles,
    reading: Reading,
    words: EventWords,
    *,
    before: PlaceMention | None = None,
    head: PlaceMention | None = None,
) -> Iterator[Journey]:
    """The journeys that ``hit`` tells, one a country; none to the traveller's own country.

    ``before`` is the place that the text told last: who takes part in "cette conférence" comes there.
    ``head`` is the town that heads the entry of a list: the journey leads there if it names no other place.
    """
    if hit.trigger.frame == "invite":
        yield from invited(scene, hit, roles, words)
        return
    if hit.group is not None and hit.trigger.host and not hit.group.passive:
        yield from welcomed(scene, hit, roles)
        return
    if not is_remote(scene, hit, words.triggers):
        before = before or told_last(hit, reading)
        yield from _of_travellers(scene, hit, roles, reading, words, before=before, head=head)


def _of_travellers(
    scene: Scene,
    hit: Hit,
    roles: Roles,
    reading: Reading,
    words: EventWords,
    *,
    before: PlaceMention | None,
    head: PlaceMention | None,
) -> Iterator[Journey]:
    """Those who travel themselves, to what is named; states and organisations do only as a delegation."""
    who, after, sure = travellers(scene, hit, roles, words)
    people = tuple(t for t in who if t.kind not in _BODIES)
    who = tuple(t for t in who if t.kind not in _BODIES or _is_group(t, reading, words))
    places = _in_town(goals(scene, hit, after, words), head, hit) if who else []
    if not places and before is not None and takes_part_there(scene, hit, before, words.triggers):
        places, sure = [before], sure * 0.9
    if who and places:
        yield from to_places(scene, hit, who, places, sure=sure, reading=reading, words=words)
        return
    if not people or hit.pointing:
        return
    there = inviting_home(scene, hit, roles) or pointed(scene, hit, reading, before, words.triggers.pointed)
    if there is not None:
        yield from foreign_journey(
            tuple(t for t in people if known(t.actor)), there, None, sure * 0.9, hit.end
        )
    else:
        yield from unplaced(scene, hit, people, reading, words, sure=sure)


def _in_town(places: list[PlaceMention], head: PlaceMention | None, hit: Hit) -> list[PlaceMention]:
    """``places``, or ``head``, the town of the entry, where they are none or its country alone."""
    if head is None or head.is_country or hit.pointing:
        return places
    is_there = all(place.is_country and place.country == head.country for place in places)
    return [head] if is_there else places


def _is_group(body: ActorMention, reading: Reading, words: EventWords) -> bool:
    """Whether ``body`` is people on a journey: "une délégation suédoise"."""
    written = plain(reading.text[body.start : body.end].lower())
    return written.startswith(words.triggers.delegation["travels"]) and known(body.actor)
