"""Actors that one side of an event lists: "A, B et C"."""

import re
from collections.abc import Iterator

from kg.extract.events.scene import Node
from kg.extract.events.standing import Standing
from kg.extract.reading import ActorKind, ActorMention

_REST, _LED = 7, 12
_PIECES = re.compile(r"\w+'?|[▲●]+|[^\w\s]")


def pieces(gap: str) -> list[str]:
    """The words and signs of ``gap`` in lower case, an elided word with its apostrophe."""
    return [piece.lower() for piece in _PIECES.findall(gap)]


class Lists(Standing):
    """Walks from an actor over those that commas and "et" join to it."""

    def joined_left(self, node: Node) -> Iterator[ActorMention]:
        """``node`` and those that "et" joins to it on its left, in the order of the text."""
        joined = [node]
        for other in self._scene.before(node.start):
            gap = self._scene.masked(other.end, joined[-1].start)
            if not self._joins(gap) or self.preposition(other) or self.aside(other):
                break
            if len(joined) == 1 and not self._closes(gap):
                break  # "après avoir reçu B, A a": a comma alone closes no list
            joined.append(other)
        for each in reversed(joined):
            yield from each.actors

    def is_listed_aside(self, node: Node) -> bool:
        """Whether ``node`` goes on a list of companions: "A, accompagné par B et C, a reçu D"."""
        last = node
        for other in self._scene.before(node.start):
            gap = self._scene.masked(other.end, last.start)
            added = self._words.triggers.coordinators - {","}
            if not self._joins(gap) or (last is node and added.isdisjoint(pieces(gap))):
                return False
            if self.aside(other):
                return True
            last = other
        return False

    def goes_on(self, one: Node, other: Node, *, loosely: bool = False) -> bool:
        """Whether only a comma or "et" stands between the two; ``loosely`` the rest of a long office too."""
        gap = self._scene.masked(one.end, other.start)
        bare = [word for word in pieces(gap) if word.rstrip("'") not in self._articles - {","}]
        if bare == [","] or self._joins(gap):
            return True
        acts = not self._words.status.auxiliaries.keys().isdisjoint(bare)
        return loosely and not acts and bare[-1:] == [","] and len(bare) < _REST

    def _joins(self, gap: str) -> bool:
        gap = self.frames.others.demonym.sub(r"\1 ", gap)
        words = pieces(self._words.passed.sub("", self.frames.others.listed.sub("", gap).lower()))
        if not words or len(words) > 9 or "." in words:
            return False
        if words[0] == ";" and len(words) > 1:  # an item of a list: "A ; le B et le C"
            words[0] = ","
        free = self._words.triggers.joiner
        return all(w in free or w.rstrip("'") in free or w in ",()" or w[0] in "▲●" for w in words) and not (
            self._words.triggers.coordinators.isdisjoint(words)
        )

    def joined_right(
        self, node: Node, *, open_ended: bool = False, bodies: bool = False
    ) -> tuple[tuple[ActorMention, ...], int]:
        """``node`` and those joined to it on its right, with the offset where the list ends.

        Commas alone make no list: "et" or the like must close it, unless it is ``open_ended``. With
        ``bodies`` those count too who lead one: "A, puis une délégation conduite par B".
        """
        listed, closed, last = [node], 1, node
        for other in self._scene.after(node.end):
            gap = self._scene.masked(last.end, other.start)
            gap = self._before_body(gap, other) if bodies else gap
            exemplified, led = self._exemplifies(gap), bodies and self._leads_next(gap)
            if bodies and self._is_next_body(last, other):
                continue
            if not (led or ((self._joins(gap) or exemplified) and not self.aside(other))):
                break
            listed.append(other)
            last = other
            if open_ended or exemplified or led or self._closes(gap):
                closed = len(listed)
        if len(listed) > closed and self._closes_otherwise(last.end):
            closed = len(listed)
        return tuple(a for each in listed[:closed] for a in each.actors), listed[closed - 1].end

    def _before_body(self, gap: str, other: Node) -> str:
        """``gap`` without the article of a body that stands for who leads it: "et une [délégation] …"."""
        words = gap.split()
        stands = other.first.kind is ActorKind.REFERENCE and other.first.actor.name is not None
        if stands and words and words[-1].lower() in self._function.indefinite.bare:
            return gap.rstrip()[: -len(words[-1])]
        return gap

    def _leads_next(self, gap: str) -> bool:
        """Whether the next one leads a body: "A, puis, mardi, une délégation conduite par B"."""
        return len(gap) > _LED and self.frames.heads.next.fullmatch(gap.lower()) is not None

    def _is_next_body(self, last: Node, other: Node) -> bool:
        """Whether ``other`` names that body, and who leads it stands behind: "une délégation du Sénat"."""
        gap = self._scene.masked(last.end, other.start)
        if len(gap) <= _LED or self.frames.heads.next_body.fullmatch(gap.lower()) is None:
            return False
        behind = (node for node in self._scene.after(other.end)[:2])
        return any(self._leads_next(self._scene.masked(last.end, node.start)) for node in behind)

    def _closes(self, gap: str) -> bool:
        """Whether the gap says that a list ends with the actor behind: more than commas and articles."""
        frames = self.frames.others
        bare = self._words.passed.sub("", frames.placed.sub("", frames.listed.sub("", gap)).lower())
        words = {word.rstrip("'") for word in pieces(bare)}
        return any(word not in self._articles and word[0] not in "▲●" for word in words)

    def _closes_otherwise(self, end: int) -> bool:
        """Whether the list ends with somebody whom the text does not name: "A, B et d'autres ministres"."""
        return self._words.triggers.unnamed.match(self._scene.masked(end, end + 40).lower()) is not None

    def _exemplifies(self, gap: str) -> bool:
        bare = gap.strip(" ,").lower()
        return len(gap) < 60 and any(bare.startswith(w) for w in self._words.triggers.example)
