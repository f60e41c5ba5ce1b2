"""Who speaks beside somebody: "…, a déclaré A, aux côtés de B", "au côté de son homologue B, A a dit"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import known, opposed
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.telling import Telling
from kg.extract.events.when import Setting, followed, setting
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_TRIGGER = Trigger("côtés", "MET", "noun", 0.7)
_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


def speaking_beside(scene: Scene, roles: Roles, words: EventWords, last: Setting) -> Iterator[Draft]:
    """The meetings of whoever speaks in ``scene`` with those beside; ``last`` is what was told before."""
    partners, mask = words.frames.partners, scene.mask.lower()
    beside = partners.beside.search(mask)
    if beside is None or partners.said.search(mask) is None:
        return
    start = scene.sentence.start + beside.start("at")
    partner = next(iter(scene.after(start)), None)
    if partner is None or partner.start - scene.sentence.start != beside.end():
        return
    hit = Hit(start, start + len(beside["at"]), _TRIGGER)
    telling = Telling(scene, hit, words, Outcome.HELD, followed(setting(scene, hit, [], words), last))
    for who in _speakers(scene, partner, roles):
        for other in roles.joined_right(partner)[0]:
            if _may_stand(who) and _may_stand(other) and opposed(who.actor, other.actor):
                draft = telling.draft(who.actor, (who, other), end=0, sure=1.0, outcome=Outcome.HELD)
                yield replace(draft, b=other.actor)


def _may_stand(who: ActorMention) -> bool:
    """Whether it is one person whose side is known."""
    return who.kind not in _BODIES and not who.plural and known(who.actor)


def _speakers(scene: Scene, partner: Node, roles: Roles) -> tuple[ActorMention, ...]:
    """The nearest subject before ``partner``, else the first behind; else whom the text is about."""
    told = (*scene.before(partner.start), *scene.after(partner.end))
    free = (node for node in told if not roles.preposition(node) and not roles.aside(node))
    people = (node for node in free if node.first.kind not in _BODIES)
    return next((node.actors for node in people), roles.topic)
