"""What is told and yet not said to be: a question, an accusation, hearsay, a story, what would have been."""

import re

from kg.extract.events.clause import has_verb
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_doubt import Unreal
from kg.lexicon.event_words import EventWords

_HABIT = 40
_APPOSED = re.compile(r"■\s*,(?:[^,■]*■?\s*,)?")


def is_unreal(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the words around ``hit`` only ask, allege or imagine it."""
    before = _before(scene, hit, words)
    if _is_put_in_question(scene, hit, words):
        return True
    own = (words.unreal.asked, words.unreal.false)
    if any(_rules(cue, before, words, own=True) for cue in own) or _rules(
        words.unreal.hearsay, before, words
    ):
        return not hit.within
    return hit.group is not None and _is_unreal_verb(scene, hit, hit.group, before, words)


def _is_put_in_question(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the clause is a question about what has not been done: "Et la venue à PLACE de A ?"."""
    behind = scene.masked(hit.end, scene.sentence.end).rstrip()
    if not behind.endswith("?") or words.frames.clause.border.search(behind) is not None or hit.within:
        return False
    is_done = hit.group is not None and hit.group.perfect
    return not is_done and not has_verb(scene.mask.lower(), words)


def of_predicate(scene: Scene, hit: Hit, words: Unreal) -> Outcome | None:
    """What the predicate of the noun ``hit`` makes of it: "la visite de A à PLACE reste en suspens"."""
    if hit.group is not None:
        return None
    written = short(scene.masked(hit.start, scene.sentence.end))
    kinds = (kind for kind, cue in words.predicates.items() if cue.match(written) is not None)
    return next(map(Outcome, kinds), None)


def _is_unreal_verb(scene: Scene, hit: Hit, group: VerbGroup, before: str, words: EventWords) -> bool:
    cues, behind = words.unreal, short(scene.masked(hit.end, scene.sentence.end))
    if any(cue.search(before) is not None for cue in (cues.boasting, cues.barred)):
        return True
    if _is_habit(scene, group, behind, words):
        return True
    if group.perfect and _rules(cues.accusing, before, words, own=True):
        return True
    if _rules(cues.imagining, before, words):
        return True
    if group.tense in (Tense.PRESENT, None) and not group.perfect and _rules(cues.fiction, before, words):
        return True
    if group.tense is None and group.form is Tense.INFINITIVE and not re.search(r"\w|■", before):
        return cues.posing.search(behind) is not None
    return group.perfect and group.tense is Tense.IMPERFECT and _would_have(before, behind, words)


def _is_habit(scene: Scene, group: VerbGroup, behind: str, words: EventWords) -> bool:
    """Whether it is done again and again: "se rencontrent deux fois par an", "recevait souvent"."""
    if group.perfect or group.tense not in (Tense.PRESENT, Tense.IMPERFECT) or group.auxiliary is not None:
        return False
    near = scene.short_before(group.start)[-_HABIT:] + re.split(r"[,;:.]", behind)[0][:_HABIT]
    return words.unreal.habit.search(near) is not None


def _would_have(before: str, behind: str, words: EventWords) -> bool:
    """Whether "si" opens the clause and what would have been follows: "si A avait reçu B, C aurait …"."""
    found = list(words.frames.clause.condition.finditer(before))
    if not found or words.unreal.relative.search(before, found[-1].end()) is not None:
        return False
    return words.unreal.would.search(before[: found[-1].start()] + behind) is not None


def _rules(cue: re.Pattern[str], before: str, words: EventWords, *, own: bool = False) -> bool:
    """Whether ``cue`` stands before the event, and no clause of its own begins between the two.

    With ``own`` no comma but those around an apposition may stand there either.
    """
    found = cue.search(before)
    if found is None or words.unreal.relative.search(found["rest"]) is not None:
        return False
    return not own or "," not in _APPOSED.sub("■", found["rest"])


def _before(scene: Scene, hit: Hit, words: EventWords) -> str:
    """The clause before the event, from the last break on."""
    start = hit.group.start if hit.group is not None else hit.start
    written = scene.short_before(start)
    return written[max((m.end() for m in words.frames.clause.border.finditer(written)), default=0) :]
