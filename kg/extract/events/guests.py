"""Whose guest somebody is, who hands a thing over, and guests whom a list names behind their host."""

from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention

_WIDE = 240


def completed(scene: Scene, hit: Hit) -> int:
    """Where the words end whose complement the other side is: "a été mardi l'hôte | de B"."""
    behind = scene.masked(hit.end, hit.end + _WIDE).lower()
    ends = [behind.rfind(words) + len(words) for words in hit.trigger.object if words in behind]
    return hit.end + max(ends, default=0) if hit.trigger.of else hit.end


def by_agent(hit: Hit, roles: Roles) -> Sides | None:
    """ "Un message a été remis à B par A", "… par A à B"."""
    agent = roles.governed(hit.end, roles.grammar.agent)
    found = roles.governed(hit.end, roles.grammar.addressee)
    if agent is None or found is None:
        return None
    return Sides(agent.right, found.right, found.sure, max(agent.end, found.end))


def listed_behind(scene: Scene, hit: Hit, end: int, roles: Roles) -> tuple[ActorMention, ...]:
    """The guests of "Ont été reçus par B : A, C et D", "Ont été reçus par B les ministres A et C"."""
    opens = hit.group is not None and not scene.masked(scene.sentence.start, hit.group.start).strip(" ,▲")
    behind = (node for node in scene.after(end)[:1] if opens and not roles.preposition(node))
    return tuple(actor for node in behind for actor in roles.joined_right(node, open_ended=True)[0])
