"""For which two a stretch of text speaks: named there, or meant by "les deux pays"."""

from collections.abc import Sequence

from kg.extract.agreements.acting import Acting
from kg.extract.agreements.cues import Cues, within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.homes import homes
from kg.extract.agreements.nearby import Nearby
from kg.extract.agreements.owners import owners
from kg.extract.agreements.principals import MOST, Principals, pairwise_of
from kg.extract.agreements.sides import Side, Sides
from kg.extract.agreements.stated import Stated
from kg.extract.reading import Reading, Span
from kg.facts import Met, Party, Visits
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.party_words import PartyWords

__all__ = ["Pair", "Pairs"]

_NEAR = 120
_BESIDE = 60
# "L'accord maritime franco-marocain": its parties, whoever else the sentence names.
_ATTRIBUTE = 40


class Pairs:
    """Resolves the parties of one text."""

    def __init__(
        self,
        reading: Reading,
        sides: Sides,
        events: Sequence[Met | Visits],
        cues: Cues,
        words: PartyWords,
    ) -> None:
        """``events`` tell whom "les deux pays" means; without any, the two that the text names most."""
        self._text, self._reading = reading.text, reading
        self._publisher = reading.publisher
        self._sides = sides
        self._cues = cues
        self._words = words
        self._principals = Principals(reading, sides, events, words)
        self._stated = Stated(reading, sides, self._principals, words)
        self._acting = Acting(reading, sides, self._principals, words)
        self._nearby = Nearby(reading, self._principals, cues, words)
        self._is_circle = cues.has(Cue.SEVERAL, Span(0, len(reading.text)))

    def current(self, offset: int) -> Pair | None:
        """The two of the last meeting before ``offset``, else of the first, else those named most."""
        return self._principals.current(offset)

    def of(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """The pairs for which ``trigger`` in ``sentence`` counts; none where they cannot be told."""
        beside = Span(trigger.start, min(sentence.end, trigger.end + _ATTRIBUTE))
        stated = (
            self._stated.compound(beside, trigger)
            or self._stated.between(sentence, trigger)
            or homes(self._reading, self._sides, sentence, trigger, self._words)
            or owners(self._text, self._sides, self._principals, Span(trigger.end, sentence.end), self._words)
            or self._stated.compound(sentence, trigger)
        )
        if stated:
            return stated
        if self._is_of_many(sentence, trigger) or self._stated.is_domestic(sentence, trigger):
            return ()
        return self._who_act(sentence, trigger) or self._meant(sentence)

    def of_gift(self, sentence: Span, gift: Span) -> tuple[Pair, ...]:
        """An organisation that gives and the state that ``sentence`` names, else none."""
        return self._acting.donor(sentence, gift)

    def _who_act(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """Those whom ``sentence`` names as the ones who act, before ``trigger`` or after it."""
        return (
            self._acting.several(Span(sentence.start, trigger.start))
            or self._stated.joined(sentence, trigger)
            or self._stated.with_other(sentence, trigger)
            or self._stated.agents(Span(trigger.end, sentence.end))
            or self._acting.several(Span(trigger.end, sentence.end))
        )

    def _meant(self, sentence: Span) -> tuple[Pair, ...]:
        """The pairs that ``sentence`` means without a list of them."""
        named = self._principals.named(sentence)
        if self._cues.has(Cue.SEVERAL, sentence):
            return pairwise_of(named if 2 < len(named) <= MOST else self._principals.group())
        return self._pair(sentence, named)

    def are_others(self, pair: Pair) -> bool:
        """Whether the text tells of ``pair`` only beside those whose talks it tells."""
        return self._principals.are_others(pair)

    def only_two(self, sentence: Span) -> tuple[Pair, ...]:
        """The two that ``sentence`` names, states or organisations, where it names no third."""
        named = tuple(
            dict.fromkeys(self._principals.settled(side.party) for side in self._sides_in(sentence))
        )
        return (ordered(named),) if len(named) == 2 else ()

    def _sides_in(self, span: Span) -> Sequence[Side]:
        return within(self._sides.all, span)

    @property
    def is_of_one_talk(self) -> bool:
        """Whether all talks of the text are between the same two."""
        return self._principals.is_lone

    def names(self, offset: int) -> bool:
        """Whether a party is named at ``offset``."""
        return any(side.start <= offset < side.end for side in self._sides.all)

    def count(self, sentence: Span) -> int:
        """How many states ``sentence`` names."""
        return len(self._principals.named(sentence))

    def states_pair(self, about: Span) -> bool:
        """Whether ``about``, the name of a text, words its parties ("entre A et B", "franco-marocain")."""
        return bool(self._stated.between(about, about) or self._stated.compound(about, about))

    def is_mutual(self, clause: Span, *, since: int | None = None) -> bool:
        """Whether ``clause`` itself says that two are meant ("leurs relations", "entre A et B", "avec A").

        Who has those relations with A may be named earlier, from ``since`` on.
        """
        stated = self._stated
        explicit = (
            stated.between(clause, clause)
            or stated.with_other(clause, clause, since=since)
            or stated.compound(clause, clause)
        )
        return bool(explicit) or self._cues.has(Cue.BILATERAL, clause)

    def _is_of_many(self, sentence: Span, trigger: Span) -> bool:
        """Many sides are named after ``trigger``, or anywhere where nothing says that two are meant."""
        after = Span(trigger.start, min(sentence.end, trigger.end + _NEAR))
        if self._speaks_of_many(after):
            return True
        is_of_two = self._cues.has(Cue.BILATERAL, sentence) or self._principals.is_lone
        return self._speaks_of_many(sentence) and not is_of_two

    def _speaks_of_many(self, span: Span) -> bool:
        """Of many as those who act, not as the occasion ("en marge du sommet")."""
        many = self._cues.within(Cue.MULTILATERAL, span)
        return any(
            self._words.occasion.search(self._text, max(0, cue.start - _BESIDE), cue.start) is None
            for cue in many
        )

    def _pair(self, sentence: Span, named: tuple[Party, ...]) -> tuple[Pair, ...]:
        current = self._nearby.of_paragraph(sentence, named) or self._principals.current(sentence.start)
        if current is None and not named:
            return self._nearby.carried(sentence)
        if len(named) == 1 and (beside := self._stated.beside(sentence)):
            return beside
        if current is not None and (set(current) <= set(named) or set(named) <= set(current)):
            return (current,) if named else self._of_circle(sentence) or (current,)
        if len(named) == 2 and self._cues.has(Cue.BILATERAL, sentence):
            return (ordered(named),)
        if self._cues.has(Cue.AGAINST, sentence):
            return ()
        if len(named) == 2:
            return (ordered(named),)
        if len(named) == 1 and self._publisher is not None and self._publisher not in named:
            return (ordered((self._publisher, named[0])),)
        return ()

    def _of_circle(self, sentence: Span) -> tuple[Pair, ...]:
        """Every two of those who met together, where the text calls them three or four."""
        return self._principals.circle(sentence.start) if self._is_circle else ()
