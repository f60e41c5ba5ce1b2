"""When two last met, told by what they have not done since: "ne se sont plus vus depuis mars, à Lomé"."""

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.lexicon.event_words import EventWords

_NEAR, _FAR = 12, 60


def last_time(scene: Scene, hit: Hit, words: EventWords) -> Outcome | None:
    """HELD where "depuis" leads to the day or the place, UNREAL where to anything else; None without it."""
    group = hit.group
    if group is None or not group.negated or not group.perfect:
        return None
    is_over = words.frames.time.no_more.search(scene.masked(group.start, hit.end + _NEAR).lower()) is not None
    if not is_over and not group.pronominal:
        return None
    if _leads_to_day(scene, hit, words):
        return Outcome.HELD
    since = words.frames.time.since_then.match(short(scene.masked(hit.end, scene.sentence.end)))
    if since is None:
        return Outcome.UNREAL if is_over else None
    return Outcome.UNREAL if since["then"] is None else Outcome.HELD


def _leads_to_day(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether "depuis" opens the next day itself: "depuis mai 2023"."""
    behind = (day for day in scene.dates if hit.end <= day.start < hit.end + _FAR)
    day = next(behind, None)
    if day is None or "," in scene.masked(hit.end, day.start):
        return False
    return words.frames.time.opening.match(scene.text[day.start : day.end].lower()) is not None
