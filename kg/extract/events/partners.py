"""Whom an event's word governs: the partners behind it, or those that a pronoun before it stands for."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.events.hits import Hit
from kg.extract.events.lists import Lists, pieces
from kg.extract.events.scene import Node
from kg.extract.reading import ActorKind, ActorMention

_GAP, _NEAR_GAP, _RESUMES = 170, 40, 80
_RELATIVE_REACH, _OBJECT_REACH = 90, 160


@dataclass(frozen=True, slots=True)
class Sides:
    """Two sides of an event; ``left`` holds all of them where they are joint. ``sure`` scales confidence."""

    left: tuple[ActorMention, ...]
    right: tuple[ActorMention, ...] = ()
    sure: float = 1.0
    end: int = 0


class Partners(Lists):
    """Finds the other side of an event. ``verbs`` are where verbs that take "avec" stand: it is theirs."""

    verbs: tuple[int, ...] = ()

    def governed(
        self, after: int, prepositions: Collection[str], *, noun: bool = False, signed: bool = False
    ) -> Sides | None:
        """The first actors after ``after`` that one of ``prepositions`` ("" for none) governs.

        States are no partners; behind a noun a subject closes the search; "un accord avec" that is ``signed``
        brings in a partner.
        """
        for node in self._scene.after(after):
            gap = self._scene.masked(after, node.start)
            if self._is_closed(gap, prepositions) or (noun and self._has_verb(after, node.start)):
                return None
            preposition = self.preposition(node)
            if self._is_passed_over(node, gap, preposition, signed=signed):
                continue
            partitive = "" in prepositions and self._is_partitive(gap, node)
            led = preposition in prepositions or self._listed(gap, prepositions)
            if partitive or led or self._is_apposed(gap, prepositions):
                actors, end = self._resumed(*self.joined_right(node, bodies=True), preposition)
                return Sides((), actors, 1.0 if len(gap) < 60 else 0.85, end)
            if preposition == "" and (noun or "" in prepositions):
                return None
        return None

    def _is_closed(self, gap: str, prepositions: Collection[str]) -> bool:
        """Whether nobody behind ``gap`` can be the other side: too far, beyond a stop, in another clause."""
        far = len(gap) > _GAP or any(stop in gap for stop in self._grammar.stops)
        return far or ("" in prepositions and self._acts_in_relative(gap))

    def _has_verb(self, after: int, start: int) -> bool:
        """Whether a verb between takes "avec" for itself."""
        return any(after <= verb < start for verb in self.verbs)

    def _is_passed_over(self, node: Node, gap: str, preposition: str, *, signed: bool) -> bool:
        """Whether the actors of ``node`` are no side, but one may stand behind them."""
        body = node.first.kind is ActorKind.ORGANISATION
        if self.aside(node) or node.first.kind is ActorKind.STATE or (body and len(gap) > _NEAR_GAP):
            return True
        own_word = gap.lstrip().startswith(tuple(self._grammar.comitative)) and not body
        return preposition in self._grammar.comitative and not (own_word or signed) and self._bound(node)

    def _acts_in_relative(self, gap: str) -> bool:
        """Whether the actor behind ``gap`` is a subject: "revoir l'accord que les deux pays ont signé"."""
        words = [word.rstrip("'") for word in pieces(gap)]
        while words and words[-1] in self._grammar.articles:
            words.pop()
        joined = len(words) > 1 and words[-2] in self._words.triggers.joiner
        return words[-1:] != [] and words[-1] in self._function.that.bare and not joined

    def _resumed(
        self, actors: tuple[ActorMention, ...], end: int, preposition: str
    ) -> tuple[tuple[ActorMention, ...], int]:
        """``actors`` and those before whom the preposition stands again: "avec A d'abord, puis avec B"."""
        for node in self._scene.after(end) if preposition in self._grammar.resuming else ():
            gap = self._scene.masked(end, node.start)
            takes_up = self._takes_up(gap)
            governed = self.preposition(node) == preposition
            if node.first.kind is ActorKind.STATE and not governed:
                continue
            resumed = takes_up or ("■" not in gap and self._goes_on(gap))
            if not governed or self.aside(node) or not resumed:
                break
            further, end = self.joined_right(node)
            actors = (*actors, *further)
        return actors, end

    def _goes_on(self, gap: str) -> bool:
        words = pieces(gap)
        if any(stop in gap for stop in self._grammar.stops) or len(gap) >= _RESUMES:
            return False
        acts = not self._words.triggers.relative.who.isdisjoint(words)
        return not acts and not self._grammar.goes_on.isdisjoint(words)

    def _takes_up(self, gap: str) -> bool:
        """Whether the preposition stands again after a comma, whatever was said of the one before."""
        words = [w for w in pieces(gap) if w.rstrip("'") not in self._grammar.articles]
        if words[-1:] == [] or any(stop in gap for stop in self._grammar.stops) or len(gap) >= _GAP:
            return False
        before = words[-2:-1]
        adds = before == [","] or (words[-3:-2] == [","] and not self._grammar.goes_on.isdisjoint(before))
        return adds and words[-1] in self._grammar.resuming

    def _is_partitive(self, gap: str, node: Node) -> bool:
        """Whether "des" or "de" before an object is an article: "a rencontré, lundi, des dirigeants"."""
        words = [word.rstrip("'") for word in pieces(gap) if word[0] not in "▲●,"]
        last, status = words[-1] if words else "", self._words.status
        is_reduced = last in self._function.reduced.bare and node.first.plural
        is_article = is_reduced or last in self._function.partitive.bare
        return is_article and all(w in status.adverbs or w in status.locative for w in words[:-1])

    def _bound(self, node: Node) -> bool:
        """Whether "avec" belongs to a noun of relation and not to the event."""
        tokens = [word.lower() for word in self._scene.words_before(node.start, 6)]
        at = next((i for i, token in enumerate(tokens) if token in self._grammar.comitative), len(tokens))
        return any(token in self._grammar.bound for token in tokens[at + 1 : at + 2])

    def _listed(self, gap: str, prepositions: Collection[str]) -> bool:
        """Whether the gap holds the preposition and an example word: "avec des homologues, notamment"."""
        low = gap.lower()
        opened = "" in prepositions or any(f" {p} " in f" {low}" or f" {p}," in low for p in prepositions)
        return opened and any(f"{w} " in low for w in self._words.triggers.example) and len(gap) < 110

    def _is_apposed(self, gap: str, prepositions: Collection[str]) -> bool:
        """Whether names stand behind an office of several: "par les ministres du Commerce, le Péruvien A"."""
        bare = self.frames.others.demonym.sub("", gap)
        if bare == gap or not bare.rstrip().endswith(","):
            return False
        words = pieces(bare.rstrip(" ,").rpartition(",")[2])
        plural = self._function.definite_plural.bare
        return any(one in prepositions and other in plural for one, other in pairwise(words))

    def relative_object(self, hit: Hit) -> tuple[ActorMention, ...]:
        """The actor before "que A a rencontré" or "avec lequel A s'est entretenu"; () where there is none."""
        start = hit.group.start if hit.group is not None else hit.start
        left = self._scene.masked(self._scene.sentence.start, start)
        words = self._words.triggers.relative
        for pattern, reach in ((words.partner, _RELATIVE_REACH), (words.object, _OBJECT_REACH)):
            found = pattern.search(left[-reach:])
            if found is not None:
                at = self._scene.sentence.start + max(len(left) - reach, 0) + found.start() + 1
                nodes = self._scene.before(at) or self._scene.before(hit.start)[1:]
                return nodes[0].actors if nodes else ()
        return ()
