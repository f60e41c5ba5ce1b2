"""Visits that meetings imply."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.draft import Draft
from kg.extract.events.status import Outcome
from kg.facts import Mode


def derived(meetings: list[Draft]) -> Iterator[Draft]:
    """The visits that meetings imply: who meets on the other's soil has come there."""
    for met in meetings:
        if (
            met.mode is not Mode.IN_PERSON
            or met.b is None
            or met.outcome in (Outcome.DENIED, Outcome.CONDITIONAL)
        ):
            continue
        for guest, home in ((met.a, met.b), (met.b, met.a)):
            soil = _soil(met)
            if home.country is not None and soil == home.country and guest.country != soil:
                town = met.place if met.place is not None and met.place.country == soil else None
                yield replace(
                    met, predicate="VISITS", a=guest, b=None, to=soil, place=town, placed=town is not None
                )


def _soil(met: Draft) -> str | None:
    """The country where ``met`` took place: its own sentence's place's, else the host's."""
    if met.placed and met.place is not None:
        return met.place.country
    return met.host.country if met.host is not None else None
