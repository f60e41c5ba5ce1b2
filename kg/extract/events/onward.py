"""Where somebody goes on to: "a vu A aujourd'hui, avant de gagner PLACE" tells a journey to come."""

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.facts import PartialDate
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_LEAD = 12
_DONE = (Outcome.HELD, Outcome.ONGOING, Outcome.OPEN)


def onward(
    outcome: Outcome, scene: Scene, hit: Hit, published: PartialDate | None, words: EventWords
) -> Outcome:
    """``outcome``, but PLANNED for a journey behind what was done on the day of the text itself."""
    if outcome not in _DONE or hit.trigger.predicate != "VISITS" or not _is_before_act(scene, hit, words):
        return outcome
    return Outcome.PLANNED if any(day.date == published for day in scene.dates) else outcome


def _is_before_act(scene: Scene, hit: Hit, words: EventWords) -> bool:
    if hit.group is None or hit.group.form is not Tense.INFINITIVE:
        return False
    before = scene.masked(hit.group.start - _LEAD, hit.group.start).lower()
    return words.frames.time.ahead_of.search(before) is not None
