"""Those who are brought together: "la séance a réuni A et B", "réunis à Rome, A et B …"."""

from kg.extract.events.actors import states
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorMention

_PAIR = 2


def assembled(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "A et B, réunis à Rome, …", "Réunis à Rome, A et B …", "A est réuni avec B"."""
    if not hit.trigger.passive:
        return None
    partner = roles.governed(hit.end, roles.grammar.partner)
    if partner is not None:
        return Sides(roles.subject(hit), partner.right, 0.85, partner.end)
    people = roles.subject_at(hit.start)
    if not scene.before(hit.start):
        people = tuple(a for n in subject_after(scene, hit.end, roles) for a in roles.joined_right(n)[0])
    return Sides(people, (), 0.85, hit.end) if len(states(people)) >= _PAIR else None


def gathered(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "La séance a réuni A et B"; "A a réuni B et C", who met each other too."""
    found = roles.governed(hit.end, ("",))
    start = hit.group.start if hit.group is not None else hit.start
    left = roles.subject_at(start)
    if found is None or (not left and len(states(found.right)) < _PAIR):
        return None
    gap = scene.masked(hit.end, found.right[0].start).lower()
    if any(f" {framing} " in gap for framing in roles.grammar.framing):
        return None  # "a réuni ses ministres avant de recevoir B"
    right = roles.not_themselves(found.right, left)
    if len(states(right)) < _PAIR:
        return Sides(left, right, 0.85, found.end)
    return Sides((*left, *right), (), 0.85 if left else 0.9, found.end)


def following(scene: Scene, after: int, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Reçu par A, B a…"."""
    return tuple(actor for node in subject_after(scene, after, roles) for actor in node.actors)


def subject_after(scene: Scene, after: int, roles: Roles) -> tuple[Node, ...]:
    """The first node behind a comma, where no preposition stands before it."""
    return tuple(
        node
        for node in scene.after(after)[:1]
        if "," in scene.masked(after, node.start) and roles.preposition(node) == ""
    )
