"""The clause around an event, and the tense of its finite verb."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around an event in lower case, one sign an actor, date or place; ``plain`` without accents.

    ``at`` is where the event stands, ``others`` where the other events of the sentence do.
    """

    words: str
    plain: str
    at: int
    others: tuple[int, ...] = ()

    def before(self) -> "Clause":
        """What stands before the event."""
        return Clause(self.words[: self.at], self.plain[: self.at], self.at)


def clause_of(scene: Scene, hit: Hit, words: EventWords, others: Iterable[Hit] = ()) -> Clause:
    """The clause of ``hit`` up to the breaks on either side."""
    before = scene.short_before(hit.start)
    behind = short(scene.masked(hit.start, scene.sentence.end))
    border = words.frames.clause.border
    left = max([m.end() for m in border.finditer(before)], default=0)
    right = next((m.start() for m in border.finditer(behind)), len(behind))
    places = (len(scene.short_before(other.start)) - left for other in others)
    written, at = before[left:] + behind[:right], len(before) - left
    inside = tuple(place for place in places if 0 <= place < len(written) and place != at)
    return Clause(written, folded(written), at, inside)


def tense_of(clause: Clause, words: EventWords) -> Outcome:
    """PLANNED or HELD after the finite verb that stands nearest to the event; OPEN without a telling one."""
    future = [
        abs(m.start() - clause.at)
        for m in _WORDS.finditer(clause.words)
        if _is_future(m.group(), words.status)
    ]
    past = [abs(m.start() - clause.at) for m in words.frames.clause.done.finditer(clause.words)]
    if not future and not past:
        return Outcome.OPEN
    return Outcome.PLANNED if min(future, default=9999) < min(past, default=9999) else Outcome.HELD


def has_verb(written: str, words: EventWords) -> bool:
    """Whether ``written`` holds a verb told as done."""
    return words.frames.clause.done.search(written) is not None


def tells_ahead(written: str, words: StatusWords) -> bool:
    """Whether ``written`` holds a verb of what is to come: "sera", "devrait"."""
    return any(_is_future(m.group(), words) for m in _WORDS.finditer(written))


def is_due(written: str, words: StatusWords) -> bool:
    """Whether ``written`` holds a verb of what was to be: "devait"."""
    readings = (r for m in _WORDS.finditer(written) for r in words.auxiliaries.get(m.group(), ()))
    return any(lemma in words.groups["modal"] and form.tense is Tense.IMPERFECT for lemma, form in readings)


def _is_future(word: str, words: StatusWords) -> bool:
    ahead = (Tense.PRESENT, Tense.CONDITIONAL, Tense.FUTURE)
    readings = words.auxiliaries.get(word, ())
    if any(lemma in words.groups["modal"] and form.tense in ahead for lemma, form in readings):
        return True
    return len(word) > 3 and word.endswith(words.future_endings) and word not in words.not_future
