"""Whether a word of meeting or visiting means an event where it stands, or an interview, an award."""

from kg.extract.events.scene import Scene
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Sense, Trigger

_NEAR = 45


def means_it(scene: Scene, start: int, end: int, lemma: str, words: EventWords) -> bool:
    """Whether no word beside the trigger between ``start`` and ``end`` gives it another sense."""
    senses = words.triggers.senses.get(lemma, ())
    left, right = scene.text[max(start - _NEAR, 0) : start].lower(), scene.text[end : end + _NEAR].lower()
    return not any(_other_sense(sense, left, right) for sense in senses)


def is_courtesy(scene: Scene, trigger: Trigger, words: EventWords) -> bool:
    """Whether the sentence tells a welcome without a talk."""
    whole = scene.text[scene.sentence.start : scene.sentence.end].lower()
    senses = words.triggers.senses.get(trigger.lemma, ()) if trigger.predicate == "MET" else ()
    return any(cue in whole for sense in senses for cue in sense.courtesy)


def _other_sense(sense: Sense, left: str, right: str) -> bool:
    stripped = right.lstrip()
    if any(word in left or word in right for word in sense.near):
        return True
    return any(stripped.startswith(word) for word in sense.after) or any(
        left.rstrip().endswith(" " + word) for word in sense.before if " " in word
    )
