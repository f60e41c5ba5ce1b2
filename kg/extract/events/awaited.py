"""Who waits for whom: "se rendra à PLACE, où l'attend B"; whom somebody spoke with: "ses interlocuteurs furent A et B"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import pairs
from kg.extract.events.clause import tells_ahead
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.telling import Telling
from kg.extract.events.when import Setting, followed, setting
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.event_words import EventWords
from kg.lexicon.trigger_words import Trigger

_WAITING = Trigger("attendre", "MET", "direct", 0.7)
_SPEAKING = Trigger("interlocuteur", "MET", "noun", 0.75)


def awaited(scene: Scene, roles: Roles, words: EventWords, last: Setting) -> Iterator[Draft]:
    """The meetings that such words of ``scene`` tell; ``last`` is the day and the place told before."""
    others = words.frames.others
    for cue, trigger in ((others.waiting, _WAITING), (others.interlocutors, _SPEAKING)):
        found = cue.search(scene.mask.lower())
        if found is not None:
            yield from _told(scene, roles, words, found, trigger, last)


def _told(
    scene: Scene, roles: Roles, words: EventWords, found: re.Match[str], trigger: Trigger, last: Setting
) -> Iterator[Draft]:
    start = scene.sentence.start
    partner = next(iter(scene.after(start + found.start())), None)
    if partner is None or partner.start != start + found.end():
        return
    right, end = roles.joined_right(partner)
    left = roles.stood_for(start + found.start()) if trigger is _WAITING else roles.topic
    hit = Hit(start + found.start("at"), start + found.end("at"), trigger)
    outcome = _outcome(scene, start + found.end("at"), words)
    telling = Telling(scene, hit, words, outcome, followed(setting(scene, hit, [], words), last))
    for a, b in pairs(_people(left), _people(right)):
        yield replace(telling.draft(a, (*left, *right), end=end, sure=1.0, outcome=outcome), b=b)


def _people(side: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    bodies = (ActorKind.STATE, ActorKind.ORGANISATION)
    return tuple(each for each in side if each.kind not in bodies and not each.plural)


def _outcome(scene: Scene, until: int, words: EventWords) -> Outcome:
    """PLANNED where the sentence tells ahead up to the cue, else as the document goes."""
    told = scene.masked(scene.sentence.start, until).lower()
    return Outcome.PLANNED if tells_ahead(told, words.status) else Outcome.OPEN
