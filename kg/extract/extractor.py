"""The whole way from a document to its facts. Rules are the first engine; others may follow its Protocol."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

from kg.documents import Document
from kg.extract.actors import find_offices
from kg.extract.agreements import find_agreements
from kg.extract.cooperation import find_cooperation
from kg.extract.events import read_events
from kg.extract.read import read
from kg.extract.reading import Reading
from kg.extract.text import compose
from kg.facts import Extraction, Fact, claim_id
from kg.lexicon.lexicon import Lexicon, load_lexicon


class Extractor(Protocol):
    """Anything that finds facts in a document."""

    def extract(self, document: Document) -> Extraction:
        """The facts of ``document``, each once, in the order of their evidence."""
        ...


class RuleExtractor:
    """Finds facts by rules over one language's lexicon. Safe to share: it keeps nothing between documents."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Rules read the words of ``lexicon``."""
        self._lexicon = lexicon

    def extract(self, document: Document) -> Extraction:
        """The facts of ``document`` with evidence, which meeting plans which, and what was in doubt."""
        if not _is_read(document.language):
            unread = f"language {document.language} is not read yet"
            return Extraction(document=document.head, warnings=(unread,))
        composed = compose(document)
        return composed.restore(self._read(composed.document))

    def _read(self, document: Document) -> Extraction:
        reading = read(document, self._lexicon)
        events = read_events(reading)
        agreements = tuple(find_agreements(reading, self._lexicon, events.meetings))
        cooperation = tuple(find_cooperation(reading, self._lexicon, events.meetings))
        offices = tuple(find_offices(reading))
        return Extraction(
            document=document.head,
            facts=_ordered(
                [*events.meetings, *events.visits, *cooperation, *agreements, *offices], document.id
            ),
            plans=events.plans(reading, agreements),
            warnings=tuple(_warnings(reading)),
        )


@cache
def default_extractor(language: str = "fr") -> RuleExtractor:
    """The rules with the lexicon that comes with the package."""
    return RuleExtractor(load_lexicon(language))


def _is_read(language: str | None) -> bool:
    """Whether a document that declares ``language``, as a tag or by name, or none, is read: French only."""
    return language is None or not language.strip() or language.strip().lower().startswith("fr")


def _ordered(facts: Iterable[Fact], document: str) -> tuple[Fact, ...]:
    """``facts`` by evidence, each claim once."""
    unique = {claim_id(fact, document=document): fact for fact in facts}
    return tuple(sorted(unique.values(), key=lambda f: (f.evidence.start, f.evidence.end, f.predicate)))


def _warnings(reading: Reading) -> Iterator[str]:
    if reading.document.date is None:
        yield "the document has no date: days that it names only in relation to it stay open"
    if not reading.sentences:
        yield "the document has no sentences: nothing was read"
