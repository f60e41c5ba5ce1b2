"""Whom a delegation stands for: the first that the text names of its state."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kg.extract.events.actors import affiliation
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords


@dataclass
class Leaders:
    """The first named subject of each state or organisation, as far as the text has been read."""

    words: EventWords
    _first: dict[str, ActorMention] = field(default_factory=dict)

    def learn(self, scene: Scene, roles: Roles) -> None:
        """Keep the named subjects of ``scene`` whose states had none."""
        for node in scene.nodes:
            state = affiliation(node.first.actor)
            if state is None or node.first.kind is not ActorKind.NAMED or len(node.actors) > 1:
                continue
            if node.first.actor.role is not None and not roles.preposition(node) and not roles.aside(node):
                self._first.setdefault(state, node.first)

    def head(self, heads: Iterable[ActorMention]) -> None:
        """Keep those who head a side: they stand for it before whoever was named first."""
        for each in heads:
            state = affiliation(each.actor)
            if state is not None:
                self._first[state] = each

    def embodied(self, found: Sides, scene: Scene) -> Sides:
        """``found`` with the leader in the place of "la délégation suisse"."""
        left = tuple(self._leader(each, scene) for each in found.left)
        return replace(found, left=left, right=tuple(self._leader(each, scene) for each in found.right))

    def _leader(self, mention: ActorMention, scene: Scene) -> ActorMention:
        actor, text = mention.actor, scene.text[mention.start : mention.end].lower()
        if actor.name is not None or actor.role is not None or not self._is_group(text):
            return mention
        first = self._first.get(affiliation(actor) or "")
        return replace(first, start=mention.start, end=mention.end) if first is not None else mention

    def _is_group(self, text: str) -> bool:
        return any(noun in text for noun in self.words.triggers.delegation["sides"])
