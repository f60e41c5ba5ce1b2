"""Visits to an institution of another state: "s'est rendu au Sénat chilien"."""

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, PlaceMention
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords

_NEAR, _SHORT, _REACH = 60, 22, 260


def seats(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The country of the first institution that a journey leads into; an embassy stands elsewhere."""
    for node in scene.after(after)[:1]:
        country = node.first.actor.country
        if country is not None and _leads_into(scene, after, node, words) and _is_seat(scene, node, words):
            return [PlaceMention(node.start, node.end, "", country, is_country=True)]
    return []


def seat_near(scene: Scene, hit: Hit, words: EventWords) -> CountryCode | None:
    """The country of the institution at which the event of ``hit`` takes place: "à l'Élysée"."""
    for node in scene.nodes:
        before = scene.masked(node.start - _SHORT, node.start).lower()
        is_close = (
            abs(node.start - hit.start) < _REACH and words.triggers.ground.into.search(before) is not None
        )
        if is_close and _is_seat(scene, node, words) and _is_whose(scene, node, words):
            return node.first.actor.country
    return None


def _is_whose(scene: Scene, node: Node, words: EventWords) -> bool:
    """Whether the institution is one of its kind, or the text says of which state it is."""
    return node.first.actor.country is not None and not words.triggers.ground.body.match(
        scene.text[node.start : node.end]
    )


def _leads_into(scene: Scene, after: int, node: Node, words: EventWords) -> bool:
    gap = scene.masked(after, node.start).lower()
    return (
        len(gap) < _NEAR
        and words.triggers.ground.into.search(gap) is not None
        and words.triggers.ground.over.search(gap) is None
    )


def _is_seat(scene: Scene, node: Node, words: EventWords) -> bool:
    written = scene.text[node.start : node.end].lower()
    return node.first.kind is ActorKind.ORGANISATION and not written.startswith(words.triggers.abroad)
