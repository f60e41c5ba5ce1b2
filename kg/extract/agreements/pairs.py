"""For which two a stretch of text speaks: named there, or meant by "les deux pays"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from kg.extract.agreements.cues import Cues, within
from kg.extract.agreements.sides import Sides, is_country
from kg.extract.reading import Reading, Sentence, Span
from kg.facts import Met, Party
from kg.lexicon.cooperation_words import Cue

Pair = tuple[Party, Party]
_MOST = 4
_OFTEN = 3
_NEAR = 120
_COMPOUND_GAP = 1
_BETWEEN = re.compile(r"\bentre\b", re.IGNORECASE)
_WITH = re.compile(r"\bavec\b", re.IGNORECASE)
_HYPHEN = re.compile(r"[-–]$")
_TOUR = re.compile(r"\s+et\s+(?:en|au|aux)\s")
# What may stand before the first and between the later parties of a list: articles, titles.
_FIRST = re.compile(r"\s*(?:[\w-]+['’]?\s*){0,3}")
_AND = r"\s*(?:,|,?\s*(?:et|ou|ainsi que|d['’]une part,?|d['’]autre part,?)\b|[–-])"
_NEXT = re.compile(rf"{_AND}\s*(?:[\w-]+['’]?\s*){{0,3}}")


class Pairs:
    """Resolves the parties of one text."""

    def __init__(self, reading: Reading, sides: Sides, meetings: Sequence[Met], cues: Cues) -> None:
        """``meetings`` tell whom "les deux pays" means; without any, the two of the opening sentences."""
        self._text = reading.text
        self._publisher = reading.publisher
        self._sides = sides
        self._cues = cues
        self._opening = _opening_pair(reading, sides)
        self._dominant = _dominant_pair(sides)
        met = sorted(_pairs_met(meetings, known=sides.known))
        self._aliases = dict(alias for _, pair in met for alias in self._alias(pair))
        self._meetings = [(start, _ordered([self._aliases.get(p, p) for p in pair])) for start, pair in met]
        self._is_circle = cues.has(Cue.SEVERAL, Span(0, len(reading.text)))

    def current(self, offset: int) -> Pair | None:
        """The two of the last meeting before ``offset``, else of the first, else of the opening."""
        before = [pair for start, pair in self._meetings if start <= offset]
        pairs = before[::-1] or [pair for _, pair in self._meetings]
        of_states = [pair for pair in pairs if all(map(is_country, pair))]
        return next(iter(of_states or pairs), self._dominant)

    def _alias(self, pair: Pair) -> Iterator[Pair]:
        """The one of ``pair`` that the text never names, and whom the opening names in its stead."""
        opening = self._opening
        if opening is None or len(set(pair) & set(opening)) != 1 or not set(opening) <= self._sides.worded:
            return
        unnamed, named = set(pair) - set(opening), set(opening) - set(pair)
        if not unnamed <= self._sides.worded:
            yield unnamed.pop(), named.pop()

    def _named(self, span: Span) -> tuple[Party, ...]:
        """The states that ``span`` names, each once."""
        return tuple(dict.fromkeys(self._aliases.get(party, party) for party in self._sides.parties(span)))

    def of(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """The pairs for which ``trigger`` in ``sentence`` counts; none where they cannot be told."""
        stated = self._between(sentence, trigger) or self._compound(sentence, trigger)
        if stated:
            return stated
        if self._is_of_many(sentence, trigger):
            return ()
        return self._with(sentence, trigger) or self._meant(sentence)

    def _meant(self, sentence: Span) -> tuple[Pair, ...]:
        """The pairs that ``sentence`` means without a list of them."""
        named = self._named(sentence)
        if self._cues.has(Cue.SEVERAL, sentence):
            return _pairwise(named if 2 < len(named) <= _MOST else self._group())
        return self._pair(sentence, named)

    def names(self, offset: int) -> bool:
        """Whether a party is named at ``offset``."""
        return any(side.start <= offset < side.end for side in self._sides.all)

    def count(self, sentence: Span) -> int:
        """How many states ``sentence`` names."""
        return len(self._named(sentence))

    def is_mutual(self, clause: Span) -> bool:
        """Whether ``clause`` itself says that two are meant ("leurs relations", "entre A et B", "avec A")."""
        explicit = (
            self._between(clause, clause) or self._with(clause, clause) or self._compound(clause, clause)
        )
        return bool(explicit) or self._cues.has(Cue.BILATERAL, clause)

    def _is_of_many(self, sentence: Span, trigger: Span) -> bool:
        """Many sides are named after ``trigger``, or anywhere where nothing says that two are meant."""
        after = Span(trigger.start, min(sentence.end, trigger.end + _NEAR))
        if self._cues.has(Cue.MULTILATERAL, after):
            return True
        return self._cues.has(Cue.MULTILATERAL, sentence) and not self._cues.has(Cue.BILATERAL, sentence)

    def _pair(self, sentence: Span, named: tuple[Party, ...]) -> tuple[Pair, ...]:
        current = self.current(sentence.start)
        if current is None and not named and self._cues.has(Cue.BILATERAL, sentence):
            return () if self._opening is None else (self._opening,)
        if current is not None and (set(current) <= set(named) or set(named) <= set(current)):
            return (current,) if named else self._circle(sentence.start) or (current,)
        if len(named) == 2 and self._cues.has(Cue.BILATERAL, sentence):
            return (_ordered(named),)
        if self._cues.has(Cue.AGAINST, sentence):
            return ()
        if len(named) == 2:
            return (_ordered(named),)
        if len(named) == 1 and self._publisher is not None and self._publisher not in named:
            return (_ordered((self._publisher, named[0])),)
        return ()

    def _circle(self, offset: int) -> tuple[Pair, ...]:
        """All pairs of the last meeting before ``offset``, where it joined three or four called so."""
        if not self._is_circle:
            return ()
        last = max((start for start, _ in self._meetings if start <= offset), default=None)
        pairs = [pair for start, pair in self._meetings if start == last]
        parties = {party for pair in pairs for party in pair}
        return _pairwise(sorted(parties)) if 2 < len(parties) <= _MOST and len(pairs) > 1 else ()

    def _group(self) -> tuple[Party, ...]:
        """All who met in the text, where they are three or four."""
        parties = tuple(dict.fromkeys(party for _, pair in self._meetings for party in pair))
        return parties if 2 < len(parties) <= _MOST else ()

    def _between(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """The parties of the "entre A et B" nearest to ``trigger``."""
        for start in self._starts(_BETWEEN, sentence, trigger):
            parties = dict.fromkeys(self._listed(Span(start, sentence.end)))
            if 1 < len(parties) <= _MOST:
                return _pairwise(parties)
        return ()

    def _compound(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """ "Franco-marocaine", "AELE-Pérou": two joined by a hyphen, those nearest to ``trigger``."""
        sides = within(self._sides.all, sentence)
        joined = [
            (abs(first.start - trigger.end), _ordered((first.party, second.party)))
            for first, second in pairwise(sides)
            if first.party != second.party and self._is_hyphen(first, second)
        ]
        return () if not joined else (min(joined)[1],)

    def _is_hyphen(self, first: Span, second: Span) -> bool:
        near = 0 <= second.start - first.end <= _COMPOUND_GAP
        return near and _HYPHEN.search(self._text, first.start, second.start) is not None

    def _with(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """ "A … avec B et C": A with each, where A is named before, met one of them or publishes."""
        for start in self._starts(_WITH, sentence, trigger):
            others = dict.fromkeys(self._listed(Span(start, sentence.end)))
            own = self._own(Span(sentence.start, start), others)
            if own is not None and 0 < len(others) < _MOST:
                return tuple(_ordered((own, other)) for other in others)
        return ()

    def _own(self, before: Span, others: Iterable[Party]) -> Party | None:
        current = self.current(before.end) or ()
        met = [party for party in current if party not in others] if set(current) & set(others) else []
        named = [party for party in self._named(before) if party not in others]
        publisher = [self._publisher] if self._publisher is not None and self._publisher not in others else []
        return next(iter((*met, *reversed(named), *publisher)), None)

    def _starts(self, word: re.Pattern[str], sentence: Span, trigger: Span) -> list[int]:
        """Where the lists after ``word`` begin, those nearest to ``trigger`` first."""
        starts = [match.end() for match in word.finditer(self._text, sentence.start, sentence.end)]
        return sorted(starts, key=lambda start: abs(start - trigger.end))

    def _listed(self, span: Span) -> Iterator[Party]:
        """The parties that follow one another from the start of ``span``."""
        at, form = span.start, _FIRST
        for side in within(self._sides.all, span):
            if side.start >= at and form.fullmatch(self._text[at : side.start]) is None:
                return
            yield self._aliases.get(side.party, side.party)
            at, form = max(at, side.end), _NEXT


def _pairwise(parties: Iterable[Party]) -> tuple[Pair, ...]:
    return tuple(_ordered(pair) for pair in combinations(dict.fromkeys(parties), 2))


def _ordered(pair: Sequence[Party]) -> Pair:
    first, second = sorted(pair)
    return first, second


def _pairs_met(meetings: Iterable[Met], *, known: frozenset[Party]) -> Iterator[tuple[int, Pair]]:
    for met in meetings:
        a, b = met.a.country or met.a.org, met.b.country or met.b.org
        if a is not None and b is not None and a != b and {a, b} <= known:
            yield met.evidence.start, _ordered((a, b))


def _opening_pair(reading: Reading, sides: Sides) -> Pair | None:
    """The two that the first sentences name, where they are just two; else those named most."""
    named: dict[Party, None] = {}
    for sentence in reading.sentences[:3]:
        named |= dict.fromkeys(sides.parties(sentence))
        if len(named) == 2:
            return None if _is_tour(reading.text, sentence, sides) else _ordered(tuple(named))
    return _dominant_pair(sides)


def _is_tour(text: str, sentence: Sentence, sides: Sides) -> bool:
    """ "En Italie et en Grèce": two destinations of one traveller are no pair."""
    near = pairwise(within(sides.states, sentence))
    return any(_TOUR.match(text, first.end, second.start) is not None for first, second in near)


def _dominant_pair(sides: Sides) -> Pair | None:
    """The two states that the text names often, with no third one near them."""
    counts = Counter(side.party for side in sides.states).most_common(3)
    if len(counts) < 2 or counts[1][1] < _OFTEN:
        return None
    if len(counts) > 2 and 2 * counts[2][1] > counts[1][1]:
        return None
    return _ordered((counts[0][0], counts[1][0]))
