"""The clause around an event, and the tense of its finite verb."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.lexicon.conjugation import Tense
from kg.lexicon.status import StatusWords

_AUXILIARY = r"\b(?:a|ont|avait|avaient|est|sont|s'est|était|étaient|fut|furent)\s+"
_PARTICIPLE = r"(?:[\w']+\s+){0,3}?\w+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|it|ite)\b"
_FINITE_PAST = re.compile(_AUXILIARY + _PARTICIPLE)
_WORDS = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[;:.]|\bmais\b|,? (?:tandis|alors) que\b")


def clause_of(scene: Scene, hit: Hit) -> tuple[str, int]:
    """The mask in lower case around ``hit`` up to the next break, and where the hit stands in it."""
    before = short(scene.masked(scene.sentence.start, hit.start))
    behind = short(scene.masked(hit.start, scene.sentence.end))
    left = max([m.end() for m in _BREAK.finditer(before)], default=0)
    right = next((m.start() for m in _BREAK.finditer(behind)), len(behind))
    return before[left:] + behind[:right], len(before) - left


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
