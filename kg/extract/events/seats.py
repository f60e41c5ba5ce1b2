"""Visits to an institution of another state: "s'est rendu au Sénat chilien"."""

import re

from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, PlaceMention
from kg.lexicon.event_words import EventWords

_NEAR = 60
_INTO = re.compile(r"(?:\bà l'|\bà la |\bau |\baux |\bdans l[ea]s? )\s*$")
_OTHER = re.compile(r"[;.]|\b(?:où|qui|pour|avec|afin|que|qu')")


def seats(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The country of the first institution that a journey leads into; an embassy stands elsewhere."""
    for node in scene.after(after)[:1]:
        country = node.first.actor.country
        if country is not None and _leads_into(scene, after, node) and _is_seat(scene, node, words):
            return [PlaceMention(node.start, node.end, "", country, is_country=True)]
    return []


def _leads_into(scene: Scene, after: int, node: Node) -> bool:
    gap = scene.masked(after, node.start).lower()
    return len(gap) < _NEAR and _INTO.search(gap) is not None and _OTHER.search(gap) is None


def _is_seat(scene: Scene, node: Node, words: EventWords) -> bool:
    written = scene.text[node.start : node.end].lower()
    return node.first.kind is ActorKind.ORGANISATION and not written.startswith(words.triggers.abroad)
