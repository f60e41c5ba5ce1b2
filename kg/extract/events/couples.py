"""Two who act together, and to whom "leur rencontre" points."""

from kg.extract.events.actors import states
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention

_PAIR = 2


def couple(roles: Roles, nodes: tuple[Node, ...]) -> tuple[ActorMention, ...]:
    """The first of ``nodes`` that, with those joined to it, is a subject of several states; () for none."""
    for node in nodes:
        if roles.preposition(node) == "" and not roles.aside(node):
            own, _ = roles.joined_right(node)
            if 1 < len(states(own)) < 4 and all(is_face(each) for each in own):
                return own
    return ()


def is_face(mention: ActorMention) -> bool:
    """Whether somebody is meant, not a state or a house."""
    return mention.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)


def their_own(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """ "Lors de leur rencontre, A et B ont…", "A et B ont, après leurs entretiens,…", else the last two."""
    later = _following(scene, hit, roles)
    if later is not None:
        return later
    if hit.determiner not in roles.grammar.their:
        return None
    before = couple(roles, scene.before(hit.start)[::-1]) or _facing(scene, hit, roles)
    own = before or roles.couple
    return Sides(own, (), 0.85 if before else 0.75, hit.end) if own else None


def _facing(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject and the object of the clause: "A a froissé B en annulant leur rencontre"; () for others."""
    people = [node for node in scene.before(hit.start) if is_face(node.first) and not roles.aside(node)]
    two = tuple(node.first for node in people[::-1] if len(node.actors) == 1 and not node.first.plural)
    is_pair = len(people) == len(two) == len({each.entity for each in two}) == _PAIR
    return two if is_pair and len(states(two)) == _PAIR else ()


def _following(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    for node in scene.after(hit.end):
        if roles.preposition(node) == "" and not roles.aside(node):
            own, end = roles.joined_right(node)
            return Sides(own, (), 0.85, end) if len(states(own)) > 1 else None
    return None


def opening_partner(scene: Scene, roles: Roles) -> Node | None:
    """B of "Avec B, A a évoqué…": people whom "avec" brings in before the clause that a comma opens."""
    for node in scene.nodes[:1]:
        before = scene.masked(scene.sentence.start, node.start).lower().split()[:1]
        parted = scene.masked(node.end, node.end + 1) == ","
        if parted and not roles.grammar.comitative.isdisjoint(before) and all(map(is_face, node.actors)):
            return node
    return None
