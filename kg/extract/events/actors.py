"""When two actors can be the two sides of a fact."""

from collections.abc import Iterable, Iterator

from kg.extract.reading import ActorMention
from kg.facts import Actor
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import plain

FEW = 4  # sides of a meeting of which each pair is one
_MANY = 12


def affiliation(actor: Actor) -> str | None:
    """The state that ``actor`` represents, else the organisation."""
    return actor.country or actor.org


def opposed(one: Actor, other: Actor) -> bool:
    """Whether the two speak for different states, or one for an organisation of its own.

    A full name without office or state, as in the press, may stand against a side whose state is known.
    """
    a, b = affiliation(one), affiliation(other)
    if a == b or (a is None and not _bare(one, other)) or (b is None and not _bare(other, one)):
        return False
    return not (one.name is not None and one.name == other.name)


def known(actor: Actor) -> bool:
    """Whether it is known for whom ``actor`` speaks."""
    return affiliation(actor) is not None


def is_posted(actor: Actor, words: EventWords) -> bool:
    """Whether ``actor`` is an ambassador or the like, who lives abroad."""
    return plain((actor.role or "").lower()).startswith(words.triggers.resident)


def _bare(actor: Actor, other: Actor) -> bool:
    """Whether ``actor`` has a full name, and ``other`` a name too, or both have a function."""
    if actor.name is None or " " not in actor.name:
        return False
    return other.name is not None or (actor.role is not None and other.role is not None)


def pairs(left: tuple[ActorMention, ...], right: tuple[ActorMention, ...]) -> Iterator[tuple[Actor, Actor]]:
    """Pairs of principals, who meet all of the other side; a joint side's with each other.

    More than four affiliations give none, unless one side meets them one by one: a conference is no meeting.
    """
    left, right = _single(left), _single(right)
    if len(states([*left, *right])) > (_MANY if _is_one_by_one(left, right) else FEW):
        return
    if not right:
        yield from (
            (a.actor, b.actor) for i, a in enumerate(left) for b in left[i + 1 :] if opposed(a.actor, b.actor)
        )
        return
    seen: set[tuple[int, int]] = set()
    first, others_first = _principals(left), _principals(right)
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            if (
                (i in first or j in others_first)
                and (a.entity, b.entity) not in seen
                and opposed(a.actor, b.actor)
            ):
                seen.add((a.entity, b.entity))
                yield a.actor, b.actor


def _is_one_by_one(left: tuple[ActorMention, ...], right: tuple[ActorMention, ...]) -> bool:
    """Whether one side is a single one, who receives all of the other."""
    one, others = (left, right) if len(left) == 1 else (right, left)
    is_single = len(one) == 1 and len(others) > 0
    return is_single and all(each.actor.country != one[0].actor.country for each in others)


def _principals(side: tuple[ActorMention, ...]) -> set[int]:
    """Who speaks first for a state, by the places in ``side``."""
    spoken: dict[str | None, int] = {}
    for at, mention in enumerate(side):
        spoken.setdefault(affiliation(mention.actor), at)
    return {0, *spoken.values()} if side else set()


def _single(mentions: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    """Without the ministers of an organisation: they are as many as its members."""
    return tuple(m for m in mentions if not (m.plural and m.actor.country is None and m.actor.name is None))


def states(mentions: Iterable[ActorMention]) -> set[str]:
    """The states and organisations that ``mentions`` speak for."""
    return {name for name in (affiliation(m.actor) for m in mentions) if name is not None}
