"""The words that tell events of one language: triggers and status, loaded once."""

import re
from dataclasses import dataclass
from functools import cache

from kg.errors import UsageError
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.conjugation import load_conjugation
from kg.lexicon.countries import Countries
from kg.lexicon.event_doubt import Unreal, read_unreal
from kg.lexicon.event_frames import EventFrames, load_event_frames
from kg.lexicon.function_words import FunctionWords, load_function_words
from kg.lexicon.governing import Governing, load_governing
from kg.lexicon.lexicon import load_lexicon
from kg.lexicon.status import StatusWords, load_status
from kg.lexicon.trigger_words import Triggers
from kg.lexicon.triggers import load_triggers
from kg.resources import seeds


@dataclass(frozen=True)
class EventWords:
    """What tells an event, what becomes of it, and the names of the countries.

    ``frames`` stand around an event, ``passed`` are adverbs within a list of actors.
    """

    language: str
    triggers: Triggers
    status: StatusWords
    governing: Governing
    unreal: Unreal
    countries: Countries
    function: FunctionWords
    frames: EventFrames
    passed: re.Pattern[str]


@cache
def load_event_words(language: str = "fr") -> EventWords:
    """The words of ``language``. Raises ``UsageError`` if there is none, ``SourceError`` for a wrong one."""
    folder = seeds() / "lexicon" / language
    if not (folder / "triggers.toml").is_file():
        raise UsageError(f"no event lexicon for language {language!r}; there is one for fr")
    conjugation = load_conjugation(folder / "conjugation.toml")
    return EventWords(
        language,
        load_triggers(folder / "triggers.toml", conjugation),
        load_status(folder / "status.toml", conjugation),
        load_governing(folder / "governing.toml"),
        read_unreal(folder / "doubt.toml"),
        load_lexicon(language).countries,
        load_function_words(language),
        load_event_frames(language),
        load_actor_words(language).references.passed,
    )
