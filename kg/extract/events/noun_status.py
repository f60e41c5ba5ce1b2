"""What becomes of an event that a noun tells: the words before and behind it, then the clause's verb."""

import re

from kg.extract.events.clause import Clause, has_verb, tense_of
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene, short
from kg.extract.events.undone import first
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_LEFT, _RIGHT, _BESIDE, _CLOSE, _INVITED, _RELATIVE = 90, 150, 45, 25, 75, 110
_MODIFIED = re.compile(r"\s+(?:\w+\s+)?")
_STOP = re.compile(r"[.;:]")


def of_noun(clause: Clause, words: EventWords) -> Outcome:
    """What the clause makes of the noun: agreed on, uncertain, an occasion, or what its verb says."""
    before = clause.plain[max(clause.at - _BESIDE, 0) : clause.at]
    setting = _during(before[-_CLOSE:], words.status)
    agreed_on = clause.plain[: clause.at] if setting is None else before[-_CLOSE:][setting.end() :]
    if first(agreed_on, words.status, ("agreed",)) is not None:
        return Outcome.PLANNED
    behind = clause.plain[clause.at : clause.at + _LEFT]
    if (
        first(before, words.status, ("conditional",)) is not None
        or first(behind, words.status, ("uncertain",)) is not None
    ):
        return Outcome.CONDITIONAL
    if first(clause.plain[max(clause.at - _INVITED, 0) : clause.at], words.status, ("invited",)) is not None:
        return Outcome.INVITED
    if setting is not None:
        return _of_setting(clause, words)
    return of_main(clause, words)


def is_ahead(clause: Clause, words: StatusWords) -> bool:
    """Whether the word right before the event says that it is to come: "l'imminente visite"."""
    before = clause.plain[max(clause.at - _BESIDE, 0) : clause.at].rstrip()
    return any(cue.end() == len(before) for cue in words.cues["ahead"].finditer(before))


def is_followed_by_ahead(scene: Scene, hit: Hit, words: StatusWords) -> bool:
    """Whether the adjective of the noun says so: "la visite officielle prochaine", "sa venue imminente"."""
    if hit.group is not None:
        return False
    behind = scene.folded(hit.end, hit.end + _BESIDE)
    adjective = words.cues["ahead"].search(behind)
    return adjective is not None and _MODIFIED.fullmatch(behind[: adjective.start()]) is not None


def is_said_to_come(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether a relative clause at the noun tells it as to come: "la visite que A doit effectuer"."""
    if hit.group is not None:
        return False
    behind = short(scene.masked(hit.end, min(hit.end + _RELATIVE, scene.sentence.end))).lower()
    opened = re.match(rf"\s+(?:[\w'-]+\s+)?{words.function.that.lead}", behind)
    clause = _STOP.split(behind[opened.end() :])[0] if opened is not None else ""
    return tense_of(Clause(clause, folded(clause), 0), words) is Outcome.PLANNED


def is_on_agenda(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether it is an item behind the colon of a programme: "Au programme de A : entretien avec B"."""
    head, colon, _ = scene.masked(scene.sentence.start, hit.start).rpartition(":")
    told = hit.determiner or has_verb(head.lower(), words)
    return bool(colon) and not told and words.triggers.agenda.search(f"{head}:") is not None


def _of_setting(clause: Clause, words: EventWords) -> Outcome:
    """ "X sera signé lors d'une visite": what is not known yet is to come as much as what is done there."""
    led = tense_of(clause.before(), words)
    tense = tense_of(clause, words) if led is Outcome.OPEN else led
    return Outcome.PLANNED if tense is Outcome.PLANNED else Outcome.ONGOING


def of_main(clause: Clause, words: EventWords) -> Outcome:
    """What the main verb of the clause makes of it; OPEN without a telling one."""
    near = clause.plain[max(clause.at - _LEFT, 0) : clause.at + _RIGHT]
    is_agreed = first(clause.plain[: clause.at], words.status, ("agreed",)) is not None
    if is_agreed or first(near, words.status, ("scheduled",)) is not None:
        return Outcome.PLANNED
    tense = tense_of(clause, words)
    if tense is not Outcome.OPEN:
        return tense
    if first(near, words.status, ("planned",)) is not None:
        return Outcome.PLANNED
    before = clause.plain[max(clause.at - _LEFT, 0) : clause.at]
    told = _during(before, words.status) is not None or first(near, words.status, ("held",)) is not None
    return Outcome.HELD if told else Outcome.OPEN


def _during(before: str, words: StatusWords) -> re.Match[str] | None:
    """Of "sont convenus, lors d'une rencontre, de" the words that place something at the event."""
    return words.cues["during"].search(before) or words.cues["held"].search(before)
