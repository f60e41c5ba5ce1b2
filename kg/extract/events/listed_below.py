"""Partners that stand as items below "des entretiens avec :", or go on behind "des entretiens avec : A ;"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.events.actors import pairs
from kg.extract.events.draft import Draft
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, Scene
from kg.extract.events.telling import Telling

_BULLET = 6
_OPENS = re.compile(r":(?:[^:;.]*;)?\s*$")
_GOES_ON = (":", ";", ",")


def opens_list(scene: Scene) -> bool:
    """Whether a list begins at the end of ``scene``."""
    return _OPENS.search(scene.mask) is not None


def listed_below(telling: Telling, roles: Roles, below: Sequence[Scene]) -> Iterator[Draft]:
    """The meetings with those whom the sentences ``below`` list."""
    if telling.hit.trigger.predicate != "MET":
        return
    left, above = roles.subject(telling.hit) or roles.met[:1], telling.scene
    for scene in below:
        if not scene.nodes or not _is_item(scene, above):
            return
        above, node = scene, scene.nodes[0]
        for a, b in pairs(left, node.actors):
            draft = telling.draft(a, (), end=0, sure=0.85, outcome=telling.outcome)
            yield replace(draft, b=b, start=node.start, end=node.end, sentence=scene.sentence.index)


def _is_item(scene: Scene, above: Scene) -> bool:
    """Whether a line begins with somebody, set off as an item of a list or with nothing else in it."""
    node, start = scene.nodes[0], scene.sentence.start
    is_set_off = not scene.mask[:1].isalpha() and scene.mask[0] != ACTOR
    is_set_off = is_set_off or above.mask.rstrip().endswith(_GOES_ON)
    is_alone = not scene.masked(node.end, scene.sentence.end).strip(" .;,")
    return node.start - start <= _BULLET and (is_set_off or is_alone)
