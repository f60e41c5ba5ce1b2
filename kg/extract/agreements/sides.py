"""Which states and organisations a stretch of text is about, and which pair it means by "les deux pays"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.extract.agreements.cues import Cues, within
from kg.extract.reading import ActorMention, Reading, Sentence, Span
from kg.facts import Met, Party
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.countries import Countries, CountryWord
from kg.lexicon.matcher import Match

Pair = tuple[Party, Party]
_MOST = 4
_GAP = 28
_BETWEEN = re.compile(r"\bentre\b", re.IGNORECASE)
_WITH = re.compile(r"\b(?:avec|à|au|aux|en faveur d[eu]s?|en|pour)\b", re.IGNORECASE)
_NEW_START = re.compile(r"[.;:(]")


@dataclass(frozen=True, slots=True)
class Side(Span):
    """A mention of a state or an organisation."""

    party: Party


class Sides:
    """The mentions of one text and the pairs that met in it."""

    def __init__(self, reading: Reading, countries: Countries, meetings: Sequence[Met], cues: Cues) -> None:
        """Collect the mentions of states and organisations."""
        self._text = reading.text
        self._cues = cues
        self._publisher = reading.publisher
        self._found = sorted(_sides(reading, countries), key=lambda side: (side.start, -side.end))
        self._meetings = sorted(_pairs_met(meetings))
        self._opening = _opening_pair(reading.sentences, self._found)

    def within(self, span: Span) -> list[Side]:
        """The mentions in ``span``."""
        return list(within(self._found, span))

    def parties(self, span: Span) -> tuple[Party, ...]:
        """The parties named in ``span``, each once, in order."""
        return tuple(dict.fromkeys(side.party for side in self.within(span)))

    def current(self, offset: int) -> Pair | None:
        """The two that the text is about at ``offset``: those of the last meeting before, or of the first one."""
        before = [pair for start, pair in self._meetings if start <= offset]
        if before:
            return before[-1]
        return self._meetings[0][1] if self._meetings else self._opening

    def group(self, offset: int) -> tuple[Party, ...]:
        """All who met in the text, where they are three or four."""
        parties = tuple(dict.fromkeys(party for _, pair in self._meetings for party in pair))
        return parties if 2 < len(parties) <= _MOST else ()

    def pairs(self, sentence: Span, trigger: Span) -> tuple[Pair, ...]:
        """The pairs for which ``trigger`` in ``sentence`` counts; none where they cannot be told."""
        named = self.parties(sentence)
        between = self._between(sentence, trigger)
        if len(between) > 1:
            return _pairwise(between)
        if self._cues.has(Cue.SEVERAL, sentence):
            return _pairwise(named if 2 < len(named) <= _MOST else self.group(sentence.start))
        return self._pair(sentence, named)

    def _pair(self, sentence: Span, named: tuple[Party, ...]) -> tuple[Pair, ...]:
        current = self.current(sentence.start)
        if current is not None and (not named or self._means_current(sentence, named, current)):
            return (current,)
        if len(named) == 2:
            return (_ordered(named),)
        if len(named) == 1 and self._publisher is not None and self._publisher not in named:
            return (_ordered((self._publisher, named[0])),)
        return ()

    def _means_current(self, sentence: Span, named: Sequence[Party], current: Pair) -> bool:
        if set(current) <= set(named):
            return True
        foreign = set(named) - set(current)
        return not foreign or self._cues.has(Cue.BILATERAL, sentence)

    def _between(self, sentence: Span, trigger: Span) -> tuple[Party, ...]:
        """The parties of "entre A et B" nearest to ``trigger``."""
        starts = [match.end() for match in _BETWEEN.finditer(self._text, sentence.start, sentence.end)]
        for start in sorted(starts, key=lambda start: abs(start - trigger.end)):
            parties = tuple(self._listed(Span(start, sentence.end)))
            if 1 < len(set(parties)) <= _MOST:
                return tuple(dict.fromkeys(parties))
        return ()

    def _listed(self, span: Span) -> Iterator[Party]:
        """The parties that follow one another from the start of ``span``."""
        at = span.start
        for side in self.within(span):
            if side.start - at > _GAP or _NEW_START.search(self._text, at, side.start):
                return
            yield side.party
            at = side.end


def _pairwise(parties: Iterable[Party]) -> tuple[Pair, ...]:
    return tuple(_ordered(pair) for pair in combinations(dict.fromkeys(parties), 2))


def _ordered(pair: Sequence[Party]) -> Pair:
    first, second = sorted(pair)
    return first, second


def _pairs_met(meetings: Iterable[Met]) -> Iterator[tuple[int, Pair]]:
    for met in meetings:
        a, b = met.a.country or met.a.org, met.b.country or met.b.org
        if a is not None and b is not None and a != b:
            yield met.evidence.start, _ordered((a, b))


def _opening_pair(sentences: Sequence[Sentence], found: Sequence[Side]) -> Pair | None:
    """The two that the first sentences name, where they are just two."""
    named: dict[Party, None] = {}
    for sentence in sentences[:3]:
        named |= dict.fromkeys(side.party for side in within(found, sentence))
        if len(named) == 2:
            return _ordered(tuple(named))
    return None


def _sides(reading: Reading, countries: Countries) -> Iterator[Side]:
    actors = [side for actor in reading.actors if (side := _of_actor(actor)) is not None]
    yield from actors
    words = (*countries.names.find(reading.text), *countries.demonyms.find(reading.text))
    for word in words:
        if word.value.is_strong and not _inside(word, reading.actors):
            yield Side(word.start, word.end, word.value.code)


def _of_actor(actor: ActorMention) -> Side | None:
    party = actor.actor.country or actor.actor.org
    return None if party is None else Side(actor.start, actor.end, party)


def _inside(word: Match[CountryWord], actors: Sequence[ActorMention]) -> bool:
    return any(actor.start <= word.start and word.end <= actor.end for actor in actors)
