"""Who is the guest of somebody whose mention holds that word: "A a été mardi [l'hôte du ministre B]"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import known, opposed
from kg.extract.events.clause import tells_ahead
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.telling import Telling
from kg.extract.events.when import Setting, followed, setting
from kg.extract.reading import ActorKind
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_TRIGGER = Trigger("hôte", "MET", "to", 0.75)
_REACH = 40


def hosted(scene: Scene, roles: Roles, words: EventWords, last: Setting) -> Iterator[Draft]:
    """The meetings of ``scene`` whose host is named as such; ``last`` is the day and place told before."""
    for node in scene.nodes:
        verb = _verb_before(scene, node, words)
        if verb is None or node.first.kind is not ActorKind.NAMED:
            continue
        ahead = tells_ahead(scene.masked(*verb).lower(), words.status)
        outcome = Outcome.PLANNED if ahead else Outcome.OPEN
        hit = Hit(*verb, _TRIGGER)
        at = followed(setting(scene, hit, [], words), last)
        telling = Telling(scene, hit, words, outcome, at)
        for guest in roles.subject_at(verb[0]):
            if known(guest.actor) and known(node.first.actor) and opposed(guest.actor, node.first.actor):
                draft = telling.draft(guest.actor, (guest, node.first), end=0, sure=1.0, outcome=outcome)
                yield replace(draft, b=node.first.actor, host=node.first.actor)


def _verb_before(scene: Scene, node: Node, words: EventWords) -> tuple[int, int] | None:
    """Where "est", "a été" stands before ``node``, if that is "hôte de" somebody."""
    partners = words.frames.partners
    if partners.host_of.match(scene.text[node.start : node.end].lower()) is None:
        return None
    start = max(node.start - _REACH, scene.sentence.start)
    found = partners.being_such.search(scene.masked(start, node.start).lower())
    return None if found is None else (start + found.start(), start + found.end("being"))
