"""Whose journey a noun tells: "la visite de A", "effectuée par A", "A, en visite"."""

import re

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords

_COMPLEMENT = re.compile(
    r"(?:(?!\b(?:auprès|chez|à|au|aux|en|dans|avec|une?)\b)[^■●;:.]){0,45}?\b(?:de|du|des|d')\s*(?:l'|la|le|les)?\s*(?:m\.|mme)?\s*$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"[^,.;:]{0,60}\b(?:que|qu')")
_THAT_OF = re.compile(
    r"\bcelles? (?:de |du |d'|des )\s*(?:la |le |l'|m\. |mme )?(?:■+ (?:et|ou) (?:de |du |d'))?$"
)


def likewise(scene: Scene, hit: Hit) -> tuple[ActorMention, ...]:
    """Who made a journey to the same country: "la visite de A à PLACE et celle de B"."""
    if hit.trigger.frame != "noun":
        return ()
    return tuple(
        actor
        for node in scene.after(hit.end)
        if _THAT_OF.search(scene.masked(hit.end, node.start).lower())
        for actor in node.actors
        if actor.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )


def stays(hit: Hit) -> bool:
    """Whether the noun is one of "en visite", "en mission"."""
    return hit.determiner == "en" or hit.trigger.lemma.startswith("en ")


def maker(scene: Scene, hit: Hit, words: EventWords) -> Node | None:
    """The actor behind "effectuée par", and of "la visite que A a effectuée"."""
    for node in scene.after(hit.end)[:2]:
        gap = scene.masked(hit.end, node.start).lower().rstrip()
        gap = re.sub(r"\s(?:le|la|les|l'|m\.|mme)$", "", gap)
        if gap.endswith(words.triggers.made) or _RELATIVE.fullmatch(gap):
            return node
    return None


def owner(scene: Scene, hit: Hit) -> Node | None:
    """The actor of "la visite du ministre" and of "la visite à Alger du ministre"."""
    for node in scene.after(hit.end)[:1]:
        gap = re.sub(r"(?:à|au|aux|en|dans)\s+(?:la |le |l'|les )?●+", "", scene.masked(hit.end, node.start))
        if _COMPLEMENT.fullmatch(gap):
            return node
    return None


def beside(scene: Scene, hit: Hit) -> Node | None:
    """The actor that "en visite" stands beside: just before it, or after it at the head of the sentence."""
    for node in scene.before(hit.start)[:1]:
        if len(scene.masked(node.end, hit.start)) < 25:
            return node
    for node in scene.after(hit.end)[:1]:
        if not scene.before(hit.start) and "," in scene.masked(hit.end, node.start):
            return node
    return None
