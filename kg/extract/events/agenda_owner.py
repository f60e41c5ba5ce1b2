"""Whose agenda a text is: it is he or she who has the "Entretien avec A" of an item."""

from collections.abc import Mapping, Sequence

from kg.extract.events.scene import Scene
from kg.extract.events.when import Setting
from kg.extract.reading import ActorKind, ActorMention
from kg.extract.text.paragraphs import is_item
from kg.lexicon.event_words import EventWords

_TITLES, _SEVERAL = 3, 2


def agenda_owner(
    told: Sequence[Scene], heads: Mapping[int, Setting], words: EventWords
) -> ActorMention | None:
    """The first whom the title of an agenda names; None where no time, day or bullet opens its paragraphs."""
    items = sum(_is_item(scene, words) for scene in told)
    if max(items, len(heads)) < _SEVERAL:
        return None
    titles = [scene for scene in told[:_TITLES] if words.status.agenda.search(scene.folded_mask)]
    people = [node.first for scene in titles for node in scene.nodes if _is_person(node.first)]
    named = (each for each in people if each.kind is ActorKind.NAMED)
    return next(named, next(iter(people), None))


def _is_item(scene: Scene, words: EventWords) -> bool:
    timed = words.status.clock.match(scene.folded_mask) is not None
    return timed or is_item(scene.text, scene.sentence)


def _is_person(mention: ActorMention) -> bool:
    return mention.kind not in (ActorKind.STATE, ActorKind.ORGANISATION) and not mention.plural
