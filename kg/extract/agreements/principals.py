"""Between whom a text speaks as a whole: the two of its talks, of its opening, or named most."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered, pairs_met
from kg.extract.agreements.sides import Sides, is_country
from kg.extract.reading import Reading, Sentence, Span
from kg.facts import Met, Party, Visits
from kg.lexicon.party_words import PartyWords

MOST = 4
_OFTEN = 3


class Principals:
    """The parties of one text; ``opening`` are the two that its first sentences name."""

    def __init__(
        self, reading: Reading, sides: Sides, events: Sequence[Met | Visits], words: PartyWords
    ) -> None:
        """``events`` tell whom "les deux pays" means; without any, the two that the text names most."""
        self.opening = _opening_pair(reading, sides, words)
        self._sides = sides
        self._dominant = _dominant_pair(sides)
        met = sorted(pairs_met(events, known=sides.known))
        # Who met one after another is told of with them: none of them stands for another.
        is_lone = len({frozenset(pair) for _, pair in met}) == 1
        self._aliases = dict(alias for _, pair in met for alias in self._alias(pair)) if is_lone else {}
        self._meetings = [(start, ordered([self.settled(party) for party in pair])) for start, pair in met]

    @property
    def home(self) -> Party | None:
        """The party of a tour: it has its part in all talks, which are with several others."""
        pairs = {pair for _, pair in self._meetings}
        shared = set.intersection(*map(set, pairs)) if len(pairs) > 1 else set()
        return shared.pop() if len(shared) == 1 else None

    @property
    def is_lone(self) -> bool:
        """Whether all talks of the text are between the same two."""
        return len({pair for _, pair in self._meetings}) == 1

    def current(self, offset: int) -> Pair | None:
        """The two of the last meeting before ``offset``, else of the first, else those named most."""
        before = [pair for start, pair in self._meetings if start <= offset]
        pairs = before[::-1] or [pair for _, pair in self._meetings]
        of_states = [pair for pair in pairs if all(map(is_country, pair))]
        return next(iter(of_states or pairs), self._dominant)

    def are_others(self, pair: Pair) -> bool:
        """Whether the text has talks, or two of whom it speaks, and ``pair`` are none of them."""
        talked = {two for _, two in self._meetings} or {self._dominant} - {None}
        return bool(talked) and pair not in talked

    def settled(self, party: Party) -> Party:
        """``party``, or the one that the opening names in its stead."""
        return self._aliases.get(party, party)

    def _alias(self, pair: Pair) -> Iterator[Pair]:
        """The one of ``pair`` that the text never names, and whom the opening names in its stead."""
        opening = self.opening
        if opening is None or len(set(pair) & set(opening)) != 1 or not set(opening) <= self._sides.worded:
            return
        unnamed, named = (set(pair) - set(opening)).pop(), (set(opening) - set(pair)).pop()
        if unnamed not in self._sides.worded and is_country(unnamed):
            yield unnamed, named

    def named(self, span: Span) -> tuple[Party, ...]:
        """The states that ``span`` names, each once."""
        return tuple(dict.fromkeys(self.settled(party) for party in self._sides.parties(span)))

    def circle(self, offset: int) -> tuple[Pair, ...]:
        """All pairs of the last meeting before ``offset``, where it joined three or four."""
        last = max((start for start, _ in self._meetings if start <= offset), default=None)
        pairs = [pair for start, pair in self._meetings if start == last]
        parties = {party for pair in pairs for party in pair}
        return pairwise_of(sorted(parties)) if 2 < len(parties) <= MOST and len(pairs) > 1 else ()

    def group(self) -> tuple[Party, ...]:
        """All who met in the text, where they are three or four."""
        parties = tuple(dict.fromkeys(party for _, pair in self._meetings for party in pair))
        return parties if 2 < len(parties) <= MOST else ()


def pairwise_of(parties: Iterable[Party]) -> tuple[Pair, ...]:
    """Every two of ``parties``."""
    return tuple(ordered(pair) for pair in combinations(dict.fromkeys(parties), 2))


def _opening_pair(reading: Reading, sides: Sides, words: PartyWords) -> Pair | None:
    """The two that the first sentences name, where they are just two; else those named most."""
    named: dict[Party, None] = {}
    for sentence in reading.sentences[:3]:
        named |= dict.fromkeys(sides.parties(sentence))
        if len(named) == 2:
            return None if _is_tour(reading.text, sentence, sides, words) else ordered(tuple(named))
    return _dominant_pair(sides)


def _is_tour(text: str, sentence: Sentence, sides: Sides, words: PartyWords) -> bool:
    """ "En Italie et en Grèce": two destinations of one traveller are no pair."""
    near = pairwise(within(sides.states, sentence))
    return any(words.tour.match(text, first.end, second.start) is not None for first, second in near)


def _dominant_pair(sides: Sides) -> Pair | None:
    """The two states that the text names often, with no third one near them."""
    counts = Counter(side.party for side in sides.states).most_common(3)
    if len(counts) < 2 or counts[1][1] < _OFTEN:
        return None
    if len(counts) > 2 and 2 * counts[2][1] > counts[1][1]:
        return None
    return ordered((counts[0][0], counts[1][0]))
