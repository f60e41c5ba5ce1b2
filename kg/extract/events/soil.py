"""Visits that meetings imply."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import is_posted
from kg.extract.events.draft import Draft
from kg.extract.events.outcome import Outcome
from kg.extract.events.posted import lives_in
from kg.extract.events.same import alike
from kg.extract.reading import Part
from kg.facts import Actor, CountryCode, Mode
from kg.lexicon.event_words import EventWords

_SURE, _STAY = 0.6, 5
_NO_JOURNEY = (Outcome.DENIED, Outcome.CONDITIONAL, Outcome.CANCELLED)


def derived(meetings: list[Draft], told: list[Draft], words: EventWords) -> Iterator[Draft]:
    """The visits that meetings imply: who meets on the other's soil has come there, unless posted there.

    Who receives while abroad, by the journeys that are ``told``, has nobody come home.
    """
    for met in meetings:
        soil = _soil(met)
        if soil is None or (soil != _place(met) and _is_abroad(met, soil, told)):
            continue
        if any(_is_home(each, soil) for each in _at_once(met, meetings)):
            yield from _guests(met, soil, words)


def carried(meetings: list[Draft], told: list[Draft], words: EventWords) -> Iterator[Draft]:
    """The same where only an earlier sentence gives the town: of named people, of whom no journey is told."""
    for met in meetings:
        town = met.place
        if _soil(met) is not None or town is None or town.is_country or met.confidence < _SURE:
            continue
        if met.part is Part.BODY and any(_is_home(side, town.country) for side in _sides(met)):
            for journey in _guests(met, town.country, words):
                if journey.a.name is not None and not any(_goes(each, met) for each in told):
                    yield journey


def _is_abroad(met: Draft, soil: CountryCode, told: list[Draft]) -> bool:
    """Whether the side that is at home on ``soil`` is told to be on a journey at the time of ``met``."""
    at_home = [side for side in _sides(met) if _is_home(side, soil)]
    away = (each for each in told if each.to != soil and each.outcome is Outcome.HELD)
    return any(_is_close(each, met) and any(alike(each.a, side) for side in at_home) for each in away)


def _is_close(journey: Draft, met: Draft) -> bool:
    if journey.date is None or met.date is None:
        return True
    return 0 <= (met.date.last_day - journey.date.first_day).days <= _STAY


def _place(met: Draft) -> CountryCode | None:
    """The country of the place that the meeting's own sentence gives."""
    return met.place.country if met.placed and met.place is not None else None


def _goes(journey: Draft, met: Draft) -> bool:
    """Whether ``journey`` is one of those who meet, so that the town need not be where they do."""
    return any(alike(journey.a, side) for side in _sides(met))


def _sides(met: Draft) -> list[Actor]:
    return [side for side in (met.a, met.b) if side is not None]


def _guests(met: Draft, soil: CountryCode, words: EventWords) -> Iterator[Draft]:
    if met.mode is not Mode.IN_PERSON or met.outcome in _NO_JOURNEY:
        return
    for guest in _sides(met):
        is_resident = is_posted(guest, words) or lives_in(guest, soil, words)
        if guest.country != soil and not is_resident and not _is_office(guest):
            yield _journey(met, guest, soil)


def _at_once(met: Draft, meetings: list[Draft]) -> Iterator[Actor]:
    """All who met as one word of ``met``'s sentence tells: A saw B, C and D in the town of B."""
    for other in meetings:
        if (other.sentence, other.rule, other.place) == (met.sentence, met.rule, met.place):
            yield from _sides(other)


def _is_home(actor: Actor, soil: CountryCode) -> bool:
    return actor.country == soil


def _is_office(guest: Actor) -> bool:
    """Whether the text names an office without its holder: mostly one whom it names elsewhere."""
    return guest.name is None and guest.role is not None


def _journey(met: Draft, guest: Actor, soil: CountryCode) -> Draft:
    town = met.place if met.place is not None and met.place.country == soil else None
    return replace(met, predicate="VISITS", a=guest, b=None, to=soil, place=town, placed=town is not None)


def _soil(met: Draft) -> CountryCode | None:
    """The country where ``met`` took place: its own sentence's place's, else the host's."""
    if met.placed and met.place is not None:
        return met.place.country
    return met.host.country if met.host is not None else None
