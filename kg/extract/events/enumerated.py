"""Whom the next sentence names of a meeting: "… a reçu trois ministres. Il s'agit de A, B et C"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.events.actors import known, pairs
from kg.extract.events.couples import is_face
from kg.extract.events.draft import Draft
from kg.extract.events.lists import pieces
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.telling import Telling
from kg.extract.reading import ActorMention

_FEW, _SURE = 3, 0.85


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A meeting of which its sentence names one side alone."""

    telling: Telling
    one: ActorMention


def unnamed(telling: Telling, roles: Roles, made: Sequence[Draft]) -> Unnamed | None:
    """What ``telling`` leaves open: the meeting of its sentence's one person."""
    people = [node for node in telling.scene.nodes if is_face(node.first) and not roles.aside(node)]
    if made or telling.hit.trigger.predicate != "MET" or len(people) != 1 or len(people[0].actors) != 1:
        return None
    one = people[0].first
    return Unnamed(telling, one) if known(one.actor) and not one.plural else None


def enumerated(scene: Scene, left: Unnamed | None, roles: Roles) -> Iterator[Draft]:
    """The meetings of whoever was ``left`` alone with all whom ``scene`` goes on to name."""
    opening = roles.frames.others.naming.match(scene.mask.lower()) if left is not None else None
    if left is None or opening is None:
        return
    for node in _listed(scene, scene.sentence.start + opening.end(), roles):
        for a, b in pairs((left.one,), node.actors):
            draft = left.telling.draft(a, (), end=0, sure=_SURE, outcome=left.telling.outcome)
            yield replace(draft, b=b, start=node.start, end=node.end, sentence=scene.sentence.index)


def _listed(scene: Scene, at: int, roles: Roles) -> Iterator[Node]:
    """The people of the list at ``at``, as far as no more than little words stand between two of them."""
    for node in (each for each in scene.nodes if is_face(each.first)):
        gap = scene.masked(at, node.start)
        if (
            len([word for word in pieces(gap) if word[0].isalpha()]) > _FEW
            or roles.is_acting(gap)
            or node.first.plural
        ):
            return
        yield node
        at = node.end
