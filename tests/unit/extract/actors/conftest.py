"""Readings of short texts, made by the real splitter and the real lexicon."""

from collections.abc import Callable

import pytest

from kg.documents import Document
from kg.extract.actors import find_actors
from kg.extract.reading import Reading
from kg.extract.text import split
from kg.lexicon.lexicon import load_lexicon

Read = Callable[[str], Reading]


@pytest.fixture(scope="session")
def read() -> Read:
    """A function from a text to its reading."""
    return _read


def _read(text: str) -> Reading:
    document = Document(id="d", text=text)
    cleaned, sentences = split(document)
    actors, places, publisher = find_actors(document, cleaned, sentences, load_lexicon())
    return Reading(document, cleaned, sentences, (), places, actors, publisher)
