"""Lists of days and towns: "19.10 | Lima - …", "Mardi 5. …", "LIMA - …", "15h00 – Lima : …".

What heads an entry counts for the whole of it. A day that is a line of its own heads the paragraphs below,
up to the next one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.extract.events.capitals import at_capital
from kg.extract.events.scene import Scene
from kg.extract.events.stops import grounds
from kg.extract.events.when import Setting
from kg.extract.reading import PlaceMention
from kg.facts import Precision
from kg.lexicon.event_words import EventWords

_HEAD = re.compile(r"[\W_]{0,6}▲+\s*(?:[|:.,–—-]\s*)*\(?(?P<place>[●■]+(?:\s*\([^)]*\))?\s*[|:.)–—-])?")
_LINE = re.compile(r"[\W_]{0,6}▲+\W{0,3}(?:[●■]+\W{0,3})?")
_TOWN = re.compile(r"[^\w●■▲]{0,6}(?P<place>[●■]+)(?:-\w+|,\s*[●■]+)?(?:\s*\([^)]*\))?\s*[:–—-](?=\s|$)")
_SEVERAL = 2


def entries(told: Iterable[Scene], words: EventWords) -> Mapping[int, Setting]:
    """The day and the place that head each paragraph of a list of days, or of a list of towns.

    One paragraph that opens with a day, or with a town, makes no list.
    """
    lines = list(told)
    found, towns = dict(_headed(lines, words)), dict(_towns(lines, words))
    days = {setting.date.date for setting in found.values() if setting.date is not None}
    found = found if len(days) >= _SEVERAL else {}
    towns = towns if len({town.name for town in towns.values()}) >= _SEVERAL else {}
    return found | {at: Setting(found.get(at, Setting()).date, town) for at, town in towns.items()}


def _towns(told: Iterable[Scene], words: EventWords) -> Iterator[tuple[int, PlaceMention]]:
    """The towns that are set apart at the head of their paragraphs, or behind the hour that opens them."""
    paragraph = -1
    for scene in told:
        if scene.sentence.paragraph == paragraph:
            continue
        paragraph = scene.sentence.paragraph
        clock = words.status.clock.match(scene.folded_mask)
        head = _TOWN.match(scene.mask, clock.end() if clock is not None else 0)
        town = None if head is None else _place(scene, head, words)
        if town is not None and not town.is_country:
            yield paragraph, town


def _headed(told: Iterable[Scene], words: EventWords) -> Iterator[tuple[int, Setting]]:
    paragraph, above = -1, Setting()
    for scene in told:
        if scene.sentence.paragraph == paragraph:
            continue
        paragraph, head = scene.sentence.paragraph, _HEAD.match(scene.mask)
        if head is not None and scene.dates and scene.dates[0].date.precision is Precision.DAY:
            setting = Setting(scene.dates[0], _place(scene, head, words))
            above = setting if _LINE.fullmatch(scene.mask) else Setting()
            yield paragraph, setting
        elif above != Setting():
            yield paragraph, above


def _place(scene: Scene, head: re.Match[str], words: EventWords) -> PlaceMention | None:
    """The town or country of the head; a capital is named as its state is."""
    start = scene.sentence.start + head.start("place")
    named = (place for place in grounds(scene) if head["place"] and place.start == start)
    return next((at_capital(place, words) for place in named), None)
