"""Who is told to be abroad by an adjective: "A, présent à Lima, a…", "A, bloqué à Lima depuis lundi"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import is_posted, known
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.posted import lives_in
from kg.extract.events.scene import Scene
from kg.extract.events.site import happens_at
from kg.extract.events.telling import Telling
from kg.extract.events.when import setting
from kg.extract.reading import ActorKind, PlaceMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_TRIGGER = Trigger("présent", "VISITS", "place", 0.6, presence=True)


def found_there(scene: Scene, words: EventWords) -> Iterator[Draft]:
    """The journeys of those of ``scene`` whom such an adjective has in a foreign place."""
    for place in scene.places:
        told = words.frames.mover.found.search(scene.masked(scene.sentence.start, place.start).lower())
        if told is None or not happens_at(scene, place, words):
            continue
        start = scene.sentence.start + told.start("there")
        hit = Hit(start, scene.sentence.start + told.end("there"), _TRIGGER)
        telling = Telling(scene, hit, words, Outcome.ONGOING, setting(scene, hit, [], words))
        yield from _of_those_before(telling, place)


def _of_those_before(telling: Telling, place: PlaceMention) -> Iterator[Draft]:
    """The journeys of whoever stands right before the adjective, at home elsewhere."""
    for node in telling.scene.before(telling.hit.start)[:1]:
        for who in node.actors:
            if who.kind is not ActorKind.NAMED or not known(who.actor) or who.actor.country == place.country:
                continue
            if is_posted(who.actor, telling.words) or lives_in(who.actor, place.country, telling.words):
                continue
            draft = telling.draft(who.actor, (who,), end=place.end, sure=1.0, outcome=telling.outcome)
            yield replace(draft, predicate="VISITS", place=place, placed=True, to=place.country)
