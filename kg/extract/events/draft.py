"""An event as first read, before duplicates are merged and open points settled."""

from dataclasses import dataclass
from typing import Literal

from kg.extract.events.outcome import Outcome
from kg.extract.reading import Part, PlaceMention, Span
from kg.facts import Actor, CountryCode, Evidence, Mode, PartialDate


@dataclass(frozen=True, slots=True)
class Draft(Span):
    """``a`` meets ``b``, or ``a`` visits ``to`` (``b`` is then None); the span is the evidence.

    ``dated`` says whether the event's own sentence gives the date, ``placed`` whether the place; ``agreed``
    whether the sentence has the event agreed or announced; ``courtesy`` a welcome
    without a talk; ``due`` what "devait" take place: planned, though its day be gone; ``sentence`` is
    the index of the sentence.
    """

    predicate: Literal["MET", "VISITS"]
    a: Actor
    b: Actor | None
    outcome: Outcome
    rule: str
    confidence: float
    sentence: int
    part: Part
    mode: Mode = Mode.IN_PERSON
    date: PartialDate | None = None
    dated: bool = False
    place: PlaceMention | None = None
    placed: bool = False
    to: CountryCode | None = None
    host: Actor | None = None
    agreed: bool = False
    courtesy: bool = False
    due: bool = False

    @property
    def evidence(self) -> Evidence:
        """Where and why, as facts carry it."""
        return Evidence(start=self.start, end=self.end, rule=self.rule, confidence=round(self.confidence, 2))
