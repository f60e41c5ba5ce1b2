"""Who signs the texts that a list names: "ont été signés :", below it "– un accord, par A et B"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.events.actors import pairs, states
from kg.extract.events.couples import is_face
from kg.extract.events.draft import Draft
from kg.extract.events.finding import find_hits
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, Scene
from kg.extract.events.telling import Telling

_SURE, _PAIR = 0.9, 2


def signed_below(telling: Telling, below: Sequence[Scene]) -> Iterator[Draft]:
    """The meetings of the two who sign each item right ``below`` a word of signing."""
    for scene in below if _is_signing(telling.hit) else ():
        if scene.mask[:1].isalpha() or scene.mask[:1] == ACTOR:
            return
        if find_hits(scene, telling.words):  # "– un accord, signé par A et B" tells it by itself
            continue
        roles = Roles(scene, telling.words, None)
        agents = roles.governed(scene.sentence.start, roles.grammar.agent)
        people = tuple(each for each in agents.right if is_face(each)) if agents is not None else ()
        if agents is None or len(people) != _PAIR or len(states(people)) != _PAIR:
            continue
        for a, b in pairs(people, ()):
            draft = telling.draft(a, (), end=0, sure=_SURE, outcome=telling.outcome)
            start = people[0].start
            yield replace(draft, b=b, start=start, end=agents.end, sentence=scene.sentence.index)


def _is_signing(hit: Hit) -> bool:
    """Whether texts are signed by somebody: "ont été signés", "la signature de"."""
    if hit.group is None:
        return hit.trigger.deed
    return hit.group.passive and hit.trigger.frame == "joint"
