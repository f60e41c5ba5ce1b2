"""Reads a document from front to end and drafts every meeting and journey that it tells."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from kg.extract.events.absent import absent
from kg.extract.events.agenda_owner import agenda_owner
from kg.extract.events.audiences import also_received, reception, successors
from kg.extract.events.author import author
from kg.extract.events.awaited import awaited
from kg.extract.events.companions import Companion, companions
from kg.extract.events.companions_below import companions_below
from kg.extract.events.couples import couple
from kg.extract.events.draft import Draft
from kg.extract.events.drafting import meetings_of, visits_of
from kg.extract.events.entries import entries
from kg.extract.events.enumerated import enumerated, unnamed
from kg.extract.events.finding import find_hits
from kg.extract.events.found_there import found_there
from kg.extract.events.gatherings import gathered
from kg.extract.events.gone_with import gone_with
from kg.extract.events.headlines import headline_journeys, stays_since
from kg.extract.events.heads import Heads
from kg.extract.events.hits import Hit
from kg.extract.events.hosted import hosted
from kg.extract.events.leaders import Leaders
from kg.extract.events.listed_below import listed_below, opens_list
from kg.extract.events.meetings import are_two, sides
from kg.extract.events.one_event import UNDONE
from kg.extract.events.onward import onward
from kg.extract.events.outcome import Outcome
from kg.extract.events.participants import clearer, participants, participants_there
from kg.extract.events.put_off import moved
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene, scenes
from kg.extract.events.signed_below import signed_below
from kg.extract.events.speaking_beside import speaking_beside
from kg.extract.events.stations import earlier_stations
from kg.extract.events.status import judge
from kg.extract.events.taken_back import taken_back
from kg.extract.events.telling import Telling
from kg.extract.events.there import pointed_at
from kg.extract.events.those import with_those
from kg.extract.events.thread import Thread, next_topic
from kg.extract.events.together import joint_deeds
from kg.extract.events.visits import journeys
from kg.extract.events.when import Setting, followed, last_of, setting, within
from kg.extract.reading import ActorMention, Part, Reading
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_SKIPPED = (Part.RELATED,)
_OBJECT = 45


def drafts(reading: Reading, words: EventWords) -> Iterator[Draft | Companion]:
    """Every event of ``reading`` in the order of the text, unmerged, and those who travel along."""
    told = list(scenes(reading))
    heads = entries(told, words)
    writer = author(told, words.triggers.grammar)
    walk = _Walk(reading, words, heads, agenda_owner(told, heads, words), writer)
    for place, scene in enumerate(told):
        if scene.sentence.part not in _SKIPPED:
            away = absent(scene, words)
            told_here = walk.through(scene, told[place + 1 :])
            yield from (each for each in told_here if not away or _is_by_others(each, away))


def _is_by_others(told: Draft | Companion, away: Collection[Actor]) -> bool:
    """Whether none who was ``away`` is told to have met or gone; that they did not may be told."""
    if isinstance(told, Companion) or told.outcome in UNDONE:
        return True
    return told.a not in away and told.b not in away


class _Walk:
    """What has been read so far goes with the reader from sentence to sentence."""

    def __init__(
        self,
        reading: Reading,
        words: EventWords,
        heads: Mapping[int, Setting],
        owner: ActorMention | None,
        writer: ActorMention | None,
    ) -> None:
        """``owner`` is whose agenda ``reading`` is, and its topic throughout; ``writer`` who says "je"."""
        self._reading, self._words, self._heads = reading, words, heads
        self._owner, self._author = owner, writer
        self._thread, self._leaders = Thread(topic=owner), Leaders(words)
        self._sides = Heads(words)

    def through(self, scene: Scene, below: Sequence[Scene]) -> Iterator[Draft | Companion]:
        """The events of one sentence; ``below`` are those behind it."""
        thread, words = self._thread, self._words
        thread.enter(scene, self._heads)
        self._leaders.head(self._sides.enter(scene))
        roles = Roles(scene, words, thread.topic, thread.couple, thread.met)
        hits = with_those(scene, find_hits(scene, words), words.frames.those)
        roles.author = self._author
        roles.verbs = tuple(h.start for h in hits if h.group is not None and h.trigger.frame == "with")
        yield from enumerated(scene, thread.unnamed, roles)
        next_guests = list(successors(scene, thread.reception, roles, below))
        yield from next_guests
        if next_guests and thread.reception is not None:
            thread.reception = replace(thread.reception, at=scene.sentence.index, several=True)
        thread.unnamed = None
        before, made = thread.last, list[Draft]()
        for hit in hits:
            yield from self._at_hit(hit, _Sentence(scene, roles, hits, below), made)
        yield from earlier_stations(scene, made, words)
        yield from _joint(scene, roles, words, before, hits, publisher=self._reading.publisher)
        yield from participants_there(scene, roles, words, thread.meeting)
        yield from speaking_beside(scene, roles, words, before)
        yield from awaited(scene, roles, words, before, made)
        yield from hosted(scene, roles, words, before)
        yield from self._sides.met(scene, below)
        self._leaders.learn(scene, roles)
        yield from headline_journeys(scene, roles, words)
        yield from stays_since(scene, words)
        yield from found_there(scene, words)
        yield from companions(scene, roles, words)
        yield from companions_below(scene, below, roles, words)
        thread.topic = self._owner or next_topic(scene, roles, thread.topic)
        thread.couple, thread.met = couple(roles, scene.nodes), roles.met

    def _at_hit(self, hit: Hit, sentence: "_Sentence", made: list[Draft]) -> Iterator[Draft | Companion]:
        """What one trigger tells; its events are noted in ``made``."""
        thread, words = self._thread, self._words
        scene, roles, hits, below = sentence
        here = within(setting(scene, hit, [h for h in hits if h is not hit], words), thread.head)
        outcome = taken_back(judge(scene, hit, words, hits), scene, below, words)
        if outcome is Outcome.UNREAL:
            return
        outcome = onward(outcome, scene, hit, self._reading.document.date, words)
        at = followed(here, last_of(thread.before(outcome, here), scene, hit, words))
        at = pointed_at(at, scene, hit, self._reading, words)
        outcome, at = moved(outcome, at, scene, hit, words)
        telling = Telling(scene, hit, words, outcome, at, self._reading.document.date, thread.head)
        own = list(_of_hit(telling, roles, self._reading, self._leaders))
        own = own or list(also_received(telling, thread.reception, roles))
        made += own
        yield from own or participants(scene, hit, roles, words, thread.meeting)
        self._remember(telling, roles, own)
        yield from gone_with(scene, hit, own, roles, words)
        if hit is hits[-1] and opens_list(scene):
            yield from listed_below(telling, roles, below)
            yield from signed_below(telling, below)
        if here != Setting() and (own or not hit.trigger.deed or self._is_over(outcome, here)):
            thread.note(here, own)

    def _is_over(self, outcome: Outcome, here: Setting) -> bool:
        """Whether what has no sides is told as done, on no day to come."""
        published = self._reading.document.date
        ahead = here.date is not None and published is not None and published.is_before(here.date.date)
        return outcome is Outcome.HELD and not ahead

    def _remember(self, telling: Telling, roles: Roles, made: Sequence[Draft]) -> None:
        """Who met alone, who receives, who met with names: sentences to come may go on from there."""
        thread = self._thread
        thread.unnamed = unnamed(telling, roles, made) or (None if made else thread.unnamed)
        thread.reception = reception(telling, made, thread.unnamed) or thread.reception
        thread.meeting = clearer(thread.meeting, made)


class _Sentence(NamedTuple):
    """A sentence with the roles in it, all its triggers, and the sentences below."""

    scene: Scene
    roles: Roles
    hits: Sequence[Hit]
    below: Sequence[Scene]


def _joint(
    scene: Scene,
    roles: Roles,
    words: EventWords,
    last: Setting,
    hits: Sequence[Hit],
    *,
    publisher: str | None,
) -> Iterator[Draft]:
    """What two do together; who agrees on a meeting ("ont convenu d'une rencontre") need not have met."""
    coming = [h.start for h in hits if _is_talk(h) and judge(scene, h, words, hits) is Outcome.PLANNED]
    for hit, found in joint_deeds(scene, roles, words):
        if any(0 < start - hit.end < _OBJECT for start in coming):
            continue
        at = followed(setting(scene, hit, [], words), last)
        yield from meetings_of(Telling(scene, hit, words, judge(scene, hit, words), at), found, publisher)


def _is_talk(hit: Hit) -> bool:
    return hit.trigger.predicate == "MET" and not hit.plural


def _of_hit(telling: Telling, roles: Roles, reading: Reading, leaders: Leaders) -> Iterator[Draft]:
    scene, hit, words = telling.scene, telling.hit, telling.words
    found = sides(scene, hit, roles, words) if hit.trigger.predicate == "MET" else None
    if found is not None and not are_two(found):
        yield from gathered(telling, found)
    elif found is not None:
        roles.note(hit, found)
        yield from meetings_of(telling, leaders.embodied(found, scene), reading.publisher)
    if found is not None and are_two(found):
        return
    if hit.trigger.predicate == "VISITS" or hit.trigger.visits or _is_received(hit):
        before, head = telling.at.place, telling.head.place
        for journey in journeys(scene, hit, roles, reading, words, before=before, head=head):
            yield from visits_of(telling, journey)


def _is_received(hit: Hit) -> bool:
    """Whether someone "est reçu à PLACE", or "PLACE reçoit" someone: by nobody whom the sentence names."""
    return hit.trigger.host and hit.group is not None and not hit.courtesy
