"""The day first set for an event whose sentence gives another: "prévue d'abord le 3, aura lieu le 5"."""

import re

from kg.extract.events.scene import Scene
from kg.extract.reading import DateMention
from kg.lexicon.status import StatusWords

_BEFORE, _BEHIND = 60, 80
_APART = re.compile(r"[▲;:,■]")


def is_first_set(scene: Scene, day: DateMention, words: StatusWords) -> bool:
    """Whether ``day`` is no longer, or was not, that of the event: another stands before or behind it."""
    if len(scene.dates) < 2:
        return False
    before = scene.folded(day.start - _BEFORE, day.start)
    beside = before[max((mark.end() for mark in _APART.finditer(before)), default=0) :]
    if words.moves.first.search(beside) is not None:
        return True
    return words.once.search(beside) is not None and _is_set_anew(scene, day, words)


def _is_set_anew(scene: Scene, day: DateMention, words: StatusWords) -> bool:
    """Whether the words between ``day`` and the next one tell when the event is, or was, after all."""
    behind = next((other for other in scene.dates if other.start >= day.end), None)
    if behind is None or behind.start - day.end > _BEHIND:
        return False
    between = scene.folded(day.end, behind.start)
    return ";" not in between and words.moves.anew.search(between) is not None
