"""Who does not do what a sentence tells: the owner of its subject, who stayed away."""

from kg.extract.candidates.stage import Stage
from kg.extract.events.absent import absent
from kg.extract.events.clause import has_verb
from kg.extract.events.scene import short
from kg.extract.reading import ActorMention
from kg.lexicon.event_words import EventWords

_NEXT = 24


def stays_out(stage: Stage, mention: ActorMention, words: EventWords) -> bool:
    """Whether ``mention`` has no part in the events of ``stage``."""
    return mention.actor in absent(stage.scene, words) or _is_owner(stage, mention, words)


def _is_owner(stage: Stage, mention: ActorMention, words: EventWords) -> bool:
    """Whether ``mention`` stands behind "l'avocat du", "les partisans de", and a verb behind it."""
    scene = stage.scene
    found = words.triggers.owner.another.search(scene.short_before(mention.start))
    if found is None or any(word.hit.start < mention.start for word in stage.words):
        return False
    behind = short(scene.masked(mention.end, scene.sentence.end)).lstrip("■ ")
    return has_verb(behind[:_NEXT], words)
