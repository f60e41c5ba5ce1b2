"""Whose journey a noun tells: "la visite de A", "effectuée par A", "A, en visite"."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.owner_words import OwnerPatterns

_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+$")


def likewise(scene: Scene, hit: Hit, words: EventWords) -> tuple[ActorMention, ...]:
    """Who made a journey to the same country: "la visite de A à PLACE et celle de B"."""
    if hit.trigger.frame != "noun":
        return ()
    return tuple(
        actor
        for node in scene.after(hit.end)
        if words.triggers.owner.likewise.search(scene.masked(hit.end, node.start).lower())
        and not _leads_on(scene, node)
        for actor in node.actors
        if actor.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )


def _leads_on(scene: Scene, node: Node) -> bool:
    """Whether the journey of ``node`` has a place of its own: "et celle de B à PLACE"."""
    behind = (p for p in scene.places if p.start >= node.end)
    return any(not scene.masked(node.end, p.start).count(";") for p in behind)


def maker(scene: Scene, hit: Hit, words: EventWords) -> Node | None:
    """The actor behind "effectuée par", and of "la visite que A a effectuée"."""
    for node in scene.after(hit.end)[:2]:
        gap = scene.masked(hit.end, node.start).lower().rstrip()
        gap = words.triggers.owner.introduced.sub("", gap)
        if _is_made_by(gap, words) or words.triggers.owner.relative.fullmatch(gap):
            return node
        if _acts_behind(node, gap, words):
            return node
    return None


def _acts_behind(node: Node, gap: str, words: EventWords) -> bool:
    """Whether ``node`` is the subject of "la visite qu'effectue mardi à PLACE A", not "avec A"."""
    last = _LAST_WORD.search(gap)
    is_free = last is None or last.group() not in words.triggers.grammar.prepositions
    is_body = node.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION)
    return is_free and not is_body and words.triggers.owner.inverted.fullmatch(gap) is not None


def _is_made_by(gap: str, words: EventWords) -> bool:
    """Whether ``gap`` is "effectuée par", whatever stands between: "effectuée mardi à PLACE par"."""
    found = next((m for m in _WORD.finditer(gap) if m.group() in words.triggers.made), None)
    return found is not None and words.triggers.owner.agent.fullmatch(gap, found.end()) is not None


def owner(scene: Scene, hit: Hit, words: OwnerPatterns) -> Node | None:
    """The actor of "la visite du ministre" and of "la visite à Alger du ministre"."""
    for node in scene.after(hit.end)[:1]:
        gap = words.placed.sub("", scene.masked(hit.end, node.start))
        if words.complement.fullmatch(gap):
            return None if _is_anyone(gap, node, words) else node
    return None


def _is_anyone(gap: str, node: Node, words: OwnerPatterns) -> bool:
    """Whether "d'un souverain" is taken for somebody told before."""
    return words.anybody.search(gap) is not None and node.first.kind is ActorKind.REFERENCE


def beside(scene: Scene, hit: Hit) -> Node | None:
    """The actor that "en visite" stands beside: just before it, or after it at the head of the sentence."""
    for node in scene.before(hit.start)[:1]:
        if len(scene.masked(node.end, hit.start)) < 25:
            return node
    behind = (node for node in scene.after(hit.end) if node.first.kind is not ActorKind.STATE)
    for node in (*behind,)[:1]:
        if not scene.before(hit.start) and "," in scene.masked(hit.end, node.start):
            return node
    return None
