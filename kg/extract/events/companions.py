"""Named office holders who travel along: "accompagné de", "la délégation comprenait", "à ses côtés"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.events.company import Company
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, Node, Scene
from kg.extract.reading import ActorKind, ActorMention
from kg.lexicon.companion_words import CompanionPatterns
from kg.lexicon.event_words import EventWords

_CLOSE, _BESIDE, _OPENING, _INVERTED = 40, 14, 4, 60
_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Companion:
    """A mention, and the sentence in which it is said to travel along.

    ``leader`` is the one who is accompanied, where the sentence tells; ``sure`` where no doubt is left
    that the companion belongs to him ("en présence de" does); ``ahead`` whether they tell what is to come.
    """

    mention: ActorMention
    scene: Scene
    leader: ActorMention | None = None
    sure: bool = True
    ahead: bool | None = None


def companions(scene: Scene, roles: Roles, words: EventWords) -> Iterator[Companion]:
    """Those whom ``scene`` names as travelling along, with the list that follows the first."""
    company, patterns = Company(scene, words), words.triggers.company
    for mention, verb in _who_go_along(scene, roles, words):
        if _may_go(mention):
            may_host = any(stem in verb for stem in patterns.hosting)
            yield Companion(mention, scene, None if may_host else _other(mention, roles.topic))
    for node in scene.nodes:
        cue = company.cue_before(node)
        if cue is not None:
            listed = company.listed(node)
            leader = (
                _unlisted(company.delegation_at(cue), listed)
                if cue.of_group
                else _leader(scene, roles, cue.start, listed, patterns)
            )
            sure = cue.sure and (leader is not None or not cue.of_group)
            for each in listed:
                if leader is None or each.entity != leader.entity:
                    yield Companion(each, scene, leader, sure, is_ahead(scene, cue.start, patterns))
        elif _is_on_side(scene, node, patterns):
            yield from (Companion(each, scene, sure=False) for each in company.listed(node))


def _unlisted(leader: ActorMention | None, listed: list[ActorMention]) -> ActorMention | None:
    """``leader``, unless a delegation was taken for the first of those it is composed of."""
    return leader if leader is None or all(each.entity != leader.entity for each in listed) else None


def _other(mention: ActorMention, topic: tuple[ActorMention, ...]) -> ActorMention | None:
    """Whom the text is about, if it is not ``mention``: the one who has company."""
    return next((each for each in topic if each.entity != mention.entity), None)


def is_ahead(scene: Scene, cue: int, patterns: CompanionPatterns) -> bool | None:
    """Whether "sera", "devrait être" or "était" stands right before the cue; None for neither."""
    before, verb = scene.masked(cue - _CLOSE, cue).lower(), scene.masked(cue, cue + _CLOSE).split()[:1]
    if patterns.ahead.search(before) is not None or verb[0].endswith(patterns.future_endings):
        return True
    return False if patterns.done.search(before) is not None else None


def _may_go(mention: ActorMention) -> bool:
    return mention.kind is ActorKind.NAMED and mention.actor.role is not None


def _leader(
    scene: Scene, roles: Roles, cue: int, listed: list[ActorMention], patterns: CompanionPatterns
) -> ActorMention | None:
    """Who is accompanied: named before the cue at ``cue``, or behind the list where the cue opens."""
    opening = scene.masked(scene.sentence.start, cue)
    if len(opening.split()) <= _OPENING and "■" not in opening:
        return _subject_behind(scene, listed, patterns) or next(iter(roles.topic), None)
    for node in scene.before(cue):
        if node.first.kind not in _BODIES and not roles.aside(node):
            is_pronoun = roles.pronoun_between(node.end, cue)
            return next(iter(roles.topic), None) if is_pronoun else node.first
    return next(iter(roles.topic), None)


def _subject_behind(
    scene: Scene, listed: list[ActorMention], patterns: CompanionPatterns
) -> ActorMention | None:
    """The subject of "Accompagné de A et B, X a visité": the last of the list, before a verb."""
    for node in reversed(scene.nodes):
        if len(listed) > 1 and node.start == listed[-1].start and _acts(scene, node, patterns):
            return node.first
    after = scene.after(listed[-1].end)[:1] if listed else ()
    return next((node.first for node in after if _acts(scene, node, patterns)), None)


def _acts(scene: Scene, node: Node, patterns: CompanionPatterns) -> bool:
    behind = scene.masked(node.end, node.end + 12).split()
    return bool(behind) and behind[0][0].isalpha() and behind[0] not in patterns.goes_on


def _who_go_along(scene: Scene, roles: Roles, words: EventWords) -> Iterator[tuple[ActorMention, str]]:
    """The subjects of "A et B accompagnent le président", "A fera partie de la délégation"."""
    mask = scene.mask.lower()
    for verb in _verbs(words.triggers.goes_along, words.triggers.delegation["body"]):
        at = mask.find(verb)
        if at >= 0 and not (mask[:at][-1:] + mask[at + len(verb) : at + len(verb) + 1]).strip("■▲● ,.'"):
            start = at + scene.sentence.start
            found = roles.subject_at(start) or _behind(scene, roles, start, start + len(verb))
            yield from ((each, verb) for each in found)


@cache
def _verbs(verbs: tuple[str, ...], bodies: tuple[str, ...]) -> tuple[str, ...]:
    """``verbs`` of those who go along, also as they stand where their delegation is read as its leader."""
    cuts = ((verb, [verb.partition(body) for body in bodies]) for verb in verbs)
    led = ((verb, [f"{head}{ACTOR}" for head, found, _ in cut if found]) for verb, cut in cuts)
    return tuple(each for verb, others in led for each in (verb, *others))


def _behind(scene: Scene, roles: Roles, start: int, end: int) -> tuple[ActorMention, ...]:
    """The subjects of "L'accompagneront dans ce périple A et B"."""
    if scene.masked(scene.sentence.start, start).strip():
        return ()
    for node in scene.after(end)[:1]:
        gap = scene.masked(end, node.start)
        is_subject = roles.preposition(node) == "" and not roles.aside(node)
        if is_subject and len(gap) < _INVERTED and ":" not in gap:
            return tuple(roles.joined_right(node)[0])
    return ()


def _is_on_side(scene: Scene, node: Node, patterns: CompanionPatterns) -> bool:
    """Whether ``node`` heads the list behind "en présence, du côté chilien,"."""
    for side in scene.before(node.start)[:1]:
        written = scene.text[max(side.start - _BESIDE, scene.sentence.start) : side.end].lower()
        gap = scene.masked(side.end, node.start)
        return (
            patterns.side.search(written) is not None and patterns.on_side.fullmatch(gap.lower()) is not None
        )
    return False
