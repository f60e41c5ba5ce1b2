"""Who awaits whom, "à PLACE, où l'attend B", and who spoke with whom, "ses interlocuteurs furent A et B"."""

from collections.abc import Iterator, Sequence
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
_OFF = (Outcome.CANCELLED, Outcome.POSTPONED)
_SPEAKING = Trigger("interlocuteur", "MET", "noun", 0.75)


def awaited(
    scene: Scene, roles: Roles, words: EventWords, last: Setting, made: Sequence[Draft]
) -> Iterator[Draft]:
    """The meetings that such words of ``scene`` tell; ``last`` is the day and the place told before.

    ``made`` are the events of its own words: who does not go does not meet whoever waits.
    """
    partners, start = words.frames.partners, scene.sentence.start
    for cue, trigger in ((partners.waiting, _WAITING), (partners.interlocutors, _SPEAKING)):
        found = cue.search(scene.mask.lower())
        if found is not None:
            hit = Hit(start + found.start("at"), start + found.end("at"), trigger)
            at = followed(setting(scene, hit, [], words), last)
            outcome = _of_journey(hit, made) or _outcome(scene, hit, words)
            yield from _told(Telling(scene, hit, words, outcome, at), roles, start + found.end())


def _told(telling: Telling, roles: Roles, behind: int) -> Iterator[Draft]:
    """The meetings of whom the text is about with the people that begin at ``behind``."""
    partner = next(iter(telling.scene.after(telling.hit.end)), None)
    if partner is None or partner.start != behind:
        return
    right, end = roles.joined_right(partner)
    left = roles.stood_for(telling.hit.start) if telling.hit.trigger is _WAITING else roles.topic
    for a, b in pairs(_people(left), _people(right)):
        draft = telling.draft(a, (*left, *right), end=end, sure=1.0, outcome=telling.outcome)
        yield replace(draft, b=b)


def _people(side: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    bodies = (ActorKind.STATE, ActorKind.ORGANISATION)
    return tuple(each for each in side if each.kind not in bodies and not each.plural)


def _of_journey(hit: Hit, made: Sequence[Draft]) -> Outcome | None:
    """CANCELLED where somebody waits, and the journey told last before is called off or put off."""
    before = [each for each in made if each.predicate == "VISITS" and each.start < hit.start]
    is_off = bool(before) and before[-1].outcome in _OFF and hit.trigger is _WAITING
    return Outcome.CANCELLED if is_off else None


def _outcome(scene: Scene, hit: Hit, words: EventWords) -> Outcome:
    """PLANNED where somebody waits, or the sentence tells ahead up to the cue, else as the document goes."""
    told = scene.masked(scene.sentence.start, hit.end).lower()
    if hit.trigger is _WAITING and words.frames.partners.waited.search(told) is None:
        return Outcome.PLANNED
    return Outcome.PLANNED if tells_ahead(told, words.status) else Outcome.OPEN
