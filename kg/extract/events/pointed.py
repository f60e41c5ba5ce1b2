"""Goals that a journey points to: "s'y est rendu", "en visite dans ce pays", "est arrivé dans notre pays"."""

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorKind, PlaceMention, Reading
from kg.facts import CountryCode
from kg.lexicon.pointed_words import PointedPatterns

_NEAR, _CLITIC, _MAKES = 70, 3, 34


def pointed(
    scene: Scene, hit: Hit, reading: Reading, before: PlaceMention | None, words: PointedPatterns
) -> CountryCode | None:
    """The country meant; ``before`` is the place that the text told last."""
    behind = scene.masked(hit.end, hit.end + _NEAR).lower()
    last = before.country if before is not None else _told_last(hit, reading)
    if words.own.match(behind) is not None:
        return reading.publisher or last
    return last if _is_there(scene, hit, words) or words.last.match(behind) is not None else None


def _told_last(hit: Hit, reading: Reading) -> CountryCode | None:
    """The country of the last place or state before ``hit``."""
    grounds = [(place.start, place.country) for place in reading.places]
    grounds += [
        (m.start, m.actor.country) for m in reading.actors if m.kind is ActorKind.STATE and m.actor.country
    ]
    return max((each for each in grounds if each[0] < hit.start), default=(0, None))[1]


def _is_there(scene: Scene, hit: Hit, words: PointedPatterns) -> bool:
    """Whether "y" stands before the verb, or before its noun's: "y effectue une visite"."""
    if hit.trigger.presence:
        return False
    start = hit.group.start - _CLITIC if hit.group is not None else hit.start - _MAKES
    return words.there.search(scene.masked(start, hit.start).lower()) is not None
