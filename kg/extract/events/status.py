"""What becomes of an event: cues of the clause first, then the tense of its verb, then its date."""

from collections.abc import Iterable

from kg.extract.events.clause import Clause, clause_of, tense_of
from kg.extract.events.governing import governed
from kg.extract.events.hits import Hit
from kg.extract.events.last_time import last_time
from kg.extract.events.movers import is_of_anybody
from kg.extract.events.noun_status import (
    is_ahead,
    is_followed_by_ahead,
    is_on_agenda,
    is_said_to_come,
    of_noun,
)
from kg.extract.events.once import once
from kg.extract.events.outcome import Outcome
from kg.extract.events.overtaken import is_overtaken
from kg.extract.events.scene import Scene, short
from kg.extract.events.stay import is_aside, outcome_of, under_way
from kg.extract.events.supposed import is_coming, is_supposed
from kg.extract.events.undone import came_to_nothing, fallen_through, first, labelled, undone, was_planned
from kg.extract.events.unreal import is_unreal, of_predicate
from kg.extract.events.verb_group import VerbGroup
from kg.extract.events.verb_status import is_expected, is_meant, may_go, of_verb
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_BESIDE, _TOUR = 45, 110
_WEAK = (None, Outcome.PLANNED, Outcome.ONGOING)
_UNWILLING = (Outcome.CONDITIONAL, Outcome.CANCELLED, Outcome.DENIED)
_OPEN_TO = (*_WEAK, Outcome.HELD)
_TO_COME = (Outcome.PLANNED, Outcome.INVITED)


def judge(scene: Scene, hit: Hit, words: EventWords, others: Iterable[Hit] = ()) -> Outcome:
    """The outcome of the event that ``hit`` tells; ``others`` are the other events of the sentence."""
    return _outcome(scene, words, hit, *others)


@once
def _outcome(scene: Scene, words: EventWords, hit: Hit, *every: Hit) -> Outcome:
    outcome = _told(scene, hit, words, every)
    is_plan = outcome in _TO_COME or was_planned(scene, hit, words)
    if is_plan and came_to_nothing(scene, hit, words):
        return Outcome.CANCELLED
    return Outcome.OPEN if outcome in _UNWILLING and is_overtaken(scene, hit, every, words) else outcome


def _told(scene: Scene, hit: Hit, words: EventWords, others: Iterable[Hit]) -> Outcome:
    if is_unreal(scene, hit, words):
        return Outcome.UNREAL
    if is_aside(scene, hit, words):
        return outcome_of(scene, hit, words)
    last = last_time(scene, hit, words)
    if last is not None:
        return last
    label = labelled(scene, hit, words.status)
    if label is not None:
        return label
    clause = clause_of(scene, hit, words, others)
    hung, strong = governed(scene, hit, words), undone(clause, hit.group, words)
    found = strong if strong is not None and hung in _WEAK else hung
    if found is Outcome.CONDITIONAL and is_meant(scene, hit, words.status):
        return Outcome.PLANNED
    is_coming_one = (
        is_ahead(clause, words.status)
        or is_followed_by_ahead(scene, hit, words.status)
        or is_said_to_come(scene, hit, words)
    )
    if found in _OPEN_TO and is_coming_one:
        return Outcome.PLANNED
    return found if found is not None else _of_itself(scene, hit, clause, words)


def _of_itself(scene: Scene, hit: Hit, clause: Clause, words: EventWords) -> Outcome:
    """What the verb or noun of the event tells, nothing else of the clause governing or undoing it."""
    told = of_predicate(scene, hit, words.unreal)
    if told is not None:
        return told
    if is_of_anybody(scene, hit, words):
        return Outcome.OPEN
    if hit.group is None:
        if is_on_agenda(scene, hit, words):
            return Outcome.PLANNED
        outcome = of_noun(clause, words)
        if outcome is not Outcome.OPEN:
            return outcome
        return Outcome.PLANNED if is_coming(scene, hit, words) else under_way(scene, hit, words) or outcome
    return _of_group(scene, hit, hit.group, clause, words)


def _of_group(scene: Scene, hit: Hit, group: VerbGroup, clause: Clause, words: EventWords) -> Outcome:
    if group.was_to_be:
        return fallen_through(scene, words.status)
    if is_expected(hit, group):
        return Outcome.PLANNED
    if is_supposed(scene, group, words):
        return Outcome.CONDITIONAL
    together = hit.trigger.frame == "with" and not hit.trigger.passive
    is_infinite = group.form is Tense.INFINITIVE  # "avant d'être reçu": as its main clause
    if group.passive and group.tense is None and not together and not is_infinite:
        return Outcome.ONGOING  # "l'accord signé par A et B permettra…": done, unless its own day is to come
    if _has_come(scene, hit, group, words):
        return Outcome.HELD
    if hit.trigger.lasts and group.tense is Tense.CONDITIONAL:
        return Outcome.CONDITIONAL  # "se trouverait à PLACE": said to be there
    outcome = of_verb(group, clause, words)
    if outcome is Outcome.CONDITIONAL and _is_proposed(scene, hit, words):
        return Outcome.INVITED
    if outcome is Outcome.CONDITIONAL and (may_go(group) or is_meant(scene, hit, words.status)):
        return Outcome.PLANNED
    if outcome is Outcome.PRESENT and hit.trigger.leaves:
        return Outcome.PLANNED
    if outcome is Outcome.PRESENT and hit.trigger.lasts:
        return Outcome.PLANNED if is_coming(scene, hit, words) else Outcome.ONGOING
    return Outcome.PLANNED if outcome is Outcome.PRESENT and is_coming(scene, hit, words) else outcome


def _is_proposed(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether somebody else is asked to make the journey: "lui a proposé de se rendre"."""
    left = short(scene.masked(scene.sentence.start, hit.start)).lower()
    return hit.trigger.predicate == "VISITS" and words.frames.others.bidden.search(left) is not None


def _has_come(scene: Scene, hit: Hit, group: VerbGroup, words: EventWords) -> bool:
    """Whether somebody is said to have come on the way to something else: "A, arrivé samedi à PLACE, a"."""
    is_apposed = group.form is Tense.PARTICIPLE and group.tense is None and not group.passive
    gone = words.frames.time.gone.match(scene.text[hit.end : hit.end + _BESIDE].lower()) is not None
    ahead = not gone and tense_of(clause_of(scene, hit, words), words) is Outcome.PLANNED
    return is_apposed and hit.trigger.predicate == "VISITS" and not group.negated and not ahead


def has_begun(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the tour of ``hit`` is told as begun, its further stages still to come."""
    near = scene.folded(hit.start - _BESIDE, hit.start)
    begun = words.status.cues["begun"].search(near) if hit.group is None else None
    if begun is None and hit.group is None:
        near = scene.folded(hit.start - _TOUR, hit.start)
        begun = words.status.cues["begun_tour"].search(near)
    return begun is not None and words.status.cues["during"].search(near, begun.end()) is None


def agreed(scene: Scene, words: EventWords) -> bool:
    """Whether the sentence tells that something was agreed, announced or offered."""
    clause = scene.folded_mask
    return first(clause, words.status, ("agreed", "invited")) is not None


def pledged(scene: Scene, words: EventWords, after: Scene | None) -> bool:
    """Whether ``scene``, or the sentence ``after`` it by a pronoun, has two sides agree on what it tells."""
    if first(scene.folded_mask, words.status, ("agreed", "invited", "pledged")) is not None:
        return True
    return after is not None and first(after.folded_mask, words.status, ("confirmed",)) is not None
