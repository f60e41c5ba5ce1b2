"""Whom a pronoun beside a word of meeting stands for: "l'a reçu", "s'est entretenu avec lui"."""

from kg.extract.events.hits import Hit
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.lexicon.pronouns import PronounPatterns

_SURE, _REACH = 0.75, 60


def by_pronoun(scene: Scene, hit: Hit, roles: Roles, words: PronounPatterns) -> Sides | None:
    """The subject of ``hit`` and whom its object stands for, where that is a pronoun."""
    start = hit.group.start if hit.group is not None else hit.start
    before = scene.masked(max(start - _REACH, scene.sentence.start), hit.start).lower()
    behind = scene.masked(hit.end, hit.end + _REACH).lower()
    if not _points(hit, before, behind, words):
        return None
    subject = roles.subject(hit)
    other = roles.others(hit, subject)
    return Sides(subject, other, _SURE, hit.end) if subject and other else None


def _points(hit: Hit, before: str, behind: str, words: PronounPatterns) -> bool:
    if hit.group is not None and hit.group.passive:
        return hit.trigger.frame == "direct" and words.agent.match(behind) is not None
    if hit.trigger.frame == "direct":
        return words.accusative.search(before) is not None
    if hit.trigger.frame == "to":
        return words.dative.search(before) is not None
    given = hit.trigger.frame == "noun" and words.given.search(before) is not None
    return given or words.company.match(behind) is not None
