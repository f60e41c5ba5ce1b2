"""Who writes or speaks a whole text: "par A, ministre", "Discours de A, ministre" at its head."""

from collections.abc import Sequence

from kg.extract.events.actors import known
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.trigger_words import Grammar

_HEAD, _BEFORE, _BEHIND = 2, 3, 4


def author(told: Sequence[Scene], grammar: Grammar) -> ActorMention | None:
    """The office holder whom the head names behind "par" at its end, or as whose speech it is."""
    found = (node for scene in told[:_HEAD] for node in scene.nodes if _is_by(scene, node, grammar))
    return next((node.first for node in found), None)


def _is_by(scene: Scene, node: Node, grammar: Grammar) -> bool:
    mention = node.first
    if mention.kind is not ActorKind.NAMED or mention.actor.role is None or not known(mention.actor):
        return False
    before = [word.lower() for word in scene.words_before(node.start, _BEFORE)]
    led = next((word for word in before if word.isalpha() and word not in grammar.articles), "")
    if led in grammar.agent:
        return len(scene.masked(node.end, scene.sentence.end).strip()) < _BEHIND
    opened = scene.masked(scene.sentence.start, node.start).lower().split()[:1]
    return node is scene.nodes[0] and not grammar.speech.isdisjoint(opened) and led in grammar.of
