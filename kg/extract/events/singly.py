"""Partners each with a talk of his own: "deux entretiens, l'un avec A, l'autre avec B"."""

from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention

_CLOSE, _MOST, _SURE = 60, 2, 0.9


def one_by_one(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """The partners behind a noun of several talks; None where fewer than two have "avec" of their own."""
    if not hit.plural and hit.determiner not in roles.function.definite_plural.bare:
        return None
    people: list[ActorMention] = []
    end, told = hit.end, scene.masked(hit.end, scene.sentence.end).lower()
    for cue in roles.frames.partners.singly.finditer(told):
        node = next((n for n in scene.after(hit.end) if n.start == hit.end + cue.end()), None)
        if node is None or len(scene.masked(end, hit.end + cue.start())) > _CLOSE:
            break
        found, end = roles.joined_right(node)
        people += [each for each in found if each not in people]
    return Sides((), tuple(people), _SURE, end) if len(people) >= _MOST else None
