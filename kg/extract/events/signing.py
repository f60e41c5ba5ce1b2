"""Who signs together, told by a noun: "la signature, par A et B, d'un accord", "la signature avec B"."""

from kg.extract.events.actors import states
from kg.extract.events.couples import is_face
from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene

_CLOSE = 2


def of_signing(scene: Scene, hit: Hit, roles: Roles) -> Sides | None:
    """The people of several states who sign; with a partner right behind, whoever the text is about."""
    if hit.determiner in roles.function.of.bare:  # "représentés à la cérémonie de signature par A et B"
        return None
    agents = roles.governed(hit.end, roles.grammar.agent | roles.grammar.among, noun=True)
    if agents is not None:
        people = tuple(each for each in agents.right if is_face(each))
        return Sides(people, (), 0.9, agents.end) if len(states(people)) > 1 else None
    partner = roles.governed(hit.end, roles.grammar.comitative, noun=True)
    if partner is None or not _is_close(scene, hit, partner):
        return None
    people = tuple(each for each in partner.right if is_face(each))
    subject = tuple(each for each in roles.subject(hit) or roles.topic if is_face(each))
    return Sides(subject, people, 0.85, partner.end) if people and subject else None


def _is_close(scene: Scene, hit: Hit, partner: Sides) -> bool:
    """Whether hardly more than days and places part the noun from "avec"."""
    words = scene.masked(hit.end, partner.right[0].start).split()
    return len([word for word in words if word[0].isalpha()]) <= _CLOSE + 1
