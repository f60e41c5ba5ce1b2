"""Lists of companions: the words that bring them in, and how far they go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_NEAR, _GAP, _STRANGE, _HEAD, _LED, _TOLD = 150, 90, 6, 60, 40, 200
_WORD = re.compile(r"[^\W\d_]+|■+")
_ENDS = re.compile(r"[.;]")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that bring in companions: where they start, whether they leave no doubt, and tell of a group."""

    start: int
    sure: bool
    of_group: bool


class Company:
    """Reads one scene."""

    def __init__(self, scene: Scene, words: EventWords) -> None:
        """Nothing is read before it is asked for."""
        self._scene, self._words, self._frames = scene, words.triggers, words.frames.others
        self._auxiliaries = words.status.auxiliaries.keys()

    def cue_before(self, node: Node) -> Cue | None:
        """The cue of which ``node`` heads the list: "accompagné de", "la délégation comprenait"."""
        start = max(node.start - _NEAR, self._scene.sentence.start)
        before = self._frames.civility.sub(lambda m: " " * len(m.group()), self._worded(start, node.start))
        heading = self._words.company.heading.search(before)
        if heading is not None:
            return Cue(start + before.rindex(heading["ends"]), sure=True, of_group=True)
        cues = [(at, word) for word in self._all_words if (at := before.rfind(word)) >= 0]
        at, word = max(cues, default=(-1, ""))
        if at < 0 or not self._brings_in(before[at + len(word) :]):
            return None
        of_group = word in self._words.delegation["verbs"]
        if of_group and not self._is_delegation(start + at):
            return None
        return Cue(start + at, word not in self._words.present, of_group)

    def _worded(self, start: int, end: int) -> str:
        """The mask from ``start`` to ``end`` in lower case, but a delegation that stands for its leader."""
        mask = self._scene.masked(start, end).lower()
        for node in self._scene.nodes:
            written = self._scene.text[node.start : node.end].lower()
            if start <= node.start and node.end <= end and self._is_body(written):
                mask = mask[: node.start - start] + written + mask[node.end - start :]
        return mask

    def _is_body(self, written: str) -> bool:
        return written.startswith(self._words.delegation["body"])

    def delegation_at(self, cue: Cue) -> ActorMention | None:
        """Who "la délégation de A", "la délégation conduite par A" before the cue is, or speaks for."""
        for node in self._scene.before(cue.start)[:1]:
            start = max(node.start - _LED, self._scene.sentence.start)
            written = self._scene.text[start : node.end].lower()
            if any(noun in written for noun in self._words.delegation["nouns"]):
                return node.first
        return None

    @cached_property
    def _all_words(self) -> tuple[str, ...]:
        words = self._words
        return (*words.companion, *words.present, *words.delegation["verbs"])

    def _is_delegation(self, at: int) -> bool:
        begin = self._scene.sentence.start
        head = self._scene.text[max(at - _HEAD, begin) : at].lower()
        if head.strip() in self._words.delegation["pronouns"]:
            told = self._scene.text[max(begin - _TOLD, 0) : begin].lower()
            return any(body in told for body in self._words.delegation["body"])
        return any(noun in head for noun in self._words.delegation["nouns"])

    def _brings_in(self, tail: str) -> bool:
        """Whether ``tail`` leads from the cue to its first name: at once, or over "de ministres, dont"."""
        if self._is_small(tail):
            return True
        found = [m for m in _opener(self._words.opener).finditer(tail) if self._is_small(tail[m.end() :])]
        return bool(found) and self._is_quiet(tail[: found[-1].start()])

    def _is_small(self, gap: str) -> bool:
        """Whether ``gap`` has only articles, prepositions and the like."""
        small = self._words.delegation["between"]
        return not _ENDS.search(gap) and all(word in small for word in _WORD.findall(gap))

    def _is_quiet(self, gap: str) -> bool:
        """Whether nobody is named and nothing done in ``gap``."""
        return not _ENDS.search(gap) and "■" not in gap and not self._does(gap)

    def _does(self, gap: str) -> bool:
        if not self._auxiliaries.isdisjoint(_WORD.findall(gap)):
            return True
        return any(
            all(form.tense is not None for form in found.value) for found in self._words.forms.find(gap)
        )

    def listed(self, node: Node) -> list[ActorMention]:
        """The named office holders of the list that ``node`` heads."""
        return list(self._holders(list(self._list(node))))

    def _holders(self, nodes: list[Node]) -> Iterator[ActorMention]:
        for before, node in zip([None, *nodes], nodes, strict=False):
            for mention in node.actors:
                held = mention.actor.role or self._role_before(before, node)
                if mention.kind is ActorKind.NAMED and held is not None:
                    yield replace(mention, actor=mention.actor.model_copy(update={"role": held}))

    def _role_before(self, before: Node | None, node: Node) -> str | None:
        """The office right before a bare name: "le ministre délégué à la Ville …, A"."""
        if before is None or before.first.kind is not ActorKind.FUNCTION or before.first.plural:
            return None
        apposed = self._frames.apposed.fullmatch(self._scene.masked(before.end, node.start))
        return before.first.actor.role if apposed is not None else None

    def _list(self, node: Node) -> Iterator[Node]:
        yield node
        last = node
        for other in self._scene.after(node.end):
            gap = self._frames.civility.sub("", self._scene.masked(last.end, other.start))
            is_office_before = last.first.kind is ActorKind.FUNCTION and not gap.strip()
            if not is_office_before and not self._goes_on(gap):
                return
            yield other
            last = other

    def _goes_on(self, gap: str) -> bool:
        """Whether a list goes on over ``gap``: commas, "et", a few words of a title that was not read."""
        words = [word for word in _WORD.findall(folded(gap)) if word not in self._words.joiner]
        if len(gap) > _GAP or "." in gap or len(words) > _STRANGE or self._words.list_ends & set(words):
            return False
        return self._frames.lists.search(gap) is not None and not self._does(gap.lower())


@cache
def _opener(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf":|\b(?:{'|'.join(map(re.escape, words))})(?!\w)")
