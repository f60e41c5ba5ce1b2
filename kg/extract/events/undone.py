"""Words that say that an event was called off, put off or denied, and which event they mean."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.events.clause import Clause, has_verb
from kg.extract.events.hits import Hit
from kg.extract.events.negation import is_negated
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import ACTOR, Scene, short
from kg.extract.events.verb_group import VerbGroup
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords
from kg.lexicon.governing import Governing
from kg.lexicon.matcher import folded
from kg.lexicon.status import StatusWords

_LEFT, _RIGHT, _GROUP, _CLOSE, _BUT, _STORY, _NOTE = 90, 150, 14, 30, 60, 240, 20
_STRONG = ("denied", "postponed", "cancelled")
_LABEL = re.compile(r"[^.;:]*[^.;:\s] ?: ?(?P<behind>.+)")
_AHEAD = re.compile(r"[\W_]*(?P<label>\w+)\s?[-–—:!)\]]")
_CLOSING = re.compile(r"[(\[–—-]\s?(?P<label>\w+)[\s.)\]]*$")


def undone(clause: Clause, group: VerbGroup | None, words: EventWords) -> Outcome | None:
    """What a cue near the event of ``clause`` makes of it. What is told as done is undone by denial alone."""
    done = group is not None and group.perfect and not group.negated
    near = slice(max(clause.at - _LEFT, 0), clause.at + _RIGHT)
    if words.status.cues["kept"].search(clause.plain[near]) is not None:
        return Outcome.PLANNED
    amid = _amid(clause, words.status) if group is None else None
    for kind in _STRONG:
        for cue in words.status.cues[kind].finditer(clause.plain, near.start, near.stop):
            if amid is not None and not amid <= cue.start() < clause.at:
                continue
            if done and _denies_else(cue.group(), group, words):
                continue
            if _is_negated(clause.plain[: cue.start()], cue.group(), words.governing):
                continue
            if _means(cue.start(), cue.end(), clause, words, is_noun=group is None) and not (
                done and kind != "denied" and cue.start() > clause.at
            ):
                return Outcome(kind)
    return Outcome.DENIED if group is None and _is_of_denied_story(clause, words) else None


def _denies_else(cue: str, group: VerbGroup | None, words: EventWords) -> bool:
    """Whether what is denied is not what the verb tells as done: "A, qui dément les rumeurs, a reçu B"."""
    is_told = group is not None and group.tense in (Tense.PRESENT, Tense.IMPERFECT, Tense.PAST)
    return is_told and words.status.denials.verb.fullmatch(cue) is not None


def _is_of_denied_story(clause: Clause, words: EventWords) -> bool:
    """Whether somebody denies, before the noun of the event, a story of it: "dément les rumeurs sur"."""
    before = clause.plain[max(clause.at - _STORY, 0) : clause.at]
    return words.status.denials.story.search(before) is not None


def labelled(scene: Scene, hit: Hit, words: StatusWords) -> Outcome | None:
    """What labels a noun without a verb: "Visite de A à PLACE : reportée", "ANNULÉ - 11h00 : …"."""
    if hit.group is not None:
        return None
    for label in _labels(scene, hit):
        if words.cues["label_put_off"].match(label):
            return Outcome.POSTPONED
        if words.cues["label_off"].match(label):
            return Outcome.CANCELLED
    return None


def _labels(scene: Scene, hit: Hit) -> Iterator[str]:
    """What stands behind a colon, before a dash at the head of the sentence, in brackets at its end."""
    behind = _LABEL.match(scene.folded(hit.end, scene.sentence.end))
    ahead = _AHEAD.match(scene.folded_mask)
    closing = _CLOSING.search(
        folded(scene.text[max(scene.sentence.end - _NOTE, hit.end) : scene.sentence.end])
    )
    yield from (found.group(1) for found in (behind, ahead, closing) if found is not None)


def _amid(clause: Clause, words: StatusWords) -> int | None:
    """Where "lors de l'", "suite à un" ends right before the event: the clause undoes another thing."""
    start = max(clause.at - _CLOSE, 0)
    found = [match.end() for match in words.cues["amid"].finditer(clause.plain, start, clause.at)]
    return found[-1] if found else None


def _is_negated(before: str, cue: str, words: Governing) -> bool:
    """Whether a negation stands before a ``cue`` that holds none: "n'a pas boudé la rencontre"."""
    return words.second.isdisjoint(cue.split()) and is_negated(before.rstrip(), (), words)


def _means(start: int, end: int, clause: Clause, words: EventWords, *, is_noun: bool) -> bool:
    """Whether a cue between ``start`` and ``end`` speaks of the clause's own event, not of another one."""
    frames = words.frames.clause
    if end <= clause.at:
        between = [other for other in clause.others if end <= other < clause.at]
        if is_noun and frames.speaking.search(clause.plain, end, clause.at) is not None:
            return False
        if is_noun and words.unreal.relative.search(clause.words, end, clause.at) is not None:
            return False  # "a annulé le dîner qui devait clore sa visite"
        return not between or frames.joins.search(clause.plain, between[-1], clause.at) is not None
    between = [other for other in clause.others if clause.at < other < start]
    if is_noun:
        return not between or not has_verb(clause.words[clause.at : max(start - _GROUP, clause.at)], words)
    return not between or frames.parts.search(clause.plain, clause.at, between[0]) is None


def first(clause: str, words: StatusWords, kinds: Sequence[str]) -> str | None:
    """The first of ``kinds`` that ``clause`` has a cue of."""
    return next((kind for kind in kinds if words.cues[kind].search(clause) is not None), None)


def fallen_through(scene: Scene, words: StatusWords) -> Outcome:
    """Of "devait se rendre": PLANNED, unless the sentence calls it off or tells what was done instead."""
    told = scene.folded_mask
    found = first(told, words, ("postponed", "cancelled"))
    if found is None and words.failed.search(told) is not None:
        return Outcome.CANCELLED
    return Outcome(found) if found is not None else Outcome.PLANNED


def came_to_nothing(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether what was planned once failed: "la visite était prévue pour mai, mais elle a été annulée"."""
    told, behind = scene.folded_mask, hit.end - scene.sentence.start
    failed = words.status.failed.search(told, behind) or _called_off(told, behind, words)
    return failed is not None and words.status.once.search(told, 0, failed.start()) is not None


def was_planned(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether the first verb behind a noun tells a plan of the past: "une visite avait été envisagée"."""
    told, behind = scene.folded_mask, hit.end - scene.sentence.start
    once = words.status.once.search(told, behind)
    if hit.group is not None or once is None:
        return False
    between = short(scene.masked(hit.end, once.start() + scene.sentence.start))
    return words.unreal.relative.search(between) is None and not has_verb(between, words)


def _called_off(told: str, behind: int, words: EventWords) -> re.Match[str] | None:
    """The word of calling off in the next clause, nobody else between."""
    border = words.frames.clause.border.search(told, behind)
    if border is None:
        return None
    found = words.status.cues["cancelled"].search(told, border.end(), border.end() + _BUT)
    return None if found is None or ACTOR in told[border.end() : found.start()] else found
