"""Where a talk beside a gathering takes place, by the town that the gathering is called by."""

from kg.extract.events.capitals import at_capital
from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.events.stops import named_states
from kg.extract.reading import PlaceMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_BESIDE = 70


def venues(scene: Scene, hit: Hit, words: EventWords) -> tuple[PlaceMention, ...]:
    """The town of "en marge du sommet de Lima, A a reçu B"."""
    if hit.trigger.predicate != "MET":
        return ()
    towns = (at_capital(s, words) for s in named_states(scene) if _is_venue(scene, s, words))
    return tuple(town for town in towns if not town.is_country)


def _is_venue(scene: Scene, state: PlaceMention, words: EventWords) -> bool:
    before = scene.masked(max(state.start - _BESIDE, scene.sentence.start), state.start).lower()
    amid = list(words.status.cues["amid"].finditer(folded(before)))
    return bool(amid) and words.triggers.ground.seated.search(before[amid[-1].start() :]) is not None
