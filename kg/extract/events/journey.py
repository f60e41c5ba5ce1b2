"""A journey as one word of travel tells it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.events.actors import affiliation
from kg.extract.reading import ActorMention, PlaceMention
from kg.facts import CountryCode

REACH = 110


@dataclass(frozen=True, slots=True)
class Journey:
    """``travellers`` go to ``to``; ``place`` is where the text says so. ``invited`` by a verb of inviting.

    ``later`` is a stage of a tour behind its first.
    """

    travellers: tuple[ActorMention, ...]
    to: CountryCode
    place: PlaceMention | None
    sure: float
    end: int
    invited: bool = False
    later: bool = False


def foreign_journey(
    travellers: tuple[ActorMention, ...],
    to: CountryCode,
    place: PlaceMention | None,
    sure: float,
    end: int,
    *,
    invited: bool = False,
) -> Iterator[Journey]:
    """The journey of those of ``travellers`` who do not belong to ``to``."""
    foreign = tuple(t for t in travellers if affiliation(t.actor) != to)
    if foreign:
        yield Journey(foreign, to, place, sure, end, invited)
