"""Where a text names a domain or an agreement, and the pairs of parties that it may be of."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations

from kg.extract.agreements import Scan, scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.candidates.ground import Ground
from kg.extract.cooperation.support import supports
from kg.extract.events.actors import affiliation
from kg.extract.reading import ActorKind, Sentence, Span
from kg.facts import CooperatesOn, DomainKey, Fact, Met, Party, Signs, Visits
from kg.lexicon.cooperation_words import Cue

Pair = tuple[Party, Party]
POLITICAL: DomainKey = "political-dialogue"
_MOST_NAMED, _MOST_LEADING = 5, 3
_NAMING = (ActorKind.NAMED, ActorKind.FUNCTION, ActorKind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Matter(Span):
    """A domain word; ``kind`` tells how plainly it is one: "word", "adjective", "bare" or "general"."""

    domain: DomainKey
    kind: str


class Matters:
    """Domains and parties of one document."""

    def __init__(self, ground: Ground) -> None:
        """Scan the reading of ``ground`` for domains, cues and sides."""
        self.ground = ground
        reading, lexicon = ground.reading, ground.lexicon
        self.meetings = tuple(fact for fact in ground.ruled if isinstance(fact, Met))
        visits = (fact for fact in ground.ruled if isinstance(fact, Visits))
        self.scan: Scan = scan(reading, lexicon, self.meetings, visits)
        self.sides = self.scan.sides
        self._supports: dict[Matter, tuple[tuple[str, float], ...]] = {}
        # Asked again for each pair and domain of a sentence.
        self.named, self.where, self.told_of = cache(self._named), cache(self._where), cache(self._told_of)

    def _named(self, sentence: Sentence) -> tuple[Party, ...]:
        """The parties named in ``sentence``, states and organisations."""
        inside = (side.party for side in self.sides.all if sentence.holds(side))
        return tuple(dict.fromkeys(inside))

    def _told_of(self, pair: Pair) -> tuple[Fact, ...]:
        """The facts that the rules tell of ``pair``."""
        return tuple(fact for fact in self.ground.ruled if _of_pair(fact, pair))

    def _where(self, party: Party, sentence: Sentence) -> Span | None:
        """The mention of ``party`` in ``sentence``, else the last before it, else the first of all."""
        mentions = [side for side in self.sides.all if side.party == party]
        inside = [side for side in mentions if sentence.holds(side)]
        earlier = [side for side in mentions if side.end <= sentence.start]
        found = next(iter(inside[:1] or earlier[-1:] or mentions), None)
        return None if found is None else Span(found.start, found.end)

    def matters(self, sentence: Sentence) -> Iterator[Matter]:
        """The domains that ``sentence`` names, loosely; ties and joint work stand for political dialogue."""
        here = self.scan.domains_in(sentence)
        for mention in here:
            yield Matter(mention.start, mention.end, mention.domain, _kind(mention))
        taken = [Span(mention.start, mention.end) for mention in here]
        for bare in self._bare:
            if sentence.holds(bare) and not any(bare.meets(span) for span in taken):
                yield bare
        cue = next(iter(self._bonds(sentence)), None)
        if cue is not None:
            yield Matter(cue.start, cue.end, POLITICAL, "general")

    def supported(self, sentence: Sentence, matter: Matter) -> tuple[tuple[str, float], ...]:
        """The rules that take ``matter`` for joint work, each with its confidence."""
        if matter not in self._supports:
            mention = DomainMention(matter.start, matter.end, matter.domain)
            found = supports(self.scan, sentence, mention) if matter.kind != "general" else ()
            best: dict[str, float] = {}
            for rule, _, sure in found:
                best[rule] = max(sure, best.get(rule, 0))
            self._supports[matter] = tuple(best.items())
        return self._supports[matter]

    def strength(self, sentence: Sentence, matter: Matter) -> float:
        """The confidence of the surest of them."""
        return max((sure for _, sure in self.supported(sentence, matter)), default=0)

    def _bonds(self, sentence: Sentence) -> list[Span]:
        """Words for joint work or ties, those nearest to a verb of strengthening first."""
        cues = self.scan.cues
        bonds = [*cues.within(Cue.TIES, sentence), *cues.within(Cue.JOINT, sentence)]
        verbs = [*cues.within(Cue.DEEPEN, sentence), *cues.within(Cue.STRENGTHEN, sentence)]
        return sorted(bonds, key=lambda bond: min((_behind(bond, verb) for verb in verbs), default=0))

    @cached_property
    def _bare(self) -> tuple[Matter, ...]:
        """Adjectives of a domain without a noun that they stand beside."""
        found = self.scan.words.matcher.find(self.ground.reading.text)
        titles = [actor for actor in self.ground.reading.actors if actor.kind in _NAMING]
        return tuple(
            Matter(match.start, match.end, match.value.domain, "bare")
            for match in found
            if match.value.is_adjective and not any(t.start <= match.start < t.end for t in titles)
        )

    def pairs(self, sentence: Sentence, word: Span) -> dict[Pair, str]:
        """The pairs that ``word`` in ``sentence`` may be of, each with the surest reason for it."""
        found: dict[Pair, str] = {}
        named = self.named(sentence)
        for pair in self.scan.pairs.of(sentence, word):
            found.setdefault(pair, "stated")
        for pair in combinations(sorted(named[:_MOST_NAMED]), 2):
            found.setdefault(pair, "named")
        current = self.scan.pairs.current(sentence.start)
        if current is not None:
            found.setdefault(current, "current")
        for pair in self._half_named(named):
            found.setdefault(pair, "half")
        for pair in self.principal:
            found.setdefault(pair, "principal")
        return found

    def _half_named(self, named: tuple[Party, ...]) -> Iterator[Pair]:
        """One party of the sentence with the publisher or with a state that leads the text."""
        others = (self.ground.reading.publisher, *self.ground.leading_states[:2])
        for party in named[:_MOST_NAMED]:
            yield from (_ordered(party, other) for other in others if other is not None and other != party)

    @cached_property
    def principal(self) -> tuple[Pair, ...]:
        """The pairs that met or signed by the rules, and those of the states named most."""
        found: dict[Pair, None] = {}
        for fact in self.ground.ruled:
            if isinstance(fact, Met):
                a, b = affiliation(fact.a), affiliation(fact.b)
                if a is not None and b is not None and a != b:
                    found[_ordered(a, b)] = None
            elif isinstance(fact, Signs | CooperatesOn):
                found[_ordered(*fact.parties[:2])] = None
        for a, b in combinations(self.ground.leading_states[:_MOST_LEADING], 2):
            found.setdefault(_ordered(a, b))
        return tuple(found)


def _kind(mention: DomainMention) -> str:
    return "word" if mention.head is None else "adjective"


def _behind(bond: Span, verb: Span) -> int:
    return bond.start - verb.end if bond.start >= verb.end else 1000


def _ordered(a: Party, b: Party) -> Pair:
    return (a, b) if a < b else (b, a)


def _of_pair(fact: Fact, pair: Pair) -> bool:
    if isinstance(fact, Met):
        return {fact.a.country or fact.a.org, fact.b.country or fact.b.org} == set(pair)
    if isinstance(fact, Visits):
        return {fact.visitor.country or fact.visitor.org, fact.to} == set(pair)
    return isinstance(fact, Signs | CooperatesOn) and set(fact.parties) == set(pair)
