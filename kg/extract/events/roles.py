"""Who takes part in an event, and on which side: read from prepositions, voice and order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

WITH = ("avec", "auprès", "côtés", "devant")
TO_PERSON = ("à", "au", "aux", "auprès", "chez", "avec")
_WHO = re.compile(r"[\s,]*(?:qui|lequel|laquelle|lesquels|lesquelles)\b(?![^■]*\bqu)")
_PIECES = re.compile(r"\w+'?|[▲●]+|[^\w\s]")
_CIVILITY = re.compile(r"\b(?:MM?|Mmes?|Mlle|S\.E)\.")
_GAP, _NEAR_GAP, _CLOSE = 170, 40, 4
_RELATIVE_WITH = re.compile(r"avec (?:lequel|laquelle|lesquels|lesquelles|qui)\b")
_RELATIVE_OBJECT = re.compile(r"■[\s,]*qu(?:e|')\s*(?:l[ea]s?\s|l'|mm?e?\.\s)?[\s■]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sides:
    """Two sides of an event; ``left`` holds all of them where they are joint. ``sure`` scales confidence."""

    left: tuple[ActorMention, ...]
    right: tuple[ActorMention, ...] = ()
    sure: float = 1.0
    end: int = 0


class Roles:
    """Reads one scene. ``topic`` is the actor that pronouns and missing subjects stand for."""

    def __init__(self, scene: Scene, words: EventWords, topic: ActorMention | None) -> None:
        """Nothing is read before it is asked for."""
        self._scene, self._words, self._topic = scene, words, topic
        self._grammar = words.triggers.grammar
        self._articles = {*self._grammar.articles, ",", "(", ")"}
        self._objects: list[tuple[int, int, tuple[ActorMention, ...]]] = []
        self._partners: list[tuple[ActorMention, ...]] = []

    def note(self, hit: Hit, found: Sides) -> None:
        """Keep whom ``hit`` had as object: they are no subject of a verb that "et" adds."""
        if found.left and found.right:
            self._objects.append((hit.end, found.end, found.left))
            self._partners.append(found.right)

    def preposition(self, node: Node) -> str:
        """The preposition before ``node``, past its articles; "" for a subject or a direct object."""
        if self._heads(node):
            return ""
        tokens = [t.lower() for t in self._scene.words_before(node.start, 6) if t not in ("'", ".", '"', "«")]
        for place, token in enumerate(tokens):
            if token in self._grammar.prepositions:
                return self._before_partitive(token, tokens[place + 1 : place + 2])
            if token not in self._grammar.articles:
                return ""
        return ""

    def _before_partitive(self, token: str, further: list[str]) -> str:
        """ "avec" of "avec des responsables", else ``token``."""
        other = further[0] if further and token == "des" else ""
        return other if other in self._grammar.prepositions and other not in ("de", "d", "du") else token

    def _heads(self, node: Node) -> bool:
        """Whether ``node`` heads a group that acts: "une délégation conduite par A"."""
        before = self._scene.masked(node.start - 40, node.start).lower().rstrip()
        before = re.sub(r"\s(?:le|la|les|l'|m\.|mme)$", "", before)
        return before.endswith(self._words.triggers.headed)

    def aside(self, node: Node) -> bool:
        """Whether ``node`` is a companion, a witness, an inviter or a source, not a participant."""
        before = self._scene.masked(node.start - 60, node.start).lower()
        if node.first.source:
            return True
        tail = re.sub(r"(?:\b(?:le|la|les|m|mme|son|sa|ses)\b\.?|l'|[\s,])+$", "", before)
        endings = (tail, before.rstrip())
        return any(_ends_in(end, words) for words in self._words.triggers.aside for end in endings)

    def subject(self, hit: Hit) -> tuple[ActorMention, ...]:
        """The actors that the verb at ``hit`` agrees with: nearest to its left, else the topic."""
        start = hit.group.start if hit.group is not None else hit.start
        antecedent = next(iter(self._scene.before(hit.start)), None)
        if antecedent is not None and _WHO.match(self._scene.masked(antecedent.end, hit.start)):
            return antecedent.actors
        if self._pronoun_before(start):
            return self._first_subject(start) or self.topic
        for node in self._scene.before(hit.start):
            if hit.group is None and node.first.kind is ActorKind.STATE:
                continue
            if self.preposition(node) == "" and not self.aside(node):
                return self._earlier_subject(node, hit) or tuple(self._joined_left(node))
        return self.topic if hit.group is None or self._opens(start) else ()

    def subject_at(self, verb: int) -> tuple[ActorMention, ...]:
        """The actors right before a verb at ``verb``: the nearest, and those joined to it."""
        for node in self._scene.before(verb)[:1]:
            gap = self._scene.masked(node.end, verb).strip(" ,")
            if self.preposition(node) == "" and not self.aside(node) and len(gap.split()) <= _CLOSE:
                return tuple(self._joined_left(node))
        return ()

    def _opens(self, start: int) -> bool:
        """Whether hardly a word stands before ``start``: a headline without a subject."""
        return len(self._scene.masked(self._scene.sentence.start, start).split()) <= 2

    def _earlier_subject(self, node: Node, hit: Hit) -> tuple[ActorMention, ...]:
        """The subject of the verb whose object ``node`` is, unless "qui" makes the object act."""
        if "qui " in self._scene.masked(node.end, hit.start):
            return ()
        return next(
            (left for start, end, left in self._objects if start <= node.start and node.end <= end), ()
        )

    def _first_subject(self, before: int) -> tuple[ActorMention, ...]:
        """Whom a pronoun of the sentence stands for: its first subject, if it is one person."""
        for node in reversed(self._scene.before(before)):
            if self.preposition(node) == "" and not self.aside(node):
                return node.actors if len(node.actors) == 1 and node.first.kind is not ActorKind.STATE else ()
        return ()

    @property
    def topic(self) -> tuple[ActorMention, ...]:
        """What the text before is about, as one side of an event."""
        return (self._topic,) if self._topic is not None else ()

    def _pronoun_before(self, start: int) -> bool:
        tokens = [word.lower() for word in self._scene.words_before(start + 1, 9)]
        pronoun = next((i for i, token in enumerate(tokens) if self._is_pronoun(token)), None)
        return pronoun is not None and not any(token.startswith("■") for token in tokens[:pronoun])

    def _is_pronoun(self, token: str) -> bool:
        return token in self._grammar.pronouns or token.rpartition("-")[2] in self._grammar.pronouns

    def _joined_left(self, node: Node) -> Iterator[ActorMention]:
        """``node`` and those that "et" joins to it on its left, in the order of the text."""
        joined = [node]
        for other in self._scene.before(node.start):
            gap = self._scene.masked(other.end, joined[-1].start)
            if not self._joins(gap) or self.preposition(other) or self.aside(other):
                break
            if len(joined) == 1 and "▲" in gap and not self._closes(gap):
                break
            joined.append(other)
        for each in reversed(joined):
            yield from each.actors

    def _joins(self, gap: str) -> bool:
        words = [word.lower() for word in _PIECES.findall(_CIVILITY.sub("", gap))]
        if not words or len(words) > 9 or "." in words or ";" in words:
            return False
        free = self._words.triggers.joiner
        return all(w in free or w.rstrip("'") in free or w in ",()" or w[0] in "▲●" for w in words) and (
            "et" in words or "," in words or "ainsi" in words
        )

    def joined_right(self, node: Node, *, open_ended: bool = False) -> tuple[tuple[ActorMention, ...], int]:
        """``node`` and those joined to it on its right, with the offset where the list ends.

        Commas alone make no list: "et" or the like must close it, unless it is ``open_ended``.
        """
        listed, closed, last = [node], 1, node
        for other in self._scene.after(node.end):
            gap = self._scene.masked(last.end, other.start)
            exemplified = self._exemplifies(gap)
            if not (self._joins(gap) or exemplified) or self.aside(other):
                break
            listed.append(other)
            last = other
            if open_ended or exemplified or self._closes(gap):
                closed = len(listed)
        return tuple(a for each in listed[:closed] for a in each.actors), listed[closed - 1].end

    def _closes(self, gap: str) -> bool:
        """Whether the gap says that a list ends with the actor behind: more than commas and articles."""
        words = {word.lower().rstrip("'") for word in _PIECES.findall(_CIVILITY.sub("", gap))}
        return any(word not in self._articles and word[0] not in "▲●" for word in words)

    def _exemplifies(self, gap: str) -> bool:
        bare = gap.strip(" ,").lower()
        return len(gap) < 60 and any(bare.startswith(w) for w in self._words.triggers.example)

    def governed(
        self, after: int, prepositions: tuple[str, ...], *, noun: bool = False, signed: bool = False
    ) -> Sides | None:
        """The first actors after ``after`` that one of ``prepositions`` ("" for none) governs.

        States are no partners; behind a noun a subject closes the search; "un accord avec" that is ``signed``
        brings in a partner.
        """
        for node in self._scene.after(after):
            gap = self._scene.masked(after, node.start)
            if len(gap) > _GAP or any(stop in gap for stop in self._grammar.stops):
                return None
            if self.aside(node) or node.first.kind is ActorKind.STATE:
                continue
            preposition = self.preposition(node)
            own_word = gap.lstrip().startswith("avec") and node.first.kind is not ActorKind.ORGANISATION
            if preposition == "avec" and not (own_word or signed) and self._bound(node):
                continue
            if node.first.kind is ActorKind.ORGANISATION and len(gap) > _NEAR_GAP:
                continue
            partitive = preposition == "des" and "" in prepositions and self._is_partitive(gap)
            if partitive or preposition in prepositions or self._listed(gap, prepositions):
                actors, end = self.joined_right(node)
                return Sides((), actors, 1.0 if len(gap) < 60 else 0.85, end)
            if preposition == "" and (noun or "" in prepositions):
                return None
        return None

    def _is_partitive(self, gap: str) -> bool:
        """Whether "des" before an object is an article: "a rencontré, lundi, des dirigeants"."""
        words = [word.lower() for word in _PIECES.findall(gap) if word[0] not in "▲●,"]
        return words[-1:] == ["des"] and all(w in self._words.status.adverbs or w == "à" for w in words[:-1])

    def _bound(self, node: Node) -> bool:
        """Whether "avec" belongs to a noun of relation and not to the event."""
        tokens = [word.lower() for word in self._scene.words_before(node.start, 6)]
        at = tokens.index("avec") if "avec" in tokens else len(tokens)
        return any(token in self._grammar.bound for token in tokens[at + 1 : at + 2])

    def _listed(self, gap: str, prepositions: tuple[str, ...]) -> bool:
        """Whether the gap holds the preposition and an example word: "avec des homologues, notamment"."""
        low = gap.lower()
        opened = "" in prepositions or any(f" {p} " in f" {low}" or f" {p}," in low for p in prepositions)
        return opened and any(f"{w} " in low for w in self._words.triggers.example) and len(gap) < 110

    def clitic(self, hit: Hit) -> tuple[ActorMention, ...]:
        """Whom "le", "la", "les" before the verb stand for: the last object told ("il doit le revoir")."""
        before = [word.lower() for word in self._scene.words_before(hit.start, 3) if word != "'"]
        if not before or before[0] not in ("le", "la", "les", "l"):
            return ()
        return self._partners[-1] if self._partners else self._first_subject(hit.start)

    def relative_object(self, hit: Hit) -> tuple[ActorMention, ...]:
        """The actor before "que A a rencontré" or "avec lequel A s'est entretenu"; () where there is none."""
        start = hit.group.start if hit.group is not None else hit.start
        left = self._scene.masked(self._scene.sentence.start, start)
        found = _RELATIVE_WITH.search(left[-90:]) or _RELATIVE_OBJECT.search(left[-160:])
        if found is None:
            return ()
        at = (
            self._scene.sentence.start
            + max(len(left) - (90 if "avec" in found.group() else 160), 0)
            + found.start()
            + 1
        )
        nodes = self._scene.before(at) or self._scene.before(hit.start)[1:]
        return nodes[0].actors if nodes else ()


def _ends_in(text: str, words: str) -> bool:
    """Whether ``text`` ends in ``words``, and not in a longer word."""
    return text.endswith(words) and not text[: -len(words)][-1:].isalpha()
