"""Where a word of travel leads: the ways in which a sentence names the goal, the plainest first."""

from kg.extract.events.capitals import at_capital
from kg.extract.events.carriers import until_carried
from kg.extract.events.destinations import (
    destinations,
    left_behind,
    seat_of_event,
    towards,
    visited,
)
from kg.extract.events.hits import Hit
from kg.extract.events.journey import REACH
from kg.extract.events.presence import is_posting
from kg.extract.events.scene import Scene
from kg.extract.events.seats import seats
from kg.extract.events.site import happens_at
from kg.extract.events.stops import grounds, stops
from kg.extract.reading import PlaceMention
from kg.lexicon.event_words import EventWords

_PRESENT, _BESIDE, _BY_REACH = 260, 40, 8


def goals(scene: Scene, hit: Hit, after: int, words: EventWords) -> list[PlaceMention]:
    """Where ``hit`` leads: its own object, what stands behind ``after``, a list, a seat, the place before."""
    if hit.trigger.back:  # "l'avion qui le ramène de PLACE" carries back
        return [at_capital(place, words) for place in left_behind(scene, hit.end, words.triggers.ground)]
    if hit.trigger.carries:
        return stops(scene, hit.end, words, open_list=True)
    places = visited(scene, hit.end, words) if hit.trigger.direct else []
    places = places or destinations(scene, after, words, reach=_reach(hit))
    places = places or destinations(scene, hit.end, words, reach=_reach(hit))
    places = until_carried(scene, hit.end, places, words)
    if hit.trigger.presence:
        places = [] if is_posting(scene, hit, places, words) else places
        return places or said_first(scene, hit, words) or seat_of_event(scene, hit.end, words)
    places = places or seat_of_event(scene, hit.end, words)
    if hit.trigger.owned:
        places = places or owned(scene, hit.end, words)
    places = places or towards(scene, hit.end, words) or stops(scene, hit.end, words)
    places = _narrowed(places, _left(scene, hit, words))
    if hit.trigger.frame == "noun":
        places = places or stops(scene, hit.end, words, of_tour=True)
    places = places or before_noun(scene, hit, words) or _left(scene, hit, words)
    places = places or _relative(scene, hit, words)
    return places or seats(scene, max(after, hit.end), words)


def _narrowed(places: list[PlaceMention], left: list[PlaceMention]) -> list[PlaceMention]:
    """The country of "a quitté Lima au terme d'une visite au Pérou" as the town."""
    town = next((place for place in left if not place.is_country), None)
    is_one = town is not None and len(places) == 1 and places[0].is_country
    return [town] if town is not None and is_one and town.country == places[0].country else places


def _left(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The place of "a quitté Lima au terme d'une visite": the one that somebody leaves as it ends."""
    before, ground = [g for g in grounds(scene) if g.end <= hit.start][-1:], words.triggers.ground
    return [
        at_capital(place, words)
        for place in before
        if ground.leaving.search(scene.masked(scene.sentence.start, place.start).lower())
        if ground.ended.match(scene.masked(place.end, hit.start).lower())
    ]


def owned(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The place of "fera le déplacement de Lima", "a mis le cap sur le Pérou"."""
    behind = (ground for ground in grounds(scene) if ground.start >= after)
    owning = words.triggers.ground.owning
    found = [goal for goal in [*behind][:1] if owning.fullmatch(scene.masked(after, goal.start).lower())]
    return [at_capital(goal, words) for goal in found]


def _relative(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The place of "le Pérou, où il se rendra", "Lima, où il est en visite"."""
    before = [ground for ground in grounds(scene) if ground.end <= hit.start][-1:]
    where = words.triggers.ground.where
    return [goal for goal in before if where.fullmatch(scene.masked(goal.end, hit.start).lower())]


def said_first(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The town before a word of presence: "À Genève, A a participé", "ouvert à Genève en présence de A"."""
    towns = [p for p in scene.places if p.end <= hit.start and hit.start - p.end < REACH and not p.is_country]
    return [town for town in towns[-1:] if happens_at(scene, town, words)]


def before_noun(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The place right before the noun: "entame mardi au Chili une visite de trois jours"."""
    if hit.trigger.frame != "noun":
        return []
    near = [p for p in grounds(scene) if p.end <= hit.start and hit.start - p.end < _BESIDE][-1:]
    return [
        p
        for p in near
        if _stands_at(scene, p, hit, words) and (happens_at(scene, p, words) or _begins_at(scene, p, words))
    ]


def _begins_at(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    """Whether a tour begins there: "a entamé par PLACE une tournée"."""
    return (
        words.triggers.ground.by.search(scene.masked(place.start - _BY_REACH, place.start).lower())
        is not None
    )


def _stands_at(scene: Scene, place: PlaceMention, hit: Hit, words: EventWords) -> bool:
    return words.triggers.ground.of.fullmatch(scene.masked(place.end, hit.start).lower()) is not None


def town_of_stay(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The town where something took place "à l'occasion de la visite" of someone."""
    during = words.triggers.ground.during.search(scene.masked(hit.start - _BESIDE, hit.start).lower())
    return said_first(scene, hit, words) if during is not None else []


def _reach(hit: Hit) -> int:
    """How far behind the word its place may stand, in characters."""
    return hit.trigger.reach or (_PRESENT if hit.trigger.presence else REACH)
