"""Who went where: the traveller and the foreign places of each word of travel."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.events.actors import affiliation, known
from kg.extract.events.destinations import destinations, visited
from kg.extract.events.hits import Hit
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Node, Scene
from kg.extract.events.site import happens_at
from kg.extract.reading import ActorKind, ActorMention, PlaceMention, Reading
from kg.facts import CountryCode
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_REACH, _AT_ONCE = 110, 45
_DEFINITE = ("la", "le", "l", "les", "cette", "ce", "dernière", "dernier")
_COMPLEMENT = re.compile(
    r"(?:(?!\b(?:auprès|chez|à|au|aux|en|dans|avec|une?)\b)[^■●;:.]){0,45}?\b(?:de|du|des|d')\s*(?:l'|la|le|les)?\s*(?:m\.|mme)?\s*$",
    re.IGNORECASE,
)
_IN_VISIT = re.compile(r"\b(?:en|d'une|sa|son|leur|lors de)\s*$", re.IGNORECASE)
_BEHIND_COMMA = re.compile(r",\s*(?:le|la|l'|m\.|mme)?\s*$")
_THAT_OF = re.compile(r"\bcelles? (?:de |du |d'|des )\s*(?:la |le |l'|m\. |mme )?$")
_POINTED = re.compile(r"\b(?:ce|cet|cette|ces)\b")
_TO_HOST = re.compile(r"\b(?:à|au|aux|auprès|chez)\b")


@dataclass(frozen=True, slots=True)
class Journey:
    """``travellers`` go to ``to``; ``place`` is where the text says so. ``invited`` by a verb of inviting."""

    travellers: tuple[ActorMention, ...]
    to: CountryCode
    place: PlaceMention | None
    sure: float
    end: int
    invited: bool = False


def journeys(
    scene: Scene,
    hit: Hit,
    roles: Roles,
    reading: Reading,
    words: EventWords,
    *,
    before: PlaceMention | None = None,
) -> Iterator[Journey]:
    """The journeys that ``hit`` tells, one a country; none to the traveller's own country.

    ``before`` is the place that the text told last: who takes part in "cette conférence" comes there.
    """
    if hit.trigger.frame == "invite":
        yield from _invited(scene, hit, roles, words)
        return
    if hit.group is not None and hit.trigger.host and not hit.group.passive:
        yield from _welcomed(scene, hit, roles)
        return
    travellers, after, sure = _travellers(scene, hit, roles, words)
    travellers = tuple(t for t in travellers if t.kind not in (ActorKind.STATE, ActorKind.ORGANISATION))
    places = visited(scene, hit.end) if hit.trigger.direct else []
    places = places or destinations(scene, after, words, reach=_reach(hit))
    places = places or destinations(scene, hit.end, words, reach=_reach(hit))
    if not places and hit.trigger.presence:
        places = _said_first(scene, hit, words)
    if not places and before is not None and _takes_part_there(scene, hit, before):
        places, sure = [before], sure * 0.9
    if not travellers:
        return
    if places:
        for place in places:
            foreigners = tuple(t for t in travellers if _may_be_foreign(t, place, reading))
            yield from _journey(foreigners, place.country, place, sure, place.end)
            yield from _journey(_likewise(scene, hit), place.country, None, sure * 0.9, place.end)
    elif _names_its_host(scene, hit):
        travellers = tuple(t for t in travellers if known(t.actor))
        to = _host(scene, hit, travellers[0], reading) if travellers else None
        if to is not None:
            yield from _journey(travellers, to, None, sure * 0.8, hit.end)
            yield from _journey(_likewise(scene, hit), to, None, sure * 0.8, hit.end)


def _likewise(scene: Scene, hit: Hit) -> tuple[ActorMention, ...]:
    """Who made a journey to the same country: "la visite de A à PLACE et celle de B"."""
    if hit.trigger.frame != "noun":
        return ()
    return tuple(
        actor
        for node in scene.after(hit.end)
        if _THAT_OF.search(scene.masked(hit.end, node.start).lower())
        for actor in node.actors
        if actor.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )


def _said_first(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The town before a word of presence: "À Genève, A a participé", "ouvert à Genève en présence de A"."""
    towns = [
        p for p in scene.places if p.end <= hit.start and hit.start - p.end < _REACH and not p.is_country
    ]
    return [town for town in towns[-1:] if happens_at(scene, town, words)]


