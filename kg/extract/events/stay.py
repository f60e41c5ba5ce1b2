"""Stays that are under way: "A, en visite à PLACE, recevra B" is there, whatever the clause's verb says."""

from collections.abc import Iterable

from kg.extract.events.clause import clause_of, tense_of
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.extract.reading import DateMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_BEFORE, _HEAD, _VERB = 40, 30, 60


def is_aside(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether ``hit`` is an "en visite" behind a name or a comma, or at the head, or what he is."""
    if hit.group is not None or hit.trigger.predicate != "VISITS" or hit.trigger.presence or not hit.stays:
        return False
    before = scene.masked(hit.start - _BEFORE, hit.start).lower()
    return words.frames.mover.aside.search(before) is not None


def under_way(scene: Scene, hit: Hit, words: EventWords) -> Outcome | None:
    """Of a journey that is the object of a verb in the present: ONGOING, or PLANNED with a coming time.

    "Effectue une visite à PLACE", "effectue la semaine prochaine une visite".
    """
    if hit.trigger.predicate != "VISITS":
        return None
    before = folded(short(scene.masked(hit.start - _VERB, hit.start)))
    found = words.status.cues["under_way"].search(before)
    if found is None or set(before[found.end() :]) & set("■;:."):
        return None
    written = scene.text[max(hit.start - _VERB, scene.sentence.start) : hit.start]
    is_ahead = words.frames.time.coming.search(written) is not None
    return Outcome.PLANNED if is_ahead else Outcome.ONGOING


def outcome_of(scene: Scene, hit: Hit, words: EventWords) -> Outcome:
    """Done; where the stay has a day of its own, or is told as one of a coming time, that decides."""
    if words.frames.time.coming.search(scene.text[hit.end : _end(scene, hit, words)]):
        return Outcome.PLANNED
    return Outcome.ONGOING if _own_days(scene, hit, scene.dates, words) else Outcome.HELD


def days_of(
    scene: Scene, hit: Hit, days: Iterable[DateMention], words: EventWords
) -> tuple[DateMention, ...]:
    """Which of ``days`` may be the stay's: its own, else the clause's, unless that tells what is to come."""
    own = _own_days(scene, hit, days, words)
    ahead = not own and tense_of(clause_of(scene, hit, words), words) is Outcome.PLANNED
    return () if ahead else own or tuple(days)


def _own_days(
    scene: Scene, hit: Hit, days: Iterable[DateMention], words: EventWords
) -> tuple[DateMention, ...]:
    """Those between "en" and the next comma."""
    return tuple(day for day in days if hit.start - _HEAD <= day.start < _end(scene, hit, words))


def _end(scene: Scene, hit: Hit, words: EventWords) -> int:
    found = words.frames.mover.aside_ends.search(scene.masked(hit.end, scene.sentence.end))
    return hit.end + found.start() if found is not None else scene.sentence.end
