"""Reads a document from front to end and drafts every meeting and journey that it tells."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.events.actors import pairs
from kg.extract.events.draft import Draft
from kg.extract.events.evidence import clause
from kg.extract.events.hits import Hit, find_hits
from kg.extract.events.meetings import sides
from kg.extract.events.roles import Roles, Sides
from kg.extract.events.scene import Scene, scenes
from kg.extract.events.status import Outcome, agreed, judge
from kg.extract.events.visits import Journey, journeys
from kg.extract.events.when import Setting, mode_of, setting
from kg.extract.reading import ActorKind, ActorMention, Part, Reading
from kg.facts import Actor, Mode
from kg.lexicon.event_words import EventWords

_SKIPPED = (Part.RELATED,)


@dataclass
class _Thread:
    """What the text is about at this point: its subject, and the day and place last told in this paragraph."""

    topic: ActorMention | None = None
    last: Setting = Setting()
    paragraph: int = -1

    def enter(self, scene: Scene) -> None:
        if scene.sentence.paragraph - self.paragraph > 1:
            self.last = Setting()
        self.paragraph = scene.sentence.paragraph


def drafts(reading: Reading, words: EventWords) -> Iterator[Draft]:
    """Every event of ``reading`` in the order of the text, unmerged."""
    thread = _Thread()
    for scene in scenes(reading):
        if scene.sentence.part in _SKIPPED:
            continue
        thread.enter(scene)
        roles = Roles(scene, words, thread.topic)
        hits = list(find_hits(scene, words))
        for hit in hits:
            here = setting(scene, hit, [h for h in hits if h.trigger.predicate == hit.trigger.predicate])
            yield from _of_hit(scene, hit, roles, reading, words, _followed(here, thread.last))
            if here != Setting():
                thread.last = _followed(here, thread.last)
        thread.topic = _next_topic(scene, roles, thread.topic)


def _followed(here: Setting, before: Setting) -> Setting:
    return Setting(here.date or before.date, here.place or before.place)


def _next_topic(scene: Scene, roles: Roles, topic: ActorMention | None) -> ActorMention | None:
    """The first subject of the sentence becomes the topic; states and sources do not."""
    for node in scene.nodes:
        if node.first.kind in (ActorKind.STATE, ActorKind.ORGANISATION) or len(node.actors) > 1:
            continue
        if roles.preposition(node) == "" and not roles.aside(node) and not node.first.plural:
            return node.first
    return topic


def _of_hit(
    scene: Scene, hit: Hit, roles: Roles, reading: Reading, words: EventWords, at: Setting
) -> Iterator[Draft]:
    outcome = judge(scene, hit, words)
    found = sides(scene, hit, roles, words) if _may_meet(hit) else None
    if found is not None:
        roles.note(hit, found)
        yield from _meetings(scene, hit, found, outcome, words, at)
    elif hit.trigger.predicate == "VISITS":
        for journey in journeys(scene, hit, roles, reading, words):
            yield from _visits(scene, hit, journey, outcome, words, at)


def _may_meet(hit: Hit) -> bool:
    return hit.trigger.predicate == "MET"


def _meetings(
    scene: Scene, hit: Hit, found: Sides, outcome: Outcome, words: EventWords, at: Setting
) -> Iterator[Draft]:
    mentions = [*found.left, *found.right]
    start, end = clause(scene, hit, mentions)
    host = _host(hit, found)
    for a, b in pairs(found.left, found.right):
        yield Draft(
            start=start,
            end=max(end, min(found.end, scene.sentence.end)),
            predicate="MET",
            a=a,
            b=b,
            outcome=Outcome.PLANNED if outcome is Outcome.INVITED else outcome,
            rule=hit.trigger.rule,
            confidence=hit.trigger.weight * found.sure,
            sentence=scene.sentence.index,
            part=scene.sentence.part,
            mode=mode_of(scene, hit, words),
            date=at.date.date if at.date is not None else None,
            dated=at.date in scene.dates,
            place=at.place,
            placed=at.place in scene.places,
            host=host,
            agreed=agreed(scene, words),
        )


def _host(hit: Hit, found: Sides) -> Actor | None:
    """Who receives: the subject of "recevoir", the agent of its passive."""
    if not hit.trigger.host or hit.group is None:
        return None
    receiving = found.right if hit.group.passive else found.left
    return receiving[0].actor if receiving else None


def _visits(
    scene: Scene, hit: Hit, journey: Journey, outcome: Outcome, words: EventWords, at: Setting
) -> Iterator[Draft]:
    start, end = clause(scene, hit, journey.travellers)
    for traveller in journey.travellers:
        yield Draft(
            start=start,
            end=max(end, min(journey.end, scene.sentence.end)),
            predicate="VISITS",
            a=traveller.actor,
            b=None,
            outcome=Outcome.INVITED if journey.invited else outcome,
            rule=hit.trigger.rule,
            confidence=hit.trigger.weight * journey.sure,
            sentence=scene.sentence.index,
            part=scene.sentence.part,
            date=at.date.date if at.date is not None else None,
            dated=at.date in scene.dates,
            place=journey.place,
            placed=journey.place is not None,
            to=journey.to,
            agreed=agreed(scene, words),
        )


def derived(meetings: list[Draft]) -> Iterator[Draft]:
    """The visits that meetings imply: who meets on the other's soil has come there."""
    for met in meetings:
        if (
            met.mode is not Mode.IN_PERSON
            or met.b is None
            or met.outcome in (Outcome.DENIED, Outcome.CONDITIONAL)
        ):
            continue
        for guest, home in ((met.a, met.b), (met.b, met.a)):
            soil = _soil(met)
            if home.country is not None and soil == home.country and guest.country != soil:
                town = met.place if met.place is not None and met.place.country == soil else None
                yield replace(
                    met, predicate="VISITS", a=guest, b=None, to=soil, place=town, placed=town is not None
                )


def _soil(met: Draft) -> str | None:
    """The country where ``met`` took place: that of its own sentence's place, else the host's, else the last place's."""
    if met.placed and met.place is not None:
        return met.place.country
    if met.host is not None:
        return met.host.country
    return met.place.country if met.place is not None else None
