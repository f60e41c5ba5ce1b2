"""Who else took part in a meeting that the text has told of: "A a également participé à cette rencontre"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.events.actors import affiliation, known, opposed
from kg.extract.events.draft import Draft
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import ACTOR, Node, Scene
from kg.extract.reading import ActorMention, Span
from kg.facts import Actor, rule_name
from kg.lexicon.event_words import EventWords

_TO, _GAP, _LEAST, _OPENING, _BESIDE = 24, 60, 0.4, 2, 3
_SURE = 0.8


def participants(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords, last: Draft | None
) -> Iterator[Draft]:
    """Those whom ``scene`` has take part at the noun ``hit``, with the other side of the ``last`` meeting."""
    if last is None or hit.group is not None or not _points(scene, hit, words):
        return
    for mention in _who(scene, hit, roles, words):
        yield from _with_other_side(scene, mention, hit, last, words)


def participants_there(scene: Scene, roles: Roles, words: EventWords, last: Draft | None) -> Iterator[Draft]:
    """Those of "Y ont également pris part A et B", right behind the sentence of the ``last`` meeting."""
    if last is None or scene.sentence.index - last.sentence != 1:
        return
    mask = scene.mask.lower()
    for verb in words.triggers.taking_part:
        at = mask.find(verb)
        if at < 0 or words.frames.partners.there.search(mask[:at]) is None or _is_denied(mask[:at], words):
            continue
        start = scene.sentence.start + at
        end = start + len(verb)
        behind = (n for n in scene.after(end)[:1] if len(scene.masked(end, n.start)) < _GAP)
        found = tuple(a for n in behind if not roles.preposition(n) for a in roles.joined_right(n)[0])
        for mention in _named(_subject(scene, roles, start) or found):
            yield from _with_other_side(scene, mention, Span(start, end), last, words)
        return


def _with_other_side(
    scene: Scene, mention: ActorMention, told: Span, last: Draft, words: EventWords
) -> Iterator[Draft]:
    """The meeting of ``mention`` with whoever is not of the same side in the ``last`` one."""
    for other in _facing(mention.actor, last.a, last.b) if last.b is not None else ():
        yield replace(
            last,
            a=mention.actor,
            b=other,
            start=min(mention.start, told.start),
            end=max(mention.end, told.end),
            rule=rule_name("MET", words.language, "participer"),
            confidence=max(last.confidence * _SURE, _LEAST),
            sentence=scene.sentence.index,
            part=scene.sentence.part,
        )


def clearer(last: Draft | None, made: Iterable[Draft]) -> Draft | None:
    """Of the meetings just told and the ``last`` the one whose sides have names, the later one first."""
    told = [draft for draft in made if draft.predicate == "MET" and not draft.courtesy][:1]
    return max([*told, *([last] if last is not None else [])], key=_names, default=None)


def _names(draft: Draft) -> int:
    return sum(side is not None and side.name is not None for side in (draft.a, draft.b))


def _points(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether ``hit`` is the meeting of the text, and not "la réunion des ministres"."""
    some = words.function.indefinite.bare | words.function.partitive.bare
    is_of_many = words.frames.others.of_many.match(scene.masked(hit.end, hit.end + 16)) is not None
    return hit.determiner not in some and not is_of_many


def _who(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Iterator[ActorMention]:
    """The named subjects of "A participe à la rencontre", of "la rencontre vit la participation de A"."""
    before = scene.masked(hit.start - _TO, hit.start).lower()
    for verb in words.triggers.taking_part:
        at = before.rfind(verb)
        if at >= 0 and words.frames.others.at.match(before, at + len(verb)):
            start = hit.start - len(before) + at
            if _is_denied(scene.masked(scene.sentence.start, start).lower(), words):
                return
            yield from _named(_subject(scene, roles, start) or _inverted(scene, hit, roles, start))
    for node in scene.after(hit.end)[:1]:
        gap = scene.masked(hit.end, node.start)
        if any(noun in gap for noun in words.triggers.taking_part) and len(gap) < _GAP:
            yield from _named(roles.joined_right(node)[0])


def _is_denied(before: str, words: EventWords) -> bool:
    """Whether a negation stands right before the verb: "n'a pas pris part"."""
    return not words.governing.second.isdisjoint(before.split()[-_BESIDE:])


def _subject(scene: Scene, roles: Roles, verb: int) -> tuple[ActorMention, ...]:
    """The nearest subject before the verb, and those joined to it."""
    for node in scene.before(verb)[:2]:
        if not roles.preposition(node) and not roles.aside(node) and _is_near(scene, node, verb, roles):
            return tuple(roles.joined_left(node))
    return ()


def _inverted(scene: Scene, hit: Hit, roles: Roles, verb: int) -> tuple[ActorMention, ...]:
    """Those behind "Ont pris part à la rencontre", which opens its sentence or follows "du côté roumain"."""
    before = scene.masked(scene.sentence.start, verb).split()
    opens = len([word for word in before if ACTOR not in word]) <= _OPENING
    near = (n for n in scene.after(hit.end)[:1] if opens and len(scene.masked(hit.end, n.start)) < _GAP)
    return tuple(a for node in near if not roles.preposition(node) for a in roles.joined_right(node)[0])


def _is_near(scene: Scene, node: Node, verb: int, roles: Roles) -> bool:
    gap = scene.masked(node.end, verb)
    return len(gap) < _GAP and roles.frames.others.stops.search(gap) is None


def _named(mentions: tuple[ActorMention, ...]) -> Iterator[ActorMention]:
    return (each for each in mentions if each.actor.name is not None and known(each.actor))


def _facing(actor: Actor, a: Actor, b: Actor) -> Iterator[Actor]:
    """Whom ``actor`` meets there: the other state's side, or both where it speaks for a third."""
    if actor.name in (a.name, b.name):
        return
    for side, other in ((a, b), (b, a)):
        is_own = affiliation(actor) == affiliation(other)
        if opposed(actor, side) and (is_own or affiliation(actor) not in (affiliation(a), affiliation(b))):
            yield side
