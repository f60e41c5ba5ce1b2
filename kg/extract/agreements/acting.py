"""Who does something together: states in a list before a verb, an organisation that gives to a state."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.principals import MOST, Principals, pairwise_of
from kg.extract.agreements.sides import Side, Sides, is_country
from kg.extract.reading import Reading, Span
from kg.lexicon.party_words import PartyWords

_LEAD = 30
# "L'UNICEF a remis", "un don de l'UNICEF".
_GIVER, _GIVEN_BY = 30, 12
_BORDER = re.compile(r"[,;:.()«»]")


class Acting:
    """Reads those who act in the sentences of one text."""

    def __init__(self, reading: Reading, sides: Sides, principals: Principals, words: PartyWords) -> None:
        """``principals`` know which states a sentence names."""
        self._text, self._publisher = reading.text, reading.publisher
        self._sides, self._principals, self._words = sides, principals, words

    def donor(self, sentence: Span, gift: Span) -> tuple[Pair, ...]:
        """ "L'Union européenne finance X au Niger", "un don de l'UNICEF": it and the one state named."""
        states = self._principals.named(sentence) or (() if self._publisher is None else (self._publisher,))
        givers = [side.party for side in within(self._sides.all, sentence) if self._gives(side, gift)]
        return (ordered((givers[0], states[0])),) if givers and len(states) == 1 else ()

    def _gives(self, side: Side, gift: Span) -> bool:
        """Whether an organisation stands right before or behind what is given."""
        if is_country(side.party):
            return False
        is_before = side.end <= gift.start
        between = Span(side.end, gift.start) if is_before else Span(gift.end, side.start)
        is_near = 0 <= between.end - between.start <= (_GIVER if is_before else _GIVEN_BY)
        return is_near and _BORDER.search(self._text, between.start, between.end) is None

    def several(self, span: Span) -> tuple[Pair, ...]:
        """ "A, B et C ont signé": every two of three or four states that act together in ``span``."""
        for run in reversed(list(self._runs(within(self._sides.states, span)))):
            parties = dict.fromkeys(self._principals.settled(side.party) for side in run)
            acts = self._words.acting.match(self._text, run[-1].end) is not None
            if acts and 2 < len(parties) <= MOST and not self._is_led(run[0]):
                return pairwise_of(parties)
        return ()

    def _runs(self, sides: Sequence[Side]) -> Iterator[list[Side]]:
        """``sides`` in lists, where only a comma or "et" stands between one and the next."""
        run: list[Side] = []
        for side in sides:
            if run and not self._goes_on(run[-1], side):
                yield run
                run = []
            run.append(side)
        yield from (run,) if run else ()

    def _goes_on(self, last: Side, side: Side) -> bool:
        is_same = last.start == side.start
        return is_same or self._words.further.fullmatch(self._text, last.end, side.start) is not None

    def _is_led(self, side: Span) -> bool:
        """ "Avec A, B et C": not those who act."""
        return self._words.led.search(self._text, max(0, side.start - _LEAD), side.start) is not None
