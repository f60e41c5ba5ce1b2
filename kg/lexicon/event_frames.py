"""What stands around meetings and journeys (``event_frames.toml``): the patterns by their use."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon import event_patterns as patterns
from kg.lexicon.function_words import read_function_words
from kg.lexicon.head_words import HeadPatterns, head_patterns
from kg.lexicon.partner_words import PartnerPatterns, partner_patterns
from kg.source import read_toml


@dataclass(frozen=True)
class EventFrames:
    """Patterns over masked text, in lower case unless they say otherwise.

    ``taken_back`` opens a sentence that may say that nothing came of what the one before planned;
    ``absent`` stands behind who took no part in what is told.
    """

    stations: patterns.StationPatterns
    headline: patterns.HeadlinePatterns
    mover: patterns.MoverPatterns
    time: patterns.TimePatterns
    clause: patterns.ClausePatterns
    those: patterns.ThosePatterns
    others: patterns.OtherPatterns
    heads: HeadPatterns
    partners: PartnerPatterns
    taken_back: patterns.Pattern
    absent: patterns.Pattern


def read_event_frames(path: Path) -> EventFrames:
    """The patterns of ``path``. Raises ``SourceError``."""
    tables, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    return EventFrames(
        stations=patterns.station_patterns(tables["stations"], function),
        headline=patterns.headline_patterns(tables["headline"], tables["time"], function),
        mover=patterns.mover_patterns(tables["stay"], tables["mover"], function),
        time=patterns.time_patterns(tables["time"]),
        clause=patterns.clause_patterns(tables["clause"], tables["supposed"]),
        those=patterns.those_patterns(tables["those"], function),
        others=patterns.other_patterns(tables["company"], function),
        heads=head_patterns(tables["heads"], function),
        partners=partner_patterns(tables["partners"], function),
        taken_back=patterns.taken_back_pattern(tables["taken_back"]),
        absent=patterns.absent_pattern(tables["absent"]),
    )


@lru_cache
def load_event_frames(language: str = "fr") -> EventFrames:
    """The patterns that come with the package; read once."""
    return read_event_frames(resources.seeds() / "lexicon" / language / "event_frames.toml")
