"""A fact that a document may state, with everything that speaks for it and against it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from kg.extract.reading import Span
from kg.facts import CooperatesOn, Met, Signs, Visits

CoreFact = Met | CooperatesOn | Visits | Signs


MOST_PASSAGES = 4  # what is told is told in one of the likeliest few


@dataclass(frozen=True, slots=True)
class Passage:
    """One place of a text that may tell a fact.

    ``sentence`` is the index of its sentence. ``arguments`` are where the two sides (of a visit: the visitor
    and the destination) are named, as near to that sentence as can be; None for one that is nowhere named.
    ``trigger`` is the word that tells the event, the domain or the agreement.
    """

    sentence: int
    arguments: tuple[Span | None, Span | None]
    trigger: Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible fact of a document: one for each predicate, arguments and status.

    ``passages`` are where the text may tell it, the likeliest first, four at most. ``ruled`` is the fact of
    the rules that it stands for, None for a loose one. ``features`` are named numbers, of the first passage
    for the most part; a feature that is not given is 0.
    """

    fact: CoreFact
    passages: tuple[Passage, ...]
    ruled: CoreFact | None = None
    features: Mapping[str, float] = field(default_factory=dict)

    @property
    def sentence(self) -> int:
        """The index of the sentence that says it best."""
        return self.passages[0].sentence

    @property
    def arguments(self) -> tuple[Span | None, Span | None]:
        """Where the two sides are named, as near to that sentence as can be."""
        return self.passages[0].arguments

    @property
    def trigger(self) -> Span:
        """The word that tells the fact there."""
        return self.passages[0].trigger


def few(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The first ones, each once."""
    return tuple(islice(dict.fromkeys(passages), MOST_PASSAGES))
