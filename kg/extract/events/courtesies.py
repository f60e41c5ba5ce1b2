"""Courtesy calls beside talks: of one guest's receptions those told as of courtesy alone are no meetings."""

from collections.abc import Iterable, Iterator

from kg.extract.events.actors import affiliation
from kg.extract.events.same import alike
from kg.extract.reading import Reading, Span
from kg.facts import Fact, Met
from kg.lexicon.event_words import EventWords

_BEHIND = 60


def without_courtesies(facts: Iterable[Fact], reading: Reading, words: EventWords) -> Iterator[Fact]:
    """``facts`` without meetings of mere courtesy of somebody who has a talk with somebody else."""
    every = tuple(facts)
    if not any(word in reading.text for word in words.triggers.courtesy):
        yield from every
        return
    met = [fact for fact in every if isinstance(fact, Met)]
    polite = [fact for fact in met if _is_courtesy(fact, reading, words)]
    talks = [fact for fact in met if fact not in polite]
    idle = [fact for fact in polite if any(_has_talk(fact, talk) for talk in talks)]
    yield from (fact for fact in every if fact not in idle)


def _has_talk(fact: Met, talk: Met) -> bool:
    """Whether the guest of the one is that of the other, with another host of the same state."""
    return any(
        alike(guest, other) and affiliation(host) == affiliation(partner)
        for guest, host in ((fact.a, fact.b), (fact.b, fact.a))
        for other, partner in ((talk.a, talk.b), (talk.b, talk.a))
    )


def _is_courtesy(fact: Met, reading: Reading, words: EventWords) -> bool:
    """Whether "de courtoisie" stands right before the last one of the two, or right behind."""
    quoted = Span(fact.evidence.start, fact.evidence.end)
    inside = sorted((m for m in reading.actors if quoted.holds(m)), key=lambda mention: mention.start)
    if not inside:
        return False
    starts = [mention.end for mention in inside[:-1] if mention.end <= inside[-1].start]
    before = reading.text[max(starts, default=quoted.start) : inside[-1].start].lower()
    behind = reading.text[inside[-1].end : inside[-1].end + _BEHIND].lower()
    if any(word in before for word in words.triggers.courtesy):
        return True
    return words.triggers.as_courtesy.match(behind) is not None
