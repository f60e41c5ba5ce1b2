"""From a document to what is found in it before facts are sought: sentences, dates, actors, places."""

from kg.documents import Document
from kg.extract.actors import find_actors
from kg.extract.dates import find_dates
from kg.extract.reading import Reading
from kg.extract.text import split
from kg.lexicon.dates import load_dates
from kg.lexicon.lexicon import Lexicon


def read(document: Document, lexicon: Lexicon) -> Reading:
    """Everything that the rules for facts look at."""
    text, sentences = split(document, language=lexicon.language)
    actors, places, publisher = find_actors(document, text, sentences, lexicon)
    return Reading(
        document=document,
        text=text,
        sentences=sentences,
        dates=tuple(find_dates(text, sentences, document.date, load_dates(lexicon.language))),
        places=tuple(places),
        actors=tuple(actors),
        publisher=publisher,
        language=lexicon.language,
    )
