"""What was refused or wished before it was done: "A, qui refusait de voir B, l'a rencontré mardi"."""

from collections.abc import Sequence

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.lexicon.event_words import EventWords


def is_overtaken(scene: Scene, hit: Hit, others: Sequence[Hit], words: EventWords) -> bool:
    """Whether a later verb of the sentence tells, by a pronoun, that what ``hit`` has refused was done."""
    if hit.group is None or hit.trigger.predicate != "MET" or hit.group.perfect:
        return False
    return any(other.start > hit.start and _is_done_to(scene, other, words) for other in others)


def _is_done_to(scene: Scene, other: Hit, words: EventWords) -> bool:
    group = other.group
    if group is None or other.trigger.predicate != "MET" or not group.perfect or group.negated:
        return False
    told = scene.words_before(other.start, 6)
    return any(word.lower() in words.triggers.grammar.clitics for word in told)
