"""The pairs that a sentence itself words: "entre A et B", "franco-marocain", "A avec B", "A et B"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.principals import MOST, Principals, pairwise_of
from kg.extract.agreements.sides import Side, Sides, is_country
from kg.extract.reading import Reading, Span
from kg.facts import Party
from kg.lexicon.party_words import PartyWords

_COMPOUND_GAP, _WIDE_GAP, _TITLE = 1, 3, 60
_LEAD, _LEAD_WITH, _AGENTS = 6, 30, 60
# More partners than these do not have a text each.
_PARTNERS = 9
_HYPHEN = re.compile(r"[-–]\s?$")


class Stated:
    """Reads the pairs that the sentences of one text state."""

    def __init__(self, reading: Reading, sides: Sides, principals: Principals, words: PartyWords) -> None:
        """``principals`` tell who A is where a text says only "avec B"."""
        self._text = reading.text
        self._publisher = reading.publisher
        self._sides = sides
        self._principals = principals
        self._words = words

    def is_domestic(self, sentence: Span, trigger: Span) -> bool:
        """ "L'accord conclu entre le Premier ministre et son rival": two of one state."""
        for start in self._starts(self._words.between, Span(trigger.start, sentence.end), trigger)[:1]:
            listed = list(self._listed(Span(start, sentence.end)))
            return len(listed) > 1 and len(set(listed)) == 1
        return False

    def between(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """The parties of the "entre A et B" nearest to ``trigger``."""
        for start in self._starts(self._words.between, sentence, trigger):
            sides = list(self._sides_listed(Span(start, sentence.end)))
            if self._is_one_with_many(sides):
                one, *others = dict.fromkeys(self._principals.settled(side.party) for side in sides)
                return tuple(ordered((one, other)) for other in others)
            parties = dict.fromkeys(self._principals.settled(side.party) for side in sides)
            if 1 < len(parties) <= MOST:
                return pairwise_of(parties)
        return ()

    def agents(self, after: Span) -> tuple[Pair, ...]:
        """ "Signé par A, B et C": every two of three or four whom ``after`` names as doing it."""
        reach = Span(after.start, min(after.end, after.start + _AGENTS))
        for start in self._starts(self._words.agent, reach, Span(after.start, after.start)):
            parties = dict.fromkeys(self._listed(Span(start, after.end)))
            if 2 < len(parties) <= MOST:
                return pairwise_of(parties)
        return ()

    def compound(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """ "Franco-marocaine", "AELE-Pérou": two joined by a hyphen, those nearest to ``trigger``."""
        sides = within(self._sides.all, sentence)
        joined = [
            (abs(first.start - trigger.end), ordered((first.party, second.party)))
            for first, second in pairwise(sides)
            if first.party != second.party and self._is_hyphen(first, second, trigger)
        ]
        return () if not joined else (min(joined)[1],)

    def _is_hyphen(self, first: Span, second: Span, trigger: Span) -> bool:
        """ "Franco-marocain", and beside ``trigger`` "Canada - Mexique" too."""
        is_beside = abs(first.start - trigger.end) <= _TITLE
        near = 0 <= second.start - first.end <= (_WIDE_GAP if is_beside else _COMPOUND_GAP)
        return near and _HYPHEN.search(self._text, first.start, second.start) is not None

    def with_other(self, sentence: Span, trigger: Span, *, since: int | None = None) -> tuple[Pair, ...]:
        """ "A … avec B et C": A with each, where A is named before since ``since``, met one or publishes."""
        for start in self._starts(self._words.comitative, sentence, trigger):
            others = dict.fromkeys(self._listed(Span(start, sentence.end)))
            own = self._fronted(Span(sentence.start, start), Span(start, sentence.end), others)
            own = own or self._own(Span(sentence.start if since is None else since, start), others)
            if own is not None and 0 < len(others) < MOST:
                return tuple(ordered((own, other)) for other in others)
        return ()

    def _fronted(self, before: Span, after: Span, others: Iterable[Party]) -> Party | None:
        """ "Avec B, il a signé": who acts stands behind a sentence's first words."""
        if before.end - before.start > _LEAD or not others:
            return None
        acting = [side for side in within(self._sides.states, after) if side.party not in others]
        return self._principals.settled(acting[0].party) if acting and self._is_pronoun(acting[0]) else None

    def _is_pronoun(self, side: Span) -> bool:
        return self._words.pronoun.fullmatch(self._text, side.start, side.end) is not None

    def _own(self, before: Span, others: Iterable[Party]) -> Party | None:
        current = self._principals.current(before.end) or ()
        met = [party for party in current if party not in others] if set(current) & set(others) else []
        named = [side.party for side in within(self._sides.states, before) if self._acts(side, others)]
        named = named or [side.party for side in within(self._sides.all, before) if self._acts(side, others)]
        named = [self._principals.settled(party) for party in named]
        publisher = [self._publisher] if self._publisher is not None and self._publisher not in others else []
        told = [party for party in reversed(named) if party in met] or [*reversed(named)]
        return next(iter((*told, *met, *publisher)), None)

    def _acts(self, side: Side, others: Iterable[Party]) -> bool:
        """Not one of ``others``, nor where one goes ("au Japon")."""
        at_place = self._words.goal.search(self._text, max(0, side.start - _LEAD), side.start) is not None
        return not at_place and self._principals.settled(side.party) not in others

    def _starts(self, word: re.Pattern[str], sentence: Span, trigger: Span) -> list[int]:
        """Where the lists after ``word`` begin, those nearest to ``trigger`` first."""
        starts = [match.end() for match in word.finditer(self._text, sentence.start, sentence.end)]
        return sorted(starts, key=lambda start: abs(start - trigger.end))

    def _is_one_with_many(self, sides: Sequence[Side]) -> bool:
        """ "Entre A et B, C et D": A with each of the others."""
        if not 2 < len(sides) <= _PARTNERS:
            return False
        first, second, third = sides[:3]
        is_joined = self._words.beside.fullmatch(self._text, first.end, second.start) is not None
        return is_joined and self._text[second.end : third.start].lstrip().startswith(",")

    def _listed(self, span: Span) -> Iterator[Party]:
        """The parties that follow one another from the start of ``span``."""
        return (self._principals.settled(side.party) for side in self._sides_listed(span))

    def _sides_listed(self, span: Span) -> Iterator[Side]:
        at, form = span.start, self._words.first
        for side in within(self._sides.all, span):
            if side.start >= at and form.fullmatch(self._text[at : side.start]) is None:
                return
            if form is self._words.further and self._is_pronoun(side):
                return  # "avec B, il a signé"
            yield side
            at, form = max(at, side.end), self._words.further

    def joined(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """ "A et B ont signé": two states joined by "et" before ``trigger``, no third beside them."""
        sides = within(self._sides.states, Span(sentence.start, trigger.start))
        for at, (first, second) in reversed(list(enumerate(pairwise(sides)))):
            is_pair = self._words.beside.fullmatch(
                self._text, first.end, second.start
            ) is not None and not self._is_led(first)
            listed = (
                at > 0
                and sides[at - 1].party != first.party
                and self._words.further.fullmatch(self._text, sides[at - 1].end, first.start) is not None
            )
            if is_pair and not listed and first.party != second.party:
                return (ordered([self._principals.settled(side.party) for side in (first, second)]),)
        return ()

    def _is_led(self, side: Span) -> bool:
        """ "Avec A et B": not those who act."""
        return self._words.led.search(self._text, max(0, side.start - _LEAD_WITH), side.start) is not None

    def beside(self, sentence: Span) -> tuple[Pair, ...]:
        """ "L'Union européenne et la Norvège": a state and an organisation joined by "et"."""
        sides = within(self._sides.all, sentence)
        for first, second in pairwise(sides):
            is_joined = self._words.beside.fullmatch(self._text, first.end, second.start) is not None
            if is_joined and is_country(first.party) != is_country(second.party):
                return (ordered((first.party, second.party)),)
        return ()