def _takes_part_there(scene: Scene, hit: Hit, before: PlaceMention) -> bool:
    """Whether ``hit`` is presence at what the text speaks of, in the town that it told last."""
    behind = scene.masked(hit.end, hit.end + _AT_ONCE).lower()
    return hit.trigger.presence and not before.is_country and _POINTED.search(behind) is not None


def _may_be_foreign(traveller: ActorMention, place: PlaceMention, reading: Reading) -> bool:
    """A known state that is another one; or a bare full name that leaves the publisher's country."""
    if known(traveller.actor):
        return traveller.actor.country != place.country
    bare = traveller.actor.role is None and " " in (traveller.actor.name or "")
    return bare and reading.publisher != place.country


def _names_its_host(scene: Scene, hit: Hit) -> bool:
    """Whether a journey needs no place: "la visite du ministre X", "est attendu", "est arrivé"."""
    if hit.trigger.presence:
        return False
    return hit.trigger.passive or hit.trigger.lemma == "arriver" or _owner(scene, hit) is not None


def _reach(hit: Hit) -> int:
    """How far behind the word its place may stand, in characters."""
    return hit.trigger.reach or (260 if hit.trigger.presence else _REACH)


def _journey(
    travellers: tuple[ActorMention, ...],
    to: CountryCode,
    place: PlaceMention | None,
    sure: float,
    end: int,
    *,
    invited: bool = False,
) -> Iterator[Journey]:
    foreign = tuple(t for t in travellers if affiliation(t.actor) != to)
    if foreign:
        yield Journey(foreign, to, place, sure, end, invited)


def _travellers(
    scene: Scene, hit: Hit, roles: Roles, words: EventWords
) -> tuple[tuple[ActorMention, ...], int, float]:
    """Who travels, from where in the text to look for the destination, and how sure that is."""
    if hit.trigger.frame != "noun":
        return _following(scene, hit, roles) or roles.subject(hit), hit.end, 1.0
    owner = _owner(scene, hit)
    if owner is not None:
        actors, end = roles.joined_right(owner)
        if any(owner.end <= place.start < end for place in scene.places):
            actors, end = owner.actors, owner.end
        return actors, max(end, hit.end), 0.95
    if _stays(hit) and hit.trigger.presence:
        return (), hit.end, 0.0
    if _stays(hit) or _IN_VISIT.search(scene.masked(hit.start - 14, hit.start)):
        beside = _beside(scene, hit)
        clause = () if _stays(hit) or beside is None else _foreign_subject(scene, hit, roles, words)
        if beside is not None:
            return clause or beside.actors, hit.end, 0.9
    maker = _maker(scene, hit, words)
    if maker is not None:
        return maker.actors, maker.end, 0.9
    if hit.determiner == "leur" and not any(each.plural for each in roles.topic):
        return (), hit.end, 0.0
    if hit.determiner in _DEFINITE:
        near = destinations(scene, hit.end, words, reach=_AT_ONCE)
        return (roles.topic, hit.end, 0.7) if near else ((), hit.end, 0.0)
    return roles.subject(hit), hit.end, 0.85


def _following(scene: Scene, hit: Hit, roles: Roles) -> tuple[ActorMention, ...]:
    """The subject behind "Arrivé lundi à PLACE, A a…"."""
    group = hit.group
    if (
        group is None
        or group.form is not Tense.PARTICIPLE
        or group.tense is not None
        or scene.before(hit.start)
    ):
        return ()
    for node in scene.after(hit.end):
        if _BEHIND_COMMA.search(scene.masked(hit.end, node.start).lower()) and not roles.aside(node):
            return node.actors
    return ()


