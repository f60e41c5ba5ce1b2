"""Companions who stand as items, each in a line, below "la délégation comprend :"."""

from collections.abc import Iterable, Iterator

from kg.extract.events.companions import Companion, is_ahead
from kg.extract.events.company import Company
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.lexicon.event_words import EventWords

_BULLET = 6
_MARKS = " \n-–•"


def companions_below(
    scene: Scene, below: Iterable[Scene], roles: Roles, words: EventWords
) -> Iterator[Companion]:
    """Those who stand as items below "la délégation comprend :"."""
    company, first = Company(scene, words), _first_item(scene)
    cue = company.cue_before(first) if first is not None else None
    if cue is None:
        return
    leader = company.delegation_at(cue) if cue.of_group else next(iter(roles.topic), None)
    ahead = is_ahead(scene, cue.start, words.triggers.company)
    for item in below:
        if item.nodes and item.nodes[0].start - item.sentence.start <= _BULLET:
            for each in Company(item, words).listed(item.nodes[0]):
                yield Companion(each, item, leader, cue.sure, ahead)
        elif not item.mask.rstrip().endswith(";"):
            return


def _first_item(scene: Scene) -> Node | None:
    """Where a list begins that goes on below: behind the colon that ends ``scene``, or at its first item."""
    mask, start, end = scene.mask.rstrip(), scene.sentence.start, scene.sentence.end
    if mask.endswith(":"):
        return Node(end, end, ())
    heads = (node for node in scene.nodes if scene.masked(start, node.start).rstrip(_MARKS).endswith(":"))
    return next(heads, None) if mask.endswith(";") else None
