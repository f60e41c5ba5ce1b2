"""Meetings that fall with a journey: who does not go does not meet whom he or she was to meet there."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.events.draft import Draft
from kg.extract.events.outcome import Outcome
from kg.extract.events.same import alike
from kg.facts import Actor

_OFF = (Outcome.CANCELLED, Outcome.POSTPONED)
_ON = (Outcome.PLANNED, Outcome.HELD, Outcome.ONGOING)


def fallen(drafts: Sequence[Draft]) -> list[Draft]:
    """``drafts`` with the planned meetings cancelled whose journey is called off, and never told as made."""
    return [replace(d, outcome=Outcome.CANCELLED) if _falls(d, drafts) else d for d in drafts]


def _falls(draft: Draft, drafts: Sequence[Draft]) -> bool:
    if draft.predicate != "MET" or draft.outcome is not Outcome.PLANNED or draft.b is None:
        return False
    pairs = ((draft.a, draft.b), (draft.b, draft.a))
    return any(_is_off([d for d in drafts if _leads(d, *pair)], draft) for pair in pairs)


def _leads(draft: Draft, guest: Actor, host: Actor) -> bool:
    return draft.predicate == "VISITS" and draft.to == host.country and alike(draft.a, guest)


def _is_off(journeys: Sequence[Draft], meeting: Draft) -> bool:
    """Whether all that the text tells of ``journeys`` calls them off, none for the day of the ``meeting``."""
    told = {journey.outcome for journey in journeys}
    moved = any(j.outcome is Outcome.POSTPONED and j.date == meeting.date is not None for j in journeys)
    return not told.isdisjoint(_OFF) and told.isdisjoint(_ON) and not moved