def _foreign_subject(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> tuple[ActorMention, ...]:
    """The subject of "A a rencontré B lors de sa visite à PLACE", unless A is at home there."""
    places, subject = destinations(scene, hit.end, words, reach=_REACH), roles.subject(hit)
    if not places or not subject or not all(known(each.actor) for each in subject):
        return ()
    return subject if all(each.actor.country != places[0].country for each in subject) else ()


def _stays(hit: Hit) -> bool:
    """Whether the noun is one of "en visite", "en mission"."""
    return hit.determiner == "en" or hit.trigger.lemma.startswith("en ")


def _maker(scene: Scene, hit: Hit, words: EventWords) -> Node | None:
    """The actor behind "effectuée par", and of "la visite que A a effectuée"."""
    for node in scene.after(hit.end)[:2]:
        gap = scene.masked(hit.end, node.start).lower().rstrip()
        gap = re.sub(r"\s(?:le|la|les|l'|m\.|mme)$", "", gap)
        if gap.endswith((*words.triggers.made, " que", " qu'")):
            return node
    return None


def _owner(scene: Scene, hit: Hit) -> Node | None:
    """The actor of "la visite du ministre" and of "la visite à Alger du ministre"."""
    for node in scene.after(hit.end)[:1]:
        gap = re.sub(r"(?:à|au|aux|en|dans)\s+(?:la |le |l'|les )?●+", "", scene.masked(hit.end, node.start))
        if _COMPLEMENT.fullmatch(gap):
            return node
    return None


def _beside(scene: Scene, hit: Hit) -> Node | None:
    """The actor that "en visite" stands beside: just before it, or after it at the head of the sentence."""
    for node in scene.before(hit.start)[:1]:
        if len(scene.masked(node.end, hit.start)) < 25:
            return node
    for node in scene.after(hit.end)[:1]:
        if not scene.before(hit.start) and "," in scene.masked(hit.end, node.start):
            return node
    return None


def _host(scene: Scene, hit: Hit, traveller: ActorMention, reading: Reading) -> CountryCode | None:
    """Without a place: the country of the person visited, else the publisher's."""
    for node in scene.after(hit.end):
        is_other = node.first.entity != traveller.entity and node.first.actor.country is not None
        if is_other and _TO_HOST.search(scene.masked(max(hit.end, node.start - 14), node.start)):
            return node.first.actor.country
    if reading.publisher is not None and reading.publisher != traveller.actor.country:
        return reading.publisher
    return _other_state(scene, hit, traveller)


def _other_state(scene: Scene, hit: Hit, traveller: ActorMention) -> CountryCode | None:
    """The state of the sentence's first actor, who speaks of the visit of one of another state."""
    head = next(iter(scene.nodes), None)
    if head is None or head.end > hit.start or not known(traveller.actor):
        return None
    return head.first.actor.country if head.first.actor.country != traveller.actor.country else None


def _welcomed(scene: Scene, hit: Hit, roles: Roles) -> Iterator[Journey]:
    """Of "Dakar accueille A" the journey of A."""
    start = hit.group.start if hit.group is not None else hit.start
    guests = roles.governed(hit.end, ("",))
    for place in scene.places:
        if guests is not None and not scene.masked(place.end, start).strip(" ,▲"):
            people = tuple(g for g in guests.right if g.kind is ActorKind.NAMED and known(g.actor))
            yield from _journey(people, place.country, place, 0.8, guests.end)


def _invited(scene: Scene, hit: Hit, roles: Roles, words: EventWords) -> Iterator[Journey]:
    """Of "A a invité B à PLACE", "B a été invité par A": the journey of the one who is invited."""
    passive = hit.group is not None and hit.group.passive
    if passive:
        guests, agent = roles.subject(hit), roles.governed(hit.end, ("par",))
        hosts = agent.right if agent is not None else ()
    else:
        found = roles.governed(hit.end, ("",))
        guests, hosts = (found.right if found is not None else ()), roles.subject(hit)
    guests = tuple(
        g for g in guests if known(g.actor) and g.kind not in (ActorKind.STATE, ActorKind.ORGANISATION)
    )
    places = destinations(scene, hit.end, words, reach=_REACH)
    to = places[0].country if places else next((h.actor.country for h in hosts), None)
    if guests and to is not None and not any(guest.plural for guest in guests):
        place = places[0] if places else None
        yield from _journey(guests, to, place, 0.8, place.end if place else hit.end, invited=True)
