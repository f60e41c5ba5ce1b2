"""Who took no part in what a sentence tells: "A, représenté par B", "A n'a pas assisté à la rencontre"."""

from kg.extract.events.once import once
from kg.extract.events.scene import Scene, short
from kg.extract.reading import ActorKind
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


@once
def absent(scene: Scene, words: EventWords) -> frozenset[Actor]:
    """The people of ``scene`` who stayed away; a state that somebody stands for is there."""
    return frozenset(
        actor.actor
        for node in scene.nodes
        for actor in node.actors
        if actor.kind not in _BODIES
        and words.frames.absent.match(short(scene.masked(node.end, scene.sentence.end)).lstrip("■"))
    )
