"""Who gives a meeting of which a noun tells: "l'audience accordée par A", "l'entretien qu'il a eu avec B"."""

from collections.abc import Collection
from dataclasses import dataclass

from kg.extract.events.actors import opposed, states
from kg.extract.events.hits import Hit
from kg.extract.events.others import later_subject, with_other
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention

_REACH = 2


@dataclass(frozen=True, slots=True)
class Giver:
    """``actors`` give the meeting; their partner stands after ``end`` or, where ``alone``, is the subject.

    ``pronoun`` stands for them.
    """

    actors: tuple[ActorMention, ...]
    end: int
    alone: bool = False
    pronoun: bool = False


def given_by(scene: Scene, hit: Hit, roles: Roles) -> Giver | None:
    """The subject of the relative clause at the noun ``hit``, or the agent of its participle."""
    return _of_relative(scene, hit, roles) or (agent(scene, hit, roles) if hit.trigger.at_person else None)


def with_giver(
    scene: Scene, hit: Hit, roles: Roles, giver: Giver, prepositions: Collection[str]
) -> Sides | None:
    """The giver and whom one of ``prepositions`` brings in, else who acts in the sentence.

    Givers of several states met one another: "la rencontre que devaient tenir A et B".
    """
    if len(states(giver.actors)) > 1:
        return Sides(giver.actors, (), 0.9, giver.end)
    found = roles.governed(giver.end, prepositions, noun=True)
    if found is not None:
        actors = _named_behind(scene, hit, roles, giver, found) or giver.actors
        return Sides(actors, found.right, 0.85, found.end) if actors else None
    return with_other(scene, hit, roles, giver.actors, 0.8) if giver.alone else None


def _named_behind(
    scene: Scene, hit: Hit, roles: Roles, giver: Giver, found: Sides
) -> tuple[ActorMention, ...]:
    """Whom a pronoun that opens the sentence means: "lors de l'entretien qu'il a eu avec B, A a…"."""
    if not giver.pronoun or scene.before(hit.start):
        return ()
    later = later_subject(scene, hit, roles, found.end)
    return later if any(opposed(a.actor, b.actor) for a in later for b in found.right) else ()


def _of_relative(scene: Scene, hit: Hit, roles: Roles) -> Giver | None:
    """ "Le rendez-vous que A devait avoir avec B", "… qu'elle a eu avec B"."""
    words = roles.giver
    pronoun = words.pronoun.match(scene.masked(hit.end, scene.sentence.end))
    if pronoun is not None:
        return Giver(roles.stood_for(hit.start), hit.end + pronoun.end(), pronoun=True)
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start).lower()
        if words.relative.fullmatch(gap):
            alone = words.dative.match(scene.masked(node.end, scene.sentence.end)) is not None
            return Giver(node.actors, node.end, alone=alone)
        if words.to_them.fullmatch(gap):
            return Giver(node.actors, hit.end, alone=True)
        if words.inverted.fullmatch(gap):
            return Giver(*roles.joined_right(node))
    return None


def agent(scene: Scene, hit: Hit, roles: Roles) -> Giver | None:
    """ "L'audience accordée par A à B", "… à B par A"."""
    words = roles.giver
    for node in scene.after(hit.end)[:_REACH]:
        if roles.preposition(node) not in words.agent:
            continue
        if words.granted.match(scene.masked(hit.end, node.start).lower()):
            return Giver(node.actors, hit.end, alone=True)
    return None
