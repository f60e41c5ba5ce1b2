"""Whose delegation travels where nobody is named: "Une délégation de la Chambre belge se rendra à PLACE"."""

from dataclasses import replace

from kg.extract.events.actors import known
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)
_CLOSE, _REACH = 25, 45


def body_before(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> tuple[ActorMention, ...]:
    """The body whose delegation opens the sentence of the verb at ``hit``, as a mention of that."""
    start = hit.group.start if hit.group is not None else hit.start
    before = scene.before(start)
    if len(before) != 1 or before[0].first.kind not in _BODIES or not known(before[0].first.actor):
        return ()
    node = before[0]
    at = _delegation(scene, node, words)
    is_near = len(scene.masked(node.end, start).strip(" ,")) <= _CLOSE
    if at is None or not is_near or roles.preposition(node) not in roles.function.of.bare:
        return ()
    return (replace(node.first, start=at),)


def _delegation(scene: Scene, node: Node, words: EventWords) -> int | None:
    """Where the word for a delegation stands that opens the sentence before ``node``: "Une délégation de"."""
    start = max(scene.sentence.start, node.start - _REACH)
    left = scene.masked(start, node.start).lower()
    found = [left.rfind(noun) for noun in words.triggers.delegation["travels"]]
    at = max(found)
    opens = len(scene.masked(scene.sentence.start, start + at).split()) <= 1
    return start + at if at >= 0 and opens else None
