"""What becomes of an event that a verb tells: negation and auxiliary first, then its tense."""

from kg.extract.events.clause import Clause, tense_of
from kg.extract.events.hits import Hit
from kg.extract.events.noun_status import of_main
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.events.undone import first
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.status import StatusWords


def of_verb(group: VerbGroup, clause: Clause, words: EventWords) -> Outcome:
    """What the verb itself says; an infinitive says what its main clause does."""
    if group.negated:
        return Outcome.DENIED if group.perfect else Outcome.CANCELLED
    if group.auxiliary == "modal":
        return Outcome.PLANNED
    if group.auxiliary in ("possible", "wish"):
        return _possible(group)
    if group.tense is Tense.CONDITIONAL and group.form is Tense.PARTICIPLE and not group.passive:
        return Outcome.CONDITIONAL
    if group.tense is Tense.FUTURE and group.perfect:
        return Outcome.HELD  # "aura vu": looked back on, by the time of reading
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


def is_meant(scene: Scene, hit: Hit, words: StatusWords) -> bool:
    """Whether a talk is told as one that somebody means to have: "veut rencontrer", "pourrait recevoir"."""
    group = hit.group
    if group is None or group.negated or hit.trigger.predicate != "MET" or hit.trigger.frame == "joint":
        return False
    told = scene.masked(group.start, hit.start).lower().split()
    first = next((words.auxiliaries[word] for word in told if word in words.auxiliaries), ())
    finite = {lemma for lemma, _ in first}
    wished = group.tense is Tense.PRESENT and not words.groups["wish"].isdisjoint(finite)
    return wished or may_go(group)


def is_expected(hit: Hit, group: VerbGroup) -> bool:
    """Whether somebody "est attendu à PLACE", or was when the text was written."""
    is_goal = hit.trigger.passive and hit.trigger.frame == "place"
    return (
        is_goal
        and not group.perfect
        and not group.negated
        and group.tense in (Tense.PRESENT, Tense.IMPERFECT, None)
    )


def may_go(group: VerbGroup) -> bool:
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
    return Outcome(told) if told is not None else of_main(clause, words)
