"""Who is meant to travel where an invitation is handed over: "a remis à A une invitation à se rendre"."""

from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention


def invitees(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The one to whom an invitation to travel goes, named before it or behind the journey."""
    start = hit.group.start if hit.group is not None else hit.start
    left = scene.masked(scene.sentence.start, start).lower()
    if roles.frames.others.invitation.search(left) is None:
        return ()
    return next((node.actors for node in scene.nodes if _is_given(node, roles)), ())


def _is_given(node: Node, roles: Roles) -> bool:
    is_person = node.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    return is_person and roles.preposition(node) in roles.function.to.bare and not roles.aside(node)
