"""When a stay began of which only the end is dated: "a achevé mardi une visite de trois jours"."""

from datetime import timedelta

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.reading import DateMention
from kg.facts import PartialDate, Precision
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_BEFORE, _BEHIND, _BESIDE, _LONG = 45, 150, 40, 260


def began(scene: Scene, hit: Hit, end: DateMention, words: EventWords) -> PartialDate | None:
    """The first day of the stay that ends on ``end``, else its month; None where ``end`` does not end it."""
    if hit.group is not None or end.date.precision is not Precision.DAY or not _ends(scene, hit, end, words):
        return None
    opened = next((day for day in scene.dates if day is not end and _opens(scene, day, words.status)), None)
    if opened is not None:
        return opened.date
    days = _length(scene, hit, words.status)
    if days is None:
        return PartialDate.of(end.date.first_day, precision=Precision.MONTH)
    return PartialDate.of(end.date.first_day - timedelta(days=days - 1))


def _ends(scene: Scene, hit: Hit, day: DateMention, words: EventWords) -> bool:
    """Whether ``day`` stands with a word of ending, right before the noun or right behind it."""
    before = scene.folded(hit.start - _BEFORE, hit.start)
    ended = next(iter(words.status.cues["ended"].finditer(before)), None)
    if ended is not None and not set(before[ended.end() :]) & set("■;:,.)"):
        return day.start < hit.start or "," not in scene.masked(hit.end, day.start)
    behind = scene.folded(hit.end, hit.end + _BEHIND)
    over = words.status.cues["over"].search(behind)
    if over is None or any(mark in behind[: over.start()] for mark in ";:."):
        return False
    if not words.triggers.relative.who.isdisjoint(behind.split()):
        return False
    return abs(day.start - hit.end - over.end()) < _BESIDE


def _opens(scene: Scene, day: DateMention, words: StatusWords) -> bool:
    return words.cues["begun"].search(scene.folded(day.start - _BESIDE, day.start)) is not None


def _length(scene: Scene, hit: Hit, words: StatusWords) -> int | None:
    """How many days the stay takes, by the words behind the noun or the sentence after."""
    behind = folded(scene.text[hit.end : hit.end + _LONG])
    found = ((match.start(), days) for days, cue in words.days.items() if (match := cue.search(behind)))
    return min(found, default=(0, None))[1]
