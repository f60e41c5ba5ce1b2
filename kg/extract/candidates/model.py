"""A fact that a document may state, with everything that speaks for it and against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.extract.reading import Span
from kg.facts import CooperatesOn, Met, Signs, Visits

CoreFact = Met | CooperatesOn | Visits | Signs


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible fact of a document: one for each predicate, arguments and status.

    ``sentence`` is the index of the sentence that says it best. ``arguments`` are where the two sides (of a
    visit: the visitor and the destination) are named, as near to that sentence as can be; None for one that
    is nowhere named. ``trigger`` is the word that tells the event, the domain or the agreement. ``ruled``
    is the fact of the rules that it stands for, None for a loose one. ``features`` are named numbers; a
    feature that is not given is 0.
    """

    fact: CoreFact
    sentence: int
    arguments: tuple[Span | None, Span | None]
    trigger: Span
    ruled: CoreFact | None = None
    features: Mapping[str, float] = field(default_factory=dict)
