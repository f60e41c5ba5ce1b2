"""What becomes of an event: cues of the clause first, then the tense of its verb, then its date."""

import re
from enum import StrEnum

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene, short
from kg.extract.events.verb_group import VerbGroup
from kg.facts import PartialDate
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_LEFT, _RIGHT = 90, 150
_AUXILIARY = r"\b(?:a|ont|avait|avaient|est|sont|s'est|était|étaient|fut|furent)\s+"
_PARTICIPLE = r"(?:[\w']+\s+){0,3}?\w+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|it|ite)\b"
_FINITE_PAST = re.compile(_AUXILIARY + _PARTICIPLE)
_WORDS = re.compile(r"[^\W\d_]+")
_IF = re.compile(r"(?:^|[\s,])(?:même )?(?:si|s')(?:\s|(?=ils?\b))")
_BREAK = re.compile(r"[;:.]|\bmais\b|,? (?:tandis|alors) que\b")


class Outcome(StrEnum):
    """What the text says of an event; PRESENT and OPEN are settled by date and by the document's trend."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    DENIED = "denied"
    CONDITIONAL = "conditional"
    INVITED = "invited"
    PRESENT = "present"
    OPEN = "open"


_STRONG = ("denied", "cancelled", "postponed")


def judge(scene: Scene, hit: Hit, words: EventWords) -> Outcome:
    """The outcome of the event that ``hit`` tells."""
    status = words.status
    clause, at = _clause(scene, hit)
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


def settled(
    outcome: Outcome, *, date: PartialDate | None, published: PartialDate | None, trend: Outcome
) -> Outcome:
    """PRESENT and OPEN made definite: a later day is planned, a day gone held, else as the document goes."""
    if date is not None and published is not None and len(date) == len(published) == 10:
        if date > published and outcome in (Outcome.PRESENT, Outcome.OPEN):
            return Outcome.PLANNED
        if date < published and outcome in (Outcome.PRESENT, Outcome.OPEN, Outcome.PLANNED):
            return Outcome.HELD
        if date == published and outcome is Outcome.PRESENT:
            return Outcome.HELD
    return trend if outcome in (Outcome.PRESENT, Outcome.OPEN) else outcome


def _clause(scene: Scene, hit: Hit) -> tuple[str, int]:
    """The mask in lower case around ``hit`` up to the next break, and where the hit stands in it."""
    before = short(scene.masked(scene.sentence.start, hit.start))
    behind = short(scene.masked(hit.start, scene.sentence.end))
    left = max([m.end() for m in _BREAK.finditer(before)], default=0)
    right = next((m.start() for m in _BREAK.finditer(behind)), len(behind))
    return before[left:] + behind[:right], len(before) - left


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


def tense_of(clause: str, at: int, words: StatusWords) -> Outcome:
    """PLANNED or HELD after the finite verb that stands nearest to ``at``; OPEN without a telling one."""
    future = [abs(m.start() - at) for m in _WORDS.finditer(clause) if _is_future(m.group(), words)]
    past = [abs(m.start() - at) for m in _FINITE_PAST.finditer(clause)]
    if not future and not past:
        return Outcome.OPEN
    return Outcome.PLANNED if min(future, default=9999) < min(past, default=9999) else Outcome.HELD


def _is_future(word: str, words: StatusWords) -> bool:
    ahead = (Tense.PRESENT, Tense.CONDITIONAL, Tense.FUTURE)
    readings = words.auxiliaries.get(word, ())
    if any(lemma in words.groups["modal"] and form.tense in ahead for lemma, form in readings):
        return True
    return len(word) > 3 and word.endswith(words.future_endings) and word not in words.not_future
