"""Who may have met whom: every pair of opposed actors that a sentence names or carries over."""

from collections.abc import Iterator

from kg.extract.candidates.bystanders import stays_out
from kg.extract.candidates.ground import Ground
from kg.extract.candidates.sighting import Sighting, carried, nearest_word
from kg.extract.candidates.stage import Stage
from kg.extract.events.actors import affiliation, opposed
from kg.extract.reading import ActorMention, Span

Pair = tuple[int, int]
_MOST = 14


def meeting_sightings(ground: Ground) -> Iterator[tuple[Pair, Sighting]]:
    """Pairs of entities with where they are seen together."""
    for stage in ground.stages:
        if len(stage.own) > _MOST:
            continue
        for left, right, origin in _together(stage, ground):
            seen = _seen(stage, left, right, origin)
            if seen.is_told:
                yield _key(left, right), seen


def _together(stage: Stage, ground: Ground) -> Iterator[tuple[ActorMention, ActorMention, str]]:
    own = tuple(mention for mention in stage.own if not stays_out(stage, mention, ground.words))
    for place, right in enumerate(own):
        for left in own[:place]:
            if _opposed(left, right):
                yield left, right, "own"
    here = {mention.entity for mention in stage.own}
    topic = () if stage.topic is None else (stage.topic,)
    for origin, guests in (("topic", topic), ("before", stage.before), ("opening", ground.opening)):
        for left in guests:
            if left.entity not in here:
                yield from ((left, right, origin) for right in own if _opposed(left, right))


def _opposed(left: ActorMention, right: ActorMention) -> bool:
    """Whether they may be two sides: opposed, or a person whose state is not known beside someone else."""
    if left.entity == right.entity or left.anyone or right.anyone:
        return False
    if opposed(left.actor, right.actor):
        return True
    one, other = left.actor, right.actor
    is_open = affiliation(one) is None or affiliation(other) is None
    return is_open and (one.name or other.name) is not None and one.name != other.name


def _key(left: ActorMention, right: ActorMention) -> Pair:
    return min(left.entity, right.entity), max(left.entity, right.entity)


def _seen(stage: Stage, left: ActorMention, right: ActorMention, origin: str) -> Sighting:
    spans: tuple[Span, ...] = (left, right) if origin == "own" else (right,)
    word, cost = nearest_word(stage, spans, "MET")
    return Sighting(stage, left, right, origin, word, right, cost + carried(origin))
