"""Visits that meetings imply."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.draft import Draft
from kg.extract.events.status import Outcome
from kg.facts import Actor, Mode
from kg.lexicon.event_words import EventWords


def derived(meetings: list[Draft], words: EventWords) -> Iterator[Draft]:
    """The visits that meetings imply: who meets on the other's soil has come there, unless posted there."""
    for met in meetings:
        if (
            met.mode is not Mode.IN_PERSON
            or met.b is None
            or met.outcome in (Outcome.DENIED, Outcome.CONDITIONAL, Outcome.CANCELLED)
        ):
            continue
        for guest, home in ((met.a, met.b), (met.b, met.a)):
            soil = _soil(met)
            if (
                home.country is not None
                and soil == home.country
                and guest.country != soil
                and not _posted(guest, words)
            ):
                town = met.place if met.place is not None and met.place.country == soil else None
                yield replace(
                    met, predicate="VISITS", a=guest, b=None, to=soil, place=town, placed=town is not None
                )


def _soil(met: Draft) -> str | None:
    """The country where ``met`` took place: its own sentence's place's, else the host's."""
    if met.placed and met.place is not None:
        return met.place.country
    return met.host.country if met.host is not None else None


def _posted(guest: Actor, words: EventWords) -> bool:
    """Whether ``guest`` is an ambassador or the like, who lives where the talk is held."""
    role = (guest.role or "").lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return role.startswith(words.triggers.resident)
