"""One trigger with all that its sentence says: what every draft of it shares."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.events.clause import clause_of, is_due, tense_of
from kg.extract.events.draft import Draft
from kg.extract.events.ending import began
from kg.extract.events.evidence import clause
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.events.status import agreed
from kg.extract.events.when import UNKNOWN, Setting, mode_of
from kg.extract.reading import ActorMention, DateMention
from kg.facts import Actor, PartialDate, Precision
from kg.lexicon.event_words import EventWords

_CLOSE, _HEAD, _SINCE, _STARTING, _VERB = 90, 25, 9, 15, 45
_CALLED_OFF = (Outcome.CANCELLED, Outcome.POSTPONED, Outcome.DENIED)
_UNDATED = (Outcome.ONGOING, Outcome.OPEN)


@dataclass(frozen=True)
class Telling:
    """One trigger with all that its sentence says about the event; ``head`` is what heads its entry."""

    scene: Scene
    hit: Hit
    words: EventWords
    outcome: Outcome
    at: Setting
    published: PartialDate | None = None
    head: Setting = UNKNOWN

    def draft(
        self, a: Actor, mentions: Iterable[ActorMention], *, end: int, sure: float, outcome: Outcome
    ) -> Draft:
        """The event of ``a`` with date, place, mode and evidence up to ``end`` at least."""
        start, last = clause(self.scene, self.hit, mentions)
        return Draft(
            start=start,
            end=max(last, min(end, self.scene.sentence.end)),
            predicate="MET",
            a=a,
            b=None,
            outcome=outcome,
            rule=self.hit.trigger.rule(self.words.language),
            confidence=self.hit.trigger.weight * sure,
            sentence=self.scene.sentence.index,
            part=self.scene.sentence.part,
            mode=mode_of(self.scene, self.hit, self.words),
            date=self._day(outcome),
            dated=self._is_dated(),
            place=self.at.place,
            placed=self.at.place is not None and self.scene.sentence.holds(self.at.place),
            courtesy=self.hit.courtesy,
            due=self._is_due(),
            agreed=agreed(self.scene, self.words) or self._is_next(),
        )

    def _is_due(self) -> bool:
        """Whether the verb says that it was to be: "devait rencontrer", "un sommet devait réunir A et B"."""
        group = self.hit.group
        if group is not None:
            return group.was_to_be
        clause = clause_of(self.scene, self.hit, self.words)
        return is_due(clause.words[clause.at : clause.at + _VERB], self.words.status)

    def _is_next(self) -> bool:
        """Whether the words say that the event is another one ("une prochaine rencontre")."""
        before = self.scene.words_before(self.hit.start, 2)
        return any(word.lower() in self.words.status.next for word in before)

    def _is_dated(self) -> bool:
        """Whether the sentence gives the day close to the event, or heads it: "Mardi 5. …"."""
        date = self.at.date
        if date is None:
            return False
        if date == self.head.date:
            return self.scene.sentence.start - date.end < _HEAD
        return self._is_here(date) and abs(date.start - self.hit.start) < _CLOSE

    def _day(self, outcome: Outcome) -> PartialDate | None:
        """Of two days that the words leave open, the coming one for a plan; what is agreed has its own."""
        if self.at.date is None or (agreed(self.scene, self.words) and not self._is_here(self.at.date)):
            return None
        if not self._is_here(self.at.date) and self.at.date.date.precision is not Precision.DAY:
            return None
        if self._is_counted_from(self.at.date):
            return self.at.date.date
        first = began(self.scene, self.hit, self.at.date, self.words)
        if self.hit.trigger.predicate == "VISITS" and first is not None:
            return first
        ahead = outcome in (Outcome.PLANNED, Outcome.INVITED, Outcome.CONDITIONAL, Outcome.PRESENT)
        ahead = ahead or self._begins_soon(outcome) or self._is_called_off(outcome)
        day = self.at.date.coming if ahead else self.at.date.date
        return None if outcome is Outcome.PLANNED and self._is_gone(day) else day

    def _is_here(self, day: DateMention) -> bool:
        """Whether the sentence itself gives the day."""
        return self.scene.sentence.holds(day)

    def _is_called_off(self, outcome: Outcome) -> bool:
        """Whether what will not be has its day still before it: "prévu mardi, est annulé"."""
        if outcome not in _CALLED_OFF or (self.hit.group is not None and self.hit.group.perfect):
            return False
        return self.words.status.gone.search(self.scene.folded_mask) is None

    def _is_gone(self, day: PartialDate) -> bool:
        """Whether the day, told of something before, was over when the text was written."""
        if self.published is None or (self.at.date is not None and self._is_here(self.at.date)):
            return False
        return day.is_before(self.published)

    def _is_counted_from(self, day: DateMention) -> bool:
        """Whether something lasts since ``day``: "depuis lundi"."""
        since, words = self.scene.masked(day.start - _SINCE, day.start), self.words.frames.time
        if words.just_since.search(since.lower().rstrip()) is not None:
            return True
        return words.opening.search(self.scene.text[day.start : day.start + _SINCE].lower()) is not None

    def _begins_soon(self, outcome: Outcome) -> bool:
        """Whether what goes on begins on the coming of two days: the nearer one, or "à partir de lundi"."""
        days = self.at.date
        if outcome not in _UNDATED or self.published is None or days is None or days.next is None:
            return False
        if tense_of(clause_of(self.scene, self.hit, self.words), self.words) is Outcome.HELD:
            return False
        before = self.scene.masked(days.start - _STARTING, days.start).lower().rstrip()
        if self.words.frames.time.starting.search(before) is not None:
            return True
        today = self.published.first_day
        return days.next.first_day - today < today - days.date.first_day
