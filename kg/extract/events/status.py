"""What becomes of an event: cues of the clause first, then the tense of its verb, then its date."""

import re

from kg.extract.events.clause import clause_of, tense_of
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_LEFT, _RIGHT = 90, 150
_IF = re.compile(r"(?:^|[\s,])(?:même )?(?:si|s')(?:\s|(?=ils?\b))")


_STRONG = ("denied", "cancelled", "postponed")


def judge(scene: Scene, hit: Hit, words: EventWords) -> Outcome:
    """The outcome of the event that ``hit`` tells."""
    status = words.status
    clause, at = clause_of(scene, hit)
    strong = _strong(clause, at, status)
    if strong is not None:
        return strong
    if hit.group is not None and hit.group.auxiliary == "modal" and hit.group.tense is Tense.IMPERFECT:
        return _fallen_through(scene, hit, status)
    if hit.group is None:
        return _of_noun(clause, at, status)
    if hit.trigger.passive and hit.group.tense in (Tense.PRESENT, None):
        return Outcome.PLANNED
    if hit.group.tense is Tense.IMPERFECT and _IF.search(clause[:at]) is not None:
        return Outcome.CONDITIONAL
    return _of_verb(hit.group, clause, at, status)


def agreed(scene: Scene, words: EventWords) -> bool:
    """Whether the sentence tells that something was agreed, announced or offered."""
    clause = folded(scene.mask)
    return _first(clause, words.status, ("agreed", "invited")) is not None


def pledged(scene: Scene, words: EventWords, after: Scene | None) -> bool:
    """Whether ``scene``, or the sentence ``after`` it by a pronoun, has two sides agree on what it tells."""
    if _first(folded(scene.mask), words.status, ("agreed", "invited", "pledged")) is not None:
        return True
    return after is not None and _first(folded(after.mask), words.status, ("confirmed",)) is not None


def _fallen_through(scene: Scene, hit: Hit, words: StatusWords) -> Outcome:
    """Of "devait se rendre": PLANNED, unless the rest of the sentence calls it off."""
    rest = folded(scene.masked(hit.end, scene.sentence.end))
    found = _first(rest, words, ("cancelled", "postponed"))
    return Outcome(found) if found is not None else Outcome.PLANNED


def _strong(clause: str, at: int, words: StatusWords) -> Outcome | None:
    """A cue that overrules the tense, near the event."""
    near = folded(clause[max(at - _LEFT, 0) : at + _RIGHT])
    if _first(near, words, ("kept",)) is not None:
        return Outcome.PLANNED
    found = _first(near, words, _STRONG)
    return Outcome(found) if found is not None else None


def _first(clause: str, words: StatusWords, kinds: tuple[str, ...]) -> str | None:
    """The first of ``kinds`` that ``clause`` has a cue of."""
    return next((kind for kind in kinds if words.cues[kind].search(clause) is not None), None)


def _of_verb(group: VerbGroup, clause: str, at: int, words: StatusWords) -> Outcome:
    if group.negated:
        return Outcome.DENIED if group.perfect else Outcome.CANCELLED
    if group.auxiliary == "modal":
        return Outcome.PLANNED
    if group.auxiliary in ("possible", "wish"):
        return _possible(group)
    if group.tense in (Tense.FUTURE, Tense.CONDITIONAL):
        return Outcome.PLANNED
    if group.perfect:
        return Outcome.HELD
    if group.tense in (Tense.PAST, Tense.IMPERFECT):
        return Outcome.HELD
    if group.tense is Tense.PRESENT:
        return Outcome.PRESENT
    if group.form is Tense.GERUND:
        return Outcome.PLANNED if tense_of(clause, at, words) is Outcome.PLANNED else Outcome.HELD
    return _of_infinite(clause, at, words)


def _possible(group: VerbGroup) -> Outcome:
    if group.auxiliary == "possible" and group.tense in (Tense.PRESENT, Tense.PARTICIPLE, Tense.PAST):
        return Outcome.HELD
    if group.tense is Tense.FUTURE:
        return Outcome.PLANNED
    return Outcome.CONDITIONAL


def _of_infinite(clause: str, at: int, words: StatusWords) -> Outcome:
    """An infinitive or a participle without auxiliary follows its main clause."""
    told = _first(folded(clause[:at]), words, ("conditional", "invited"))
    if told is not None:
        return Outcome(told)
    return _of_main(clause, at, words)


def _of_noun(clause: str, at: int, words: StatusWords) -> Outcome:
    before = folded(clause[max(at - 45, 0) : at])
    if _first(folded(clause[:at]), words, ("agreed",)) is not None:
        return Outcome.PLANNED
    if _first(before, words, ("conditional",)) is not None:
        return Outcome.CONDITIONAL
    if _first(before, words, ("invited",)) is not None:
        return Outcome.INVITED
    if _first(before[-25:], words, ("held",)) is not None:
        return Outcome.HELD if tense_of(clause, at, words) is not Outcome.PLANNED else Outcome.OPEN
    return _of_main(clause, at, words)


def _of_main(clause: str, at: int, words: StatusWords) -> Outcome:
    near = folded(clause[max(at - _LEFT, 0) : at + _RIGHT])
    if (
        _first(folded(clause[:at]), words, ("agreed",)) is not None
        or _first(near, words, ("scheduled",)) is not None
    ):
        return Outcome.PLANNED
    tense = tense_of(clause, at, words)
    if tense is Outcome.HELD:
        return Outcome.HELD
    if tense is Outcome.PLANNED or _first(near, words, ("planned",)) is not None:
        return Outcome.PLANNED
    if _first(near, words, ("held",)) is not None:
        return Outcome.HELD
    return Outcome.OPEN
