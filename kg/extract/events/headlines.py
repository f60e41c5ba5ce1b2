"""Journeys told without a verb: "A à Lima", "A bientôt au Chili pour un sommet", "À Lima depuis lundi, A"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import is_posted, known
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.telling import Telling
from kg.extract.events.when import setting
from kg.extract.reading import ActorKind, PlaceMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_TRIGGER = Trigger("à", "VISITS", "place", 0.65)
_WORD = re.compile(r"\w+")


def headline_journeys(scene: Scene, roles: Roles, words: EventWords) -> Iterator[Draft]:
    """The journeys of a sentence that is a name and a foreign place."""
    frames = words.frames.headline
    found = frames.told.fullmatch(scene.mask) if frames.core.search(scene.mask) is not None else None
    if found is None or not _is_verbless(found["rest"], words):
        return
    place = _place_at(scene, found.start("where"))
    node = next((n for n in scene.nodes if n.start == found.start("who") + scene.sentence.start), None)
    if place is None or node is None:
        return
    times = words.frames.time
    is_coming = times.soon.search(found["when"].lower()) or times.coming.search(
        scene.text[place.end : scene.sentence.end]
    )
    outcome = Outcome.PLANNED if is_coming else Outcome.OPEN
    hit = Hit(node.end, place.start, _TRIGGER)
    telling = Telling(scene, hit, words, outcome, setting(scene, hit, [], words))
    for each in roles.joined_left(node):
        is_person = each.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
        if is_person and known(each.actor) and each.actor.country != place.country:
            draft = telling.draft(each.actor, [each], end=place.end, sure=1.0, outcome=outcome)
            yield replace(draft, predicate="VISITS", place=place, placed=True, to=place.country)


def stays_since(scene: Scene, words: EventWords) -> Iterator[Draft]:
    """The journey of whoever is said first to be abroad: "À Lima depuis lundi, A …"; not an envoy's post."""
    found = words.frames.headline.since.match(scene.mask)
    place = None if found is None else _place_at(scene, found.start("where"))
    if found is None or place is None:
        return
    hit = Hit(place.start, place.end, _TRIGGER)
    telling = Telling(scene, hit, words, Outcome.ONGOING, setting(scene, hit, [], words))
    node = next(n for n in scene.nodes if n.start == found.start("who") + scene.sentence.start)
    for each in node.actors:
        is_person = each.kind not in (ActorKind.STATE, ActorKind.ORGANISATION) and known(each.actor)
        if is_person and each.actor.country != place.country and not is_posted(each.actor, words):
            draft = telling.draft(each.actor, [each], end=node.end, sure=1.0, outcome=Outcome.ONGOING)
            yield replace(draft, predicate="VISITS", place=place, placed=True, to=place.country)


def _place_at(scene: Scene, offset: int) -> PlaceMention | None:
    return next((p for p in scene.places if p.start == offset + scene.sentence.start), None)


def _is_verbless(rest: str, words: EventWords) -> bool:
    found = words.frames.headline.rest.fullmatch(rest)
    if found is None:
        return False
    return not any(word in words.status.auxiliaries for word in _WORD.findall((found["aim"] or "").lower()))
