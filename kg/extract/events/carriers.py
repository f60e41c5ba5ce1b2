"""Verbs that carry a traveller on: behind them, "une visite devant le conduire à", is no own goal."""

from kg.extract.events.finding import is_carrying
from kg.extract.events.scene import Scene
from kg.extract.reading import PlaceMention
from kg.lexicon.event_words import EventWords


def until_carried(
    scene: Scene, after: int, places: list[PlaceMention], words: EventWords
) -> list[PlaceMention]:
    """Those of ``places`` that stand before the first carrying verb behind ``after``."""
    end = _carrier(scene, after, words)
    return [place for place in places if place.start < end]


def _carrier(scene: Scene, after: int, words: EventWords) -> int:
    begin = scene.sentence.start
    for match in words.triggers.forms.find(scene.mask):
        start = begin + match.start
        carries = any(trigger.carries for form in match.value for trigger in form.triggers)
        if start >= after and carries and is_carrying(scene, start, words):
            return start
    return scene.sentence.end
