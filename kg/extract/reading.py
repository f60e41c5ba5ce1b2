"""A document as the extractor sees it: sentences, and the mentions of dates, places and actors in them.

All offsets are code points into the document's own text, end exclusive.
"""

from dataclasses import dataclass
from enum import StrEnum

from kg.documents import Document
from kg.facts import Actor, CountryCode, Evidence, PartialDate


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies within."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Part(StrEnum):
    """What a sentence is in the build of a communiqué."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BODY = "body"
    QUOTATION = "quotation"
    BACKGROUND = "background"
    RELATED = "related"

    @property
    def is_other_news(self) -> bool:
        """Whether it tells of what was before, or leads to other communiqués."""
        return self in (Part.BACKGROUND, Part.RELATED)


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """One sentence; ``paragraph`` counts the blocks of the text from 0."""

    index: int
    paragraph: int
    part: Part


@dataclass(frozen=True, slots=True)
class DateMention(Span):
    """A date in the text, resolved against the publication date, with its article ("le 19 mars", "ce mardi").

    A range has its first day in ``date`` and its last in ``last``. Where the words leave open which of two is
    meant, ``date`` is the one for what has happened and ``next`` the one for what is to come.
    """

    date: PartialDate
    last: PartialDate | None = None
    next: PartialDate | None = None

    @property
    def coming(self) -> PartialDate:
        """The date if the event was still to come at publication."""
        return self.next or self.date


@dataclass(frozen=True, slots=True)
class PlaceMention(Span):
    """A town or country named as a place (not as part of a title)."""

    name: str
    country: CountryCode
    is_country: bool


class ActorKind(StrEnum):
    """How the text names an actor."""

    NAMED = "named"
    FUNCTION = "function"
    STATE = "state"
    ORGANISATION = "organisation"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class ActorMention(Span):
    """An actor in the text. Mentions of one actor share ``entity``; ``actor`` is the fullest reading of it.

    ``source`` marks who only says or publishes what the sentence tells. ``offices`` are the functions that
    this mention itself words, each as the actor that it makes of its holder. ``stated`` tells that a function
    words for whom the actor speaks. ``anyone`` is nobody in particular:
    "un ministre malien" where the text names one.
    """

    actor: Actor
    entity: int
    kind: ActorKind
    plural: bool = False
    source: bool = False
    offices: tuple[Actor, ...] = ()
    stated: bool = False
    anyone: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Everything that was found before facts are sought. ``text`` is as long as the document's, cleaned.

    Two are never equal: what is kept for the last one is found without a look at all its mentions.
    """

    document: Document
    text: str
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    places: tuple[PlaceMention, ...]
    actors: tuple[ActorMention, ...]
    publisher: CountryCode | None = None
    language: str = "fr"

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that the character at ``offset`` belongs to; None between two."""
        return next((one for one in self.sentences if one.start <= offset < one.end), None)

    def sentences_around(self, evidence: Evidence) -> tuple[Sentence, ...]:
        """The sentences that share a character with ``evidence``."""
        quoted = Span(evidence.start, evidence.end)
        return tuple(one for one in self.sentences if one.meets(quoted))
