"""When two last met, told by what they have not done since: "ne se sont plus vus depuis mars, à Lomé"."""

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.lexicon.event_words import EventWords

_NEAR = 12


def last_time(scene: Scene, hit: Hit, words: EventWords) -> Outcome | None:
    """HELD where "depuis" leads to the day or the place, UNREAL where to anything else; None without it."""
    group = hit.group
    if group is None or not group.negated or not group.perfect:
        return None
    time = words.frames.time
    is_over = time.no_more.search(scene.masked(group.start, hit.end + _NEAR).lower()) is not None
    if not is_over and not group.pronominal:
        return None
    since = time.since_then.match(short(scene.masked(hit.end, scene.sentence.end)))
    if since is None:
        return Outcome.UNREAL if is_over else None
    return Outcome.UNREAL if since["then"] is None else Outcome.HELD
