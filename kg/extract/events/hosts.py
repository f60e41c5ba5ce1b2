"""Where a journey leads that names no place: to the host, or to the country that speaks."""

from collections.abc import Iterator

from kg.extract.events.actors import known
from kg.extract.events.destinations import destinations
from kg.extract.events.hits import Hit
from kg.extract.events.journey import REACH, Journey, foreign_journey
from kg.extract.events.owners import owner
from kg.extract.events.partners import Sides
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.reading import ActorKind, ActorMention, Reading
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords

_NEAR = 14


def names_its_host(scene: Scene, hit: Hit, words: EventWords) -> bool:
    """Whether a journey needs no place: "la visite du ministre X", "est attendu", "est arrivé"."""
    if hit.trigger.presence:
        return False
    is_guest = hit.trigger.host and hit.group is not None and hit.group.passive
    is_guest = is_guest or hit.trigger.passive or hit.trigger.to_host
    return is_guest or owner(scene, hit, words.triggers.owner) is not None


def host(
    scene: Scene, hit: Hit, traveller: ActorMention, reading: Reading, words: EventWords
) -> CountryCode | None:
    """Without a place: the country of the person visited, else the publisher's."""
    for node in scene.after(hit.end):
        is_other = node.first.entity != traveller.entity and node.first.actor.country is not None
        if is_other and (_is_visited(scene, hit, node, words) or _receives(scene, hit, node, words)):
            return node.first.actor.country
    if reading.publisher is not None and reading.publisher != traveller.actor.country:
        return reading.publisher
    return _other_state(scene, hit, traveller)


def visited_state(scene: Scene, hit: Hit, words: EventWords) -> CountryCode | None:
    """The state of the one right behind "une visite de travail auprès de"."""
    for node in scene.after(hit.end)[:1]:
        if _is_visited(scene, hit, node, words):
            return node.first.actor.country
    return None


def _is_visited(scene: Scene, hit: Hit, node: Node, words: EventWords) -> bool:
    """Whether "chez" or the like stands before ``node``."""
    before = scene.masked(max(hit.end, node.start - _NEAR), node.start)
    return words.frames.others.host.search(before) is not None


def _receives(scene: Scene, hit: Hit, node: Node, words: EventWords) -> bool:
    """Whether ``node`` is who receives in "accueilli à l'aéroport par le ministre"."""
    if hit.group is None or not (hit.group.passive and hit.trigger.host):
        return False
    before = scene.masked(max(hit.end, node.start - _NEAR), node.start).lower().split()
    return not words.triggers.grammar.agent.isdisjoint(before[-2:])


def inviting_state(scene: Scene, hit: Hit, words: EventWords) -> CountryCode | None:
    """The state of the one "à l'invitation" of whom a journey is made that names no place."""
    for node in scene.nodes:
        before = scene.masked(scene.sentence.start, node.start).lower()
        if words.triggers.ground.inviting.search(before) is not None:
            between = scene.masked(*sorted((node.start, hit.start)))
            return (
                node.first.actor.country
                if ";" not in between and abs(node.start - hit.start) < REACH
                else None
            )
    return None


def _other_state(scene: Scene, hit: Hit, traveller: ActorMention) -> CountryCode | None:
    """The state of the sentence's first actor, who speaks of the visit of one of another state."""
    head = next(iter(scene.nodes), None)
    if head is None or head.end > hit.start or not known(traveller.actor):
        return None
    return head.first.actor.country if head.first.actor.country != traveller.actor.country else None


def welcomed(scene: Scene, hit: Hit, roles: Roles) -> Iterator[Journey]:
    """Of "Dakar accueille A" the journey of A."""
    start = hit.group.start if hit.group is not None else hit.start
    guests = roles.governed(hit.end, ("",))
    if guests is not None and hit.trigger.predicate == "VISITS":
        yield from _met_on_arrival(scene, hit, roles, guests)
    for place in scene.places:
        if guests is not None and not scene.masked(place.end, start).strip(" ,▲"):
            people = tuple(g for g in guests.right if g.kind is ActorKind.NAMED and known(g.actor))
            yield from foreign_journey(people, place.country, place, 0.8, guests.end)


def _met_on_arrival(scene: Scene, hit: Hit, roles: Roles, guests: Sides) -> Iterator[Journey]:
    """Of "B accueille A à l'aéroport" the journey of A to the country of B."""
    to = next((host.actor.country for host in roles.subject(hit)), None)
    people = tuple(g for g in guests.right if known(g.actor) and g.kind is not ActorKind.STATE)
    if to is not None and "," not in scene.masked(hit.end, people[0].start if people else hit.end):
        yield from foreign_journey(people, to, None, 0.8, guests.end)


def invited(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Iterator[Journey]:
    """Of "A a invité B à PLACE", "B a été invité par A": the journey of the one who is invited."""
    passive = hit.group is not None and hit.group.passive
    if passive:
        guests, agent = roles.subject(hit), roles.governed(hit.end, roles.grammar.agent)
        hosts = agent.right if agent is not None else ()
    else:
        found = roles.governed(hit.end, ("",))
        guests, hosts = (found.right if found is not None else ()), roles.subject(hit)
    guests = tuple(
        g for g in guests if known(g.actor) and g.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )
    places = destinations(scene, hit.end, words, reach=REACH)
    to = places[0].country if places else next((h.actor.country for h in hosts), None)
    if guests and to is not None and not any(guest.plural for guest in guests):
        place = places[0] if places else None
        yield from foreign_journey(guests, to, place, 0.8, place.end if place else hit.end, invited=True)
