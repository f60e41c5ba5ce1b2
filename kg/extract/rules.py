"""The facts that rules find in a reading, and which of the meetings planned what."""

from collections.abc import Iterable, Sequence

from kg.extract.actors import find_offices
from kg.extract.agreements import agreements_of, scan
from kg.extract.cooperation import cooperation_of
from kg.extract.events import Events, read_events
from kg.extract.reading import Reading
from kg.extract.setting import completed
from kg.facts import Fact, Met, Plans, Signs, Visits, claim_id
from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.event_words import EventWords, load_event_words
from kg.lexicon.lexicon import Lexicon


def rule_facts(reading: Reading, lexicon: Lexicon) -> tuple[Fact, ...]:
    """The facts of ``reading`` in the order of their evidence, each once."""
    words = load_event_words(lexicon.language)
    events = _completed(read_events(reading, words), reading, words)
    scanned = scan(reading, lexicon, events.meetings, events.visits)
    agreements = tuple(agreements_of(scanned))
    cooperation = tuple(cooperation_of(scanned, lexicon, agreements))
    offices = tuple(find_offices(reading, load_actor_words(lexicon.language).titles))
    dated = completed(agreements, reading, words)
    facts: list[Fact] = [*events.meetings, *events.visits, *cooperation, *dated, *offices]
    return in_order(facts, document=reading.document.id)


def _completed(events: Events, reading: Reading, words: EventWords) -> Events:
    """``events`` with the days and places that the document gives elsewhere."""
    facts = completed([*events.meetings, *events.visits], reading, words)
    return Events(
        tuple(fact for fact in facts if isinstance(fact, Met)),
        tuple(fact for fact in facts if isinstance(fact, Visits)),
    )


def in_order(facts: Iterable[Fact], *, document: str) -> tuple[Fact, ...]:
    """``facts`` by evidence, each claim once."""
    unique = {claim_id(fact, document=document): fact for fact in facts}
    return tuple(sorted(unique.values(), key=lambda f: (f.evidence.start, f.evidence.end, f.predicate)))


def plans_of(facts: Sequence[Fact], reading: Reading, words: EventWords) -> tuple[Plans, ...]:
    """Which of the meetings among ``facts`` planned which visit, meeting or agreement among them."""
    events = Events(
        tuple(fact for fact in facts if isinstance(fact, Met)),
        tuple(fact for fact in facts if isinstance(fact, Visits)),
    )
    return events.plans(reading, tuple(fact for fact in facts if isinstance(fact, Signs)), words)
