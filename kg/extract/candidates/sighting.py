"""One place of a text that may tell a fact, before its sightings are gathered into candidates."""

from dataclasses import dataclass

from kg.extract.candidates.stage import Stage, Word
from kg.extract.events.outcome import Outcome
from kg.extract.reading import ActorMention, Span

_LOOSE, _NO_WORD, _CARRIED, _OUTSIDE = 150, 400, 200, 60


@dataclass(frozen=True, slots=True)
class Sighting:
    """``left`` and ``right`` in the scene of ``stage`` around ``word``; ``origin`` is how ``left`` got there.

    ``right`` is None for a visit, whose destination stands at ``at`` (None where nothing names it).
    """

    stage: Stage
    left: ActorMention
    right: ActorMention | None
    origin: str
    word: Word | None
    at: Span | None
    cost: int

    @property
    def is_told(self) -> bool:
        """Whether its word tells what is, and does not only ask, allege or imagine it."""
        return self.word is None or self.word.outcome is not Outcome.UNREAL


def nearest_word(stage: Stage, spans: tuple[Span, ...], predicate: str) -> tuple[Word | None, int]:
    """The word that most likely tells what joins ``spans``, and how far-fetched that is."""
    best, least = None, _NO_WORD
    low, high = min(span.start for span in spans), max(span.end for span in spans)
    for word in stage.words:
        cost = _away(word, low, high) + (0 if word.is_strict else _LOOSE)
        cost += 0 if word.hit.trigger.predicate == predicate or word.hit.trigger.visits else _OUTSIDE
        if cost < least:
            best, least = word, cost
    return best, least


def carried(origin: str) -> int:
    """How much dearer a sighting is whose left side comes from another sentence."""
    return 0 if origin == "own" else _CARRIED


def _away(word: Word, low: int, high: int) -> int:
    if low <= word.hit.start < high:
        return 0
    return _OUTSIDE + max(low - word.hit.end, word.hit.start - high, 0)
