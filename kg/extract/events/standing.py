"""Where an actor stands in its clause: behind which preposition, in the event or beside it."""

from collections.abc import Iterable

from kg.extract.events.once import once
from kg.extract.events.scene import Node, Scene
from kg.lexicon.event_frames import EventFrames
from kg.lexicon.event_words import EventWords
from kg.lexicon.function_words import FunctionWords
from kg.lexicon.trigger_words import Grammar

_REST, _GROUP = 2, 90
_SIGNS = frozenset({"'", ".", '"', "«"})


class Standing:
    """Reads one scene: the small words before its actors."""

    def __init__(self, scene: Scene, words: EventWords) -> None:
        """Nothing is read before it is asked for."""
        self._scene, self._words = scene, words
        self._grammar = words.triggers.grammar
        self._function = words.function
        self._articles = {*self._grammar.articles, ",", "(", ")"}

    @property
    def grammar(self) -> Grammar:
        """The small words of the clause."""
        return self._grammar

    @property
    def function(self) -> FunctionWords:
        """Articles and prepositions."""
        return self._function

    @property
    def frames(self) -> EventFrames:
        """What stands around meetings and journeys."""
        return self._words.frames

    def preposition(self, node: Node) -> str:
        """The preposition before ``node``, past its articles; "" for a subject or a direct object."""
        return _preposition(self._scene, self._words, node)

    def _preposition(self, node: Node) -> str:
        if self._heads(node):
            return self._before_group(node)
        written = [t for t in self._scene.words_before(self._bare(node), 6) if t not in _SIGNS]
        if self._is_called(node) and len(self._without_rest(written)) < len(written):
            return ""
        tokens = [t.lower() for t in self._without_rest(written) if t.lower() not in self._grammar.each]
        for place, token in enumerate(tokens):
            if token in self._function.partitive.bare and not tokens[place + 1 :]:
                return ""  # "Des responsables de A et de B se sont réunis"
            if token in self._grammar.prepositions:
                return self._before_partitive(token, tokens[place + 1 : place + 2])
            if token not in self._grammar.articles:
                return ""
        return ""

    def _without_rest(self, written: list[str]) -> list[str]:
        """``written`` without what of a name stands before the node: "le Sud-Africain ■", "Modibo ■"."""
        known = self._grammar.prepositions
        small = (i for i, t in enumerate(written) if not t[0].isupper() or t.lower() in known)
        rest = next(small, len(written))
        return written[rest:] if rest <= _REST and rest < len(written) else written

    def _is_called(self, node: Node) -> bool:
        """Whether "M." opens the mention, so that a name before it is another's: "au palais du Parc M. B"."""
        return self.frames.others.civility.match(self._scene.text[node.start : node.end]) is not None

    def _bare(self, node: Node) -> int:
        """Where ``node`` begins, with the adverb before it: "en outre", "de nouveau"."""
        before = self._scene.masked(self._scene.sentence.start, node.start).lower().rstrip(" ,")
        said = next((a for a in self._grammar.adverbials if before.endswith(" " + a)), "")
        return self._scene.sentence.start + len(before) - len(said) if said else node.start

    def _before_partitive(self, token: str, further: list[str]) -> str:
        """ "avec" of "avec des responsables", "auprès" of "auprès de A", else ``token``."""
        other = further[0] if further else ""
        if token in self._function.of.bare and other in self._grammar.with_of:
            return other
        further_of = other in self._grammar.prepositions and other not in self._function.of.bare
        partitive = further_of and token in self._function.partitive.bare
        return other if partitive else token

    def _heads(self, node: Node) -> bool:
        """Whether ``node`` heads a group that acts: "une délégation conduite par A"."""
        if not self._is_headed_by(node):
            return False
        # "conduite par A et composée de B": A is its head.
        earlier = next((one for one in self._scene.before(node.start) if self._is_headed_by(one)), None)
        gap = self._scene.masked(earlier.end, node.start).lower() if earlier is not None else ""
        groups = self._words.triggers.delegation["travels"]
        return earlier is None or any(noun in gap for noun in groups)

    def _is_headed_by(self, node: Node) -> bool:
        """Whether "conduite par" or "composée de" stands before ``node``."""
        before = self._scene.masked(node.start - 40, node.start).lower().rstrip()
        before = self._words.triggers.lead.headed.sub("", before)
        return before.endswith(self._words.triggers.headed)

    def _before_group(self, node: Node) -> str:
        """What brings in the group that ``node`` heads: "avec une mission du FMI conduite par A"."""
        start = max(node.start - _GROUP, self._scene.sentence.start)
        before = self._scene.masked(start, node.start).lower()
        at = max(before.rfind(noun) for noun in self._words.triggers.delegation["travels"])
        words = [word.lower() for word in self._scene.words_before(start + at, 2)] if at >= 0 else []
        towards = self._grammar.comitative | self._grammar.agent
        return words[1] if len(words) > 1 and words[0] in self._articles and words[1] in towards else ""

    def is_acting(self, gap: str) -> bool:
        """Whether an auxiliary or "qui" stands in ``gap``: a clause, not the rest of a list."""
        words = gap.lower().split()
        return any(word in self._words.status.auxiliaries for word in words) or not (
            self._words.triggers.relative.who.isdisjoint(words)
        )

    def aside(self, node: Node) -> bool:
        """Whether ``node`` is a companion, a witness, an inviter or a source, not a participant."""
        return node.first.source or _is_aside(self._scene, self._words, node)

    def stands_behind(self, node: Node, phrases: Iterable[str]) -> bool:
        """Whether one of ``phrases`` ends right before ``node``, articles aside."""
        before = self._scene.masked(node.start - 60, node.start).lower()
        tail = self._words.triggers.lead.phrase.sub("", before)
        every = tuple(phrases)
        endings = (end for end in (tail, before.rstrip()) if end.endswith(every))
        return any(_ends_in(end, words) for end in endings for words in every)


# Each stage reads the scene with roles of its own.
@once
def _preposition(scene: Scene, words: EventWords, node: Node) -> str:
    return Standing(scene, words)._preposition(node)


@once
def _is_aside(scene: Scene, words: EventWords, node: Node) -> bool:
    return Standing(scene, words).stands_behind(node, words.triggers.aside)


def _ends_in(text: str, words: str) -> bool:
    """Whether ``text`` ends in ``words``, and not in a longer word."""
    return text.endswith(words) and not text[: -len(words)][-1:].isalpha()
