"""What becomes of an event: cues of the clause first, then the tense of its verb, then its date."""

import re
from collections.abc import Iterable

from kg.extract.events.clause import Clause, clause_of, tense_of
from kg.extract.events.governing import governed
from kg.extract.events.hits import Hit
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.events.stay import is_aside, outcome_of
from kg.extract.events.supposed import is_coming, is_supposed
from kg.extract.events.undone import fallen_through, first, undone
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_LEFT, _RIGHT, _BESIDE, _CLOSE, _INVITED, _TOUR = 90, 150, 45, 25, 75, 110
_WEAK = (None, Outcome.PLANNED, Outcome.ONGOING)
_OPEN_TO = (*_WEAK, Outcome.HELD)


def judge(scene: Scene, hit: Hit, words: EventWords, others: Iterable[Hit] = ()) -> Outcome:
    """The outcome of the event that ``hit`` tells; ``others`` are the other events of the sentence."""
    if is_aside(scene, hit, words):
        return outcome_of(scene, hit, words)
    clause = clause_of(scene, hit, words, others)
    hung, strong = governed(scene, hit, words), undone(clause, hit.group, words)
    found = strong if strong is not None and hung in _WEAK else hung
    if found is Outcome.CONDITIONAL and _is_meant(scene, hit, words.status):
        return Outcome.PLANNED
    if found in _OPEN_TO and _is_ahead(clause, words.status):
        return Outcome.PLANNED
    if found is not None:
        return found
    if hit.group is None:
        outcome = _of_noun(clause, words)
        return Outcome.PLANNED if outcome is Outcome.OPEN and is_coming(scene, hit, words) else outcome
    if hit.group.auxiliary == "modal" and hit.group.tense is Tense.IMPERFECT:
        return fallen_through(scene, words.status)
    if _is_expected(hit, hit.group):
        return Outcome.PLANNED
    if is_supposed(scene, hit.group, words):
        return Outcome.CONDITIONAL
    together = hit.trigger.frame == "with" and not hit.trigger.passive
    is_infinite = hit.group.form is Tense.INFINITIVE  # "avant d'être reçu": as its main clause
    if hit.group.passive and hit.group.tense is None and not together and not is_infinite:
        return Outcome.ONGOING  # "l'accord signé par A et B permettra…": done, unless its own day is to come
    outcome = _of_verb(hit.group, clause, words)
    if outcome is Outcome.CONDITIONAL and (_may_go(hit.group) or _is_meant(scene, hit, words.status)):
        return Outcome.PLANNED
    if outcome is Outcome.PRESENT and hit.trigger.lasts:
        return Outcome.PLANNED if is_coming(scene, hit, words) else Outcome.ONGOING
    return Outcome.PLANNED if outcome is Outcome.PRESENT and is_coming(scene, hit, words) else outcome


def has_begun(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the tour of ``hit`` is told as begun, its further stages still to come."""
    near = folded(scene.masked(hit.start - _BESIDE, hit.start))
    begun = words.status.cues["begun"].search(near) if hit.group is None else None
    if begun is None and hit.group is None:
        near = folded(scene.masked(hit.start - _TOUR, hit.start))
        begun = words.status.cues["begun_tour"].search(near)
    return begun is not None and words.status.cues["during"].search(near, begun.end()) is None


def _is_meant(scene: Scene, hit: Hit, words: StatusWords) -> bool:
    """Whether a talk is told as one that somebody means to have: "veut rencontrer", "pourrait recevoir"."""
    group = hit.group
    if group is None or group.negated or hit.trigger.predicate != "MET" or hit.trigger.frame == "joint":
        return False
    told = scene.masked(group.start, hit.start).lower().split()
    first = next((words.auxiliaries[word] for word in told if word in words.auxiliaries), ())
    finite = {lemma for lemma, _ in first}
    wished = group.tense is Tense.PRESENT and not words.groups["wish"].isdisjoint(finite)
    return wished or _may_go(group)


def _is_expected(hit: Hit, group: VerbGroup) -> bool:
    """Whether somebody "est attendu à PLACE"."""
    is_goal = hit.trigger.passive and hit.trigger.frame == "place"
    return is_goal and not group.perfect and group.tense in (Tense.PRESENT, None)


def agreed(scene: Scene, words: EventWords) -> bool:
    """Whether the sentence tells that something was agreed, announced or offered."""
    clause = folded(scene.mask)
    return first(clause, words.status, ("agreed", "invited")) is not None


def pledged(scene: Scene, words: EventWords, after: Scene | None) -> bool:
    """Whether ``scene``, or the sentence ``after`` it by a pronoun, has two sides agree on what it tells."""
    if first(folded(scene.mask), words.status, ("agreed", "invited", "pledged")) is not None:
        return True
    return after is not None and first(folded(after.mask), words.status, ("confirmed",)) is not None


def _of_verb(group: VerbGroup, clause: Clause, words: EventWords) -> Outcome:
    if group.negated:
        return Outcome.DENIED if group.perfect else Outcome.CANCELLED
    if group.auxiliary == "modal":
        return Outcome.PLANNED
    if group.auxiliary in ("possible", "wish"):
        return _possible(group)
    if group.tense is Tense.CONDITIONAL and group.form is Tense.PARTICIPLE and not group.passive:
        return Outcome.CONDITIONAL
    if group.tense in (Tense.FUTURE, Tense.CONDITIONAL):
        return Outcome.PLANNED
    if group.perfect or group.tense in (Tense.PAST, Tense.IMPERFECT):
        return Outcome.HELD
    if group.tense is Tense.PRESENT:
        return Outcome.PRESENT
    if group.form is Tense.GERUND:
        tense = tense_of(clause, words)
        return Outcome.PRESENT if tense is Outcome.OPEN else tense
    return _of_infinite(clause, words)


def _may_go(group: VerbGroup) -> bool:
    """Whether something is told that may well be done: "pourrait se rendre à PLACE"."""
    return group.auxiliary == "possible" and group.tense is Tense.CONDITIONAL


def _possible(group: VerbGroup) -> Outcome:
    if group.auxiliary == "possible" and group.tense in (Tense.PRESENT, Tense.PARTICIPLE, Tense.PAST):
        return Outcome.HELD
    if group.tense is Tense.FUTURE:
        return Outcome.PLANNED
    return Outcome.CONDITIONAL


def _of_infinite(clause: Clause, words: EventWords) -> Outcome:
    """An infinitive or a participle without auxiliary follows its main clause."""
    told = first(clause.plain[: clause.at], words.status, ("conditional", "invited"))
    return Outcome(told) if told is not None else _of_main(clause, words)


def _of_noun(clause: Clause, words: EventWords) -> Outcome:
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
    return _of_main(clause, words)


def _is_ahead(clause: Clause, words: StatusWords) -> bool:
    """Whether the word right before the event says that it is to come: "l'imminente visite"."""
    before = clause.plain[max(clause.at - _BESIDE, 0) : clause.at].rstrip()
    return any(cue.end() == len(before) for cue in words.cues["ahead"].finditer(before))


def _of_setting(clause: Clause, words: EventWords) -> Outcome:
    """ "X sera signé lors d'une visite": what is not known yet is to come as much as what is done there."""
    led = tense_of(clause.before(), words)
    tense = tense_of(clause, words) if led is Outcome.OPEN else led
    if tense is not Outcome.PLANNED:
        return Outcome.ONGOING
    return Outcome.PLANNED


def _of_main(clause: Clause, words: EventWords) -> Outcome:
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
