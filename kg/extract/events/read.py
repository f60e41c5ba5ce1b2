"""The meetings and visits of a document, and what the meetings planned."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.events.along import journeys_of
from kg.extract.events.companions import Companion
from kg.extract.events.draft import Draft
from kg.extract.events.facts import ahead, met, settle, visits
from kg.extract.events.fallen import fallen
from kg.extract.events.merge import merge, without_doubles
from kg.extract.events.plans import find_plans
from kg.extract.events.scene import scenes
from kg.extract.events.site import housed, sited
from kg.extract.events.soil import carried, derived
from kg.extract.events.walk import drafts
from kg.extract.reading import Reading
from kg.facts import Event, Met, Plans, Signs, Visits
from kg.lexicon.event_words import EventWords

_LEAST = 0.4


@dataclass(frozen=True)
class Events:
    """The facts about meetings and visits of one document."""

    meetings: tuple[Met, ...]
    visits: tuple[Visits, ...]

    def plans(self, reading: Reading, agreements: tuple[Signs, ...], words: EventWords) -> tuple[Plans, ...]:
        """Which of the meetings planned which visit, meeting or agreement."""
        facts: list[Event] = [*self.meetings, *self.visits, *agreements]
        return tuple(find_plans(facts, list(scenes(reading)), words, document=reading.document.id))


def read_events(reading: Reading, words: EventWords) -> Events:
    """Draft, settle, merge; visits that meetings imply join those that the text tells."""
    told_of = list(drafts(reading, words))
    anyone = {mention.actor for mention in reading.actors if mention.anyone}
    drafted = [each for each in told_of if isinstance(each, Draft) and anyone.isdisjoint((each.a, each.b))]
    found = fallen(settle(drafted, reading))
    meetings = list(
        sited(
            merge(_sure(d for d in found if d.predicate == "MET"), words.language),
            list(scenes(reading)),
            words,
            reading,
        )
    )
    told = _sure(d for d in found if d.predicate == "VISITS")
    journeys = [*told, *derived(meetings, told, words)]
    journeys += carried(meetings, journeys, words)
    principals = merge(sorted(journeys, key=lambda draft: draft.start), words.language)
    along = [each for each in told_of if isinstance(each, Companion)]
    all_told = merge([*principals, *journeys_of(along, principals, journeys, words)], words.language)
    every = without_doubles(all_told)
    all_journeys = list(housed(every, list(scenes(reading)), words, reading.document.date))
    return Events(
        tuple(fact for draft in meetings for fact in met(draft)),
        tuple(fact for draft in all_journeys for fact in visits(ahead(draft, found, reading.document.date))),
    )


def _sure(found: Iterable[Draft]) -> list[Draft]:
    return [draft for draft in found if draft.confidence >= _LEAST]
