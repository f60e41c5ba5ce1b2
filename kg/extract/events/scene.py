"""One sentence laid out for the event rules: its actors, dates and places, and a mask that hides their words.

In the mask each actor, date and place is a run of one sign, as long as it was: offsets stay, and rules see
``■■■ a reçu, ▲▲▲ à ●●●, ■■■`` whatever the titles hold.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from kg.extract.reading import ActorKind, ActorMention, DateMention, PlaceMention, Reading, Sentence, Span
from kg.lexicon.matcher import folded, plain

ACTOR, DATE, PLACE = "■", "▲", "●"
_WORD = re.compile(r"■+|▲+|●+|\w+(?:-\w+)*|[^\w\s]")
_RUN = re.compile(r"■+(?=■)|▲+(?=▲)|●+(?=●)")
_APPOSITION = re.compile(r"[\s,(]*")


@dataclass(frozen=True, slots=True)
class Node(Span):
    """The actors that one stretch of the text names: one, or several for "les deux ministres"."""

    actors: tuple[ActorMention, ...]

    @property
    def first(self) -> ActorMention:
        """The actor that stands for the node."""
        return self.actors[0]


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence with what was found in it. Offsets are those of the whole text."""

    sentence: Sentence
    text: str = field(repr=False)
    nodes: tuple[Node, ...]
    places: tuple[PlaceMention, ...]
    dates: tuple[DateMention, ...]

    @cached_property
    def mask(self) -> str:
        """The sentence's words with actors, dates and places hidden, plain apostrophes."""
        signs = list(plain(self.text[self.sentence.start : self.sentence.end]))
        layers = ((self.dates, DATE), (self.places, PLACE), (self.nodes, ACTOR))
        for spans, sign in layers:
            for span in spans:
                start, end = span.start - self.sentence.start, span.end - self.sentence.start
                signs[start:end] = sign * (end - start)
        return "".join(signs)

    def masked(self, start: int, end: int) -> str:
        """The mask between two offsets of the whole text."""
        return self.mask[max(start - self.sentence.start, 0) : max(end - self.sentence.start, 0)]

    def folded(self, start: int, end: int) -> str:
        """The same in lower case without accents."""
        return self.folded_mask[max(start - self.sentence.start, 0) : max(end - self.sentence.start, 0)]

    @cached_property
    def folded_mask(self) -> str:
        """The mask in lower case without accents, as long as the mask."""
        return folded(self.mask)

    @cached_property
    def kept(self) -> dict[tuple[object, ...], tuple[Any, object, object]]:
        """What was read from the scene, for ``once`` to give again."""
        return {}

    def words_before(self, offset: int, most: int) -> list[str]:
        """The last words of the mask before ``offset``, nearest first."""
        cut = max(offset - self.sentence.start, 0)
        whole = bisect_right(self._words, cut, key=lambda span: span[1])
        found = [self.mask[start:end] for start, end in self._words[max(whole - most, 0) : whole]]
        if whole < len(self._words) and self._words[whole][0] < cut:
            found += _WORD.findall(self.mask[self._words[whole][0] : cut])  # the word that ``offset`` divides
        return found[-most:][::-1]

    def short_before(self, offset: int) -> str:
        """The mask before ``offset``, short."""
        if offset not in self._shorts:
            self._shorts[offset] = short(self.masked(self.sentence.start, offset))
        return self._shorts[offset]

    @cached_property
    def _words(self) -> tuple[tuple[int, int], ...]:
        """Where each word of the mask begins and ends in it."""
        return tuple(m.span() for m in _WORD.finditer(self.mask))

    @cached_property
    def _shorts(self) -> dict[int, str]:
        """What ``short_before`` gave: each event of a sentence asks for all others."""
        return {}

    def after(self, offset: int) -> tuple[Node, ...]:
        """Nodes that begin at ``offset`` or later."""
        return tuple(node for node in self.nodes if node.start >= offset)

    def before(self, offset: int) -> tuple[Node, ...]:
        """Nodes that end at ``offset`` or earlier, nearest first."""
        return tuple(node for node in reversed(self.nodes) if node.end <= offset)


def short(mask: str) -> str:
    """``mask`` in lower case with one sign for each actor, so that long titles do not push words apart."""
    return _RUN.sub("", mask.lower())


@lru_cache(maxsize=1)  # every stage asks for the sentences of the same text, one after the other
def scenes(reading: Reading) -> tuple[Scene, ...]:
    """The sentences of ``reading`` in order, each with its own mentions."""
    return tuple(_scenes(reading))


def _scenes(reading: Reading) -> Iterator[Scene]:
    text = plain(reading.text)
    for sentence in reading.sentences:
        nodes = _nodes(text, (a for a in reading.actors if sentence.holds(a) and not _is_place(a, reading)))
        places = tuple(p for p in reading.places if sentence.holds(p) and not any(n.meets(p) for n in nodes))
        dates = tuple(d for d in reading.dates if sentence.holds(d) and not any(n.holds(d) for n in nodes))
        yield Scene(sentence, text, nodes, places, dates)


def _is_place(actor: ActorMention, reading: Reading) -> bool:
    """Whether a house is named as the town where it is: "reçu à Carthage"."""
    is_house = actor.kind is ActorKind.ORGANISATION
    return is_house and any((p.start, p.end) == (actor.start, actor.end) for p in reading.places)


def _nodes(text: str, actors: Iterable[ActorMention]) -> tuple[Node, ...]:
    """Mentions by place: nested ones fall away, one actor in two appositive mentions is one node."""
    nodes: list[Node] = []
    for actor in sorted(actors, key=lambda a: (a.start, -a.end)):
        last = nodes[-1] if nodes else None
        if last is None or not last.meets(actor):
            nodes.append(Node(actor.start, actor.end, (actor,)))
        elif (last.start, last.end) == (actor.start, actor.end):
            nodes[-1] = Node(last.start, last.end, (*last.actors, actor))
    return tuple(_apposed(text, nodes))


def _apposed(text: str, nodes: list[Node]) -> Iterator[Node]:
    """Join neighbours that name one and the same actor."""
    held: Node | None = None
    for node in nodes:
        if held is not None and _same(held, node) and _APPOSITION.fullmatch(text, held.end, node.start):
            held = Node(held.start, node.end, held.actors)
            continue
        if held is not None:
            yield held
        held = node
    if held is not None:
        yield held


def _same(one: Node, other: Node) -> bool:
    return len(one.actors) == len(other.actors) == 1 and one.first.entity == other.first.entity
