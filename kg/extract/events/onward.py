"""Where somebody goes on to: "a vu A aujourd'hui, avant de gagner PLACE" tells a journey to come."""

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.facts import PartialDate
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_LEAD, _NEAR = 12, 90
_DONE = (Outcome.HELD, Outcome.ONGOING, Outcome.OPEN)


def onward(
    outcome: Outcome, scene: Scene, hit: Hit, published: PartialDate | None, words: EventWords
) -> Outcome:
    """``outcome``, but PLANNED for a journey behind what was done on the day of the text itself.

    The same for any event behind "avant de" that has a day to come.
    """
    if outcome not in _DONE or not _is_before_act(scene, hit, words):
        return outcome
    today = hit.trigger.predicate == "VISITS" and any(day.date == published for day in scene.dates)
    return Outcome.PLANNED if today or _has_day_to_come(scene, hit, published) else outcome


def _has_day_to_come(scene: Scene, hit: Hit, published: PartialDate | None) -> bool:
    """Whether the first day behind the verb, in its clause, is past ``published``."""
    day = next((each for each in scene.dates if each.start >= hit.end), None)
    if day is None or published is None or day.start - hit.end > _NEAR:
        return False
    return ";" not in scene.masked(hit.end, day.start) and published.is_before(day.date)


def _is_before_act(scene: Scene, hit: Hit, words: EventWords) -> bool:
    if hit.group is None or hit.group.form is not Tense.INFINITIVE:
        return False
    before = scene.masked(hit.group.start - _LEAD, hit.group.start).lower()
    return words.frames.time.ahead_of.search(before) is not None
