"""The side that a noun of meeting leaves open: the sentence's subject, or who else is there."""

from kg.extract.events.actors import opposed
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention

_LONE = 0.8


def with_other(
    scene: Scene, hit: Hit, roles: Roles, partner: tuple[ActorMention, ...], sure: float, *, end: int = 0
) -> Sides | None:
    """``partner`` and the sentence's subject, which may also follow: "Après un entretien avec B, A a…"."""
    taken = {a.entity for a in partner}
    later = later_subject(scene, hit, roles, max(end, hit.end))
    if (
        later
        and not scene.before(hit.start)
        and any(opposed(s.actor, p.actor) for s in later for p in partner)
    ):
        return Sides(later, partner, sure * 0.95, end or hit.end)
    whose = _for_whom(scene, roles, max(end, hit.end)) or _heading(scene, hit, roles)
    subject = tuple(a for a in whose or roles.subject(hit) if a.entity not in taken)
    if subject and any(opposed(s.actor, p.actor) for s in subject for p in partner):
        return Sides(subject, partner, sure, end or hit.end)
    later = tuple(a for a in later if a.entity not in taken)
    if later:
        return Sides(later, partner, sure * 0.9, end or hit.end)
    lone = (
        ()
        if _refers(hit, roles) or hit.determiner in roles.grammar.demonstrative
        else _lone(scene, roles, taken)
    )
    return Sides(lone, partner, sure * _LONE, end or hit.end) if lone else None


def _lone(scene: Scene, roles: Roles, taken: set[int]) -> tuple[ActorMention, ...]:
    """The one person besides, in whatever role: "Le programme de A prévoit un entretien"."""
    others = [n for n in scene.nodes if n.first.entity not in taken and not roles.aside(n)]
    faces = [n for n in others if n.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)]
    return faces[0].actors if len(faces) == 1 and not faces[0].first.plural else ()


def _for_whom(scene: Scene, roles: Roles, after: int) -> tuple[ActorMention, ...]:
    """The actor right behind: "première rencontre avec B pour A"."""
    for node in scene.after(after)[:1]:
        gap = scene.masked(after, node.start).strip(" ,").split()
        is_next = len(gap) <= 3 and not roles.grammar.benefactive.isdisjoint(gap[:1])
        if is_next and roles.preposition(node) in roles.grammar.benefactive:
            return node.actors
    return ()


def _heading(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """Whose programme the item is of: "Au programme de A : entretien avec B, dîner avec C"."""
    colon = scene.masked(scene.sentence.start, hit.start).rfind(":")
    if colon < 0 or hit.determiner:
        return ()
    before = scene.before(scene.sentence.start + colon)
    faces = [n for n in before if n.first.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)]
    return faces[0].actors if len(faces) == 1 and not roles.aside(faces[0]) else ()


def later_subject(scene: Scene, hit: Hit, roles: Roles, after: int) -> tuple[ActorMention, ...]:
    """The subject behind the event: "Après un entretien avec B, A a…"; what "cette" points to has its own."""
    if hit.determiner in roles.grammar.demonstrative:
        return ()
    for node in scene.after(after):
        if roles.preposition(node) == "" and not roles.aside(node):
            return node.actors
    return ()


def two_around(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """A bare noun beside exactly two actors of two states, "un entretien téléphonique, A a rappelé à B"."""
    people = [n for n in scene.nodes if n.first.kind is not ActorKind.STATE and not roles.aside(n)]
    if hit.trigger.weight < 0.8 or _refers(hit, roles):
        return None
    if len(people) > 2 and hit.determiner in roles.function.indefinite.bare:
        people = _next_to(people, hit, roles)
    if len(people) != 2:
        return None
    left, right = people[0].actors, people[1].actors
    return Sides(left, right, 0.7, hit.end) if opposed(left[0].actor, right[0].actor) else None


def _next_to(people: list[Node], hit: Hit, roles: Roles) -> list[Node]:
    """The subject before the noun, the object behind it: "A, dans un entretien, a félicité B"."""
    left = [n for n in people if n.end <= hit.start][-1:]
    right = [n for n in people if n.start >= hit.end][:1]
    return [n for n in (*left, *right) if roles.preposition(n) == ""]


def _refers(hit: Hit, roles: Roles) -> bool:
    return hit.determiner in roles.grammar.anaphoric and not hit.plural
