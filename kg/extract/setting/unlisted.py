"""Towns that no list knows, named right behind the day of a talk: "a reçu mardi à X"."""

import re

from kg.extract.reading import Reading, Span
from kg.facts import Met
from kg.lexicon.event_words import EventWords

_MOST = 3  # words of a town's name


def unlisted_town(met: Met, reading: Reading, words: EventWords) -> str | None:
    """The capitalised name behind "à" and the day of ``met``, if nobody and no known place is so called."""
    pattern = _pattern(words)
    for sentence in reading.sentences_around(met.evidence):
        for day in reading.dates:
            found = pattern.match(reading.text, day.end) if sentence.holds(day) else None
            if found is None or met.date not in (day.date, day.next):
                continue
            name = Span(*found.span("name"))
            if not any(known.meets(name) for known in (*reading.actors, *reading.places)):
                return found["name"]
    return None


def _pattern(words: EventWords) -> re.Pattern[str]:
    word = r"[A-ZÀ-Ý][\w'’-]+"
    return re.compile(rf"\s+{words.function.to_town.pattern}\s+(?P<name>{word}(?:\s{word}){{0,{_MOST - 1}}})")
