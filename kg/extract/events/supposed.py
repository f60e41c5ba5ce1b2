"""What the clause of a finite verb adds to its tense: a condition, a coming time."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene, short
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_RIGHT = 150


def is_supposed(scene: Scene, group: VerbGroup, words: EventWords) -> bool:
    """Whether "si" opens the clause of the verb: "si A rencontrait B", "s'il reçoit B"."""
    before, frames = scene.short_before(group.start), words.frames.clause
    if group.perfect:
        return False
    if group.tense in (Tense.FUTURE, Tense.CONDITIONAL):
        return frames.provided.search(short(scene.masked(group.start, scene.sentence.end))) is not None
    if group.tense is Tense.PRESENT:
        return frames.condition_of.search(before) is not None
    return group.tense is Tense.IMPERFECT and frames.condition.search(before) is not None


def is_coming(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether a coming time stands behind a verb in the present: "reçoit A la semaine prochaine"."""
    written = scene.text[hit.end : min(hit.end + _RIGHT, scene.sentence.end)]
    return words.frames.time.coming.search(re.split(r"[;:]", written)[0]) is not None
