"""Who acts for each of two sides: "présidée par A pour le Chili et par B pour le Pérou"."""

from collections.abc import Iterator

from kg.extract.events.actors import affiliation, states
from kg.extract.events.couples import is_face
from kg.extract.events.lists import pieces
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind

_FEW, _REACH, _PAIR, _SURE = 5, 70, 2, 0.9


def by_sides(scene: Scene, after: int, roles: Roles) -> Sides | None:
    """The two agents of a passive that ends at ``after``, of whom one at least has his or her side named."""
    nodes = tuple(_in_turn(scene, after, roles))
    agents = tuple(a for node, acts in nodes if acts for a in node.actors)
    sides = {affiliation(node.first.actor) for node, acts in nodes if not acts}
    if len(agents) != _PAIR or len(states(agents)) != _PAIR:
        return None
    return Sides(agents, (), _SURE, nodes[-1][0].end) if sides and sides <= states(agents) else None


def _in_turn(scene: Scene, at: int, roles: Roles) -> Iterator[tuple[Node, bool]]:
    """The sides and the agents behind ``at``, and whether one acts, as far as only little words part them."""
    for node in scene.after(at):
        gap = scene.masked(at, node.start)
        words = [piece for piece in pieces(gap) if piece[0].isalpha()]
        acts = is_face(node.first) and not roles.grammar.agent.isdisjoint(words)
        if len(gap) > _REACH or len(words) > _FEW or roles.is_acting(gap) or roles.aside(node):
            return
        if not acts and is_face(node.first) and node.first.kind is not ActorKind.REFERENCE:
            return
        yield node, acts
        at = node.end
