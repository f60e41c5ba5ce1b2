"""The journeys of those who travel along: the leader's, with all its countries."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import affiliation, is_posted
from kg.extract.events.companions import Companion
from kg.extract.events.draft import Draft
from kg.extract.events.one_event import agree
from kg.extract.events.outcome import Outcome
from kg.extract.events.same import alike
from kg.extract.reading import ActorMention
from kg.facts import Actor, rule_name
from kg.lexicon.event_words import EventWords

_TRIP = 14


def journeys_of(
    companions: list[Companion], journeys: list[Draft], told: list[Draft], words: EventWords
) -> Iterator[Draft]:
    """For each companion the leader's journey, else the nearest of one of the same state.

    ``journeys`` are merged from all that is ``told``.
    """
    for companion in companions:
        if is_posted(companion.mention.actor, words):
            continue
        for journey in _tour(_led(companion, journeys), companion, told):
            yield replace(
                journey,
                a=_of_leader(companion, journey),
                start=companion.mention.start,
                end=companion.mention.end,
                rule=rule_name("VISITS", words.language, "accompagner"),
                sentence=companion.scene.sentence.index,
            )


def _led(companion: Companion, journeys: list[Draft]) -> list[Draft]:
    """The journeys on which the companion may be."""
    actor, leader = companion.mention.actor, companion.leader
    if leader is not None and companion.sure:
        own = [j for j in journeys if alike(j.a, leader.actor) and not alike(j.a, actor)]
        if own and (not companion.mention.stated or actor.country != own[0].to):
            return own
        if not companion.mention.stated and leader.actor.country is not None:
            actor = actor.model_copy(update={"country": leader.actor.country})
    if (
        leader is not None
        and companion.sure
        and leader.actor.name is not None
        and _stays(leader, companion, journeys)
    ):
        return []
    return [j for j in journeys if _may_lead(j, actor)] or _in_sentence(journeys, companion)


def _stays(leader: ActorMention, companion: Companion, journeys: list[Draft]) -> bool:
    """Whether the one who has company stays at home while another of his state, who is named, travels."""
    state = affiliation(leader.actor)
    away = [journey for journey in journeys if journey.a.name is not None and affiliation(journey.a) == state]
    is_subject = companion.scene.sentence.start <= leader.start < companion.mention.start
    return is_subject and bool(away) and not any(alike(journey.a, leader.actor) for journey in journeys)


def _of_leader(companion: Companion, journey: Draft) -> Actor:
    """The companion, of the leader's state unless the text says of which; nobody visits his own."""
    actor, state = companion.mention.actor, journey.a.country
    if companion.mention.stated or not companion.sure or (state is None and actor.country != journey.to):
        return actor
    return actor.model_copy(update={"country": state})


def _may_lead(journey: Draft, companion: Actor) -> bool:
    if journey.a.name == companion.name or companion.country == journey.to:
        return False
    return affiliation(companion) in (None, affiliation(journey.a))


def _in_sentence(journeys: list[Draft], companion: Companion) -> list[Draft]:
    """Journeys of one of another state, told of both in one sentence: "A, accompagné de B"."""
    actor = companion.mention.actor
    return [
        journey
        for journey in journeys
        if journey.sentence == companion.scene.sentence.index
        and journey.a.name != actor.name
        and actor.country != journey.to
    ]


def _tour(own: list[Draft], companion: Companion, told: list[Draft]) -> list[Draft]:
    """The nearest journey, and the others of the same traveller that are told as done or planned with it."""
    own = [each for each in own if each.outcome is not Outcome.INVITED]
    if not own:
        return []
    nearest = min(own, key=lambda j: (_misfits(j, companion), _away(j, companion, told)))
    return [
        each
        for each in own
        if each.a == nearest.a and each.outcome is nearest.outcome and _one_trip(each, nearest)
    ]


def _misfits(journey: Draft, companion: Companion) -> bool:
    """Whether the journey is done where the companion is to go along, or the other way round."""
    done, ahead = journey.outcome is Outcome.HELD, journey.outcome in (Outcome.PLANNED, Outcome.INVITED)
    return (companion.ahead is True and done) or (companion.ahead is False and ahead)


def _one_trip(one: Draft, other: Draft) -> bool:
    """Whether two stages lie within two weeks of each other."""
    if one is other or one.date is None or other.date is None:
        return one is other
    return abs((one.date.first_day - other.date.first_day).days) <= _TRIP


def _away(journey: Draft, companion: Companion, told: list[Draft]) -> int:
    """How many sentences lie between the companion and the nearest telling of the journey."""
    tellings = [
        t for t in told if t.to == journey.to and alike(t.a, journey.a) and agree(t.date, journey.date)
    ]
    return min(abs(t.sentence - companion.scene.sentence.index) for t in (journey, *tellings))
