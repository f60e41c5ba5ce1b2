"""The places that a word of travel leads to."""

import re
from collections.abc import Iterator

from kg.extract.events.capitals import at_capital
from kg.extract.events.scene import DATE, Scene
from kg.extract.events.site import is_of_matter
from kg.extract.events.stops import grounds, named_states
from kg.extract.reading import PlaceMention
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords
from kg.lexicon.ground_words import GroundWords

_NEXT, _FREE, _REST = 9, 1, 30
_WORD = re.compile(r"\w+|▲+|[^\w\s'.,()]")


def destinations(scene: Scene, after: int, words: EventWords, *, reach: int) -> list[PlaceMention]:
    """The first place after ``after`` that "à", "en" … leads to, and those joined to it; one a country."""
    found: list[PlaceMention] = []
    for place in scene.places:
        if place.start < after:
            continue
        if found and not _joined(scene, found[-1], place, words):
            break
        if (place.start - after > reach and not found) or not _leads(scene, place, words):
            if found:
                break
            continue
        found.append(place)
    return list(_one_a_country([*found, *_bare_stage(scene, found, words)]))


def _bare_stage(scene: Scene, found: list[PlaceMention], words: EventWords) -> list[PlaceMention]:
    """The capitals of "à Kinshasa, puis Kigali", "à Astana, Almaty et Tachkent": alone they may be states."""
    run: list[PlaceMention] = []
    stations = words.frames.stations
    for ground in grounds(scene) if found else ():
        end = run[-1].end if run else found[-1].end
        gap = scene.masked(end, ground.start).lower()
        if ground.start < end:
            continue
        behind = scene.masked(ground.end, scene.sentence.end)
        if stations.added.fullmatch(f"{gap}■{behind}"):
            towns = [at_capital(each, words) for each in (*run, ground)]
            return [] if any(town.is_country for town in towns) else towns
        if stations.joins.fullmatch(gap) is None:
            return []
        run.append(ground)
    return []


def towards(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The state for which someone leaves: "s'envole mardi pour l'Égypte", "à destination du Chili"."""
    for state in named_states(scene):
        gap = scene.masked(after, state.start).lower()
        if state.start >= after and words.triggers.ground.towards.fullmatch(gap):
            town = at_capital(state, words)
            return [town, *_bare_stage(scene, [town], words)]
    return []


def left_behind(scene: Scene, after: int, words: GroundWords) -> list[PlaceMention]:
    """The place from which someone comes back: "de retour du Chili", "est rentré d'Égypte"."""
    found = [p for p in grounds(scene) if words.origin.fullmatch(scene.masked(after, p.start).lower())]
    return found[:1]


def seat_of_event(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The town or country by which an event is called: "au sommet du Caire", "à la conférence de Lima"."""
    ground = words.triggers.ground
    for state in named_states(scene):
        gap = ground.stood_for.sub("", scene.masked(after, state.start).lower())
        if state.start >= after and ground.seated.search(gap):
            return [at_capital(state, words)]
    return _seat_of_ceremony(scene, after, ground)


def _seat_of_ceremony(scene: Scene, after: int, words: GroundWords) -> list[PlaceMention]:
    """The country of the one who is honoured: "à l'investiture du président X", "aux obsèques de Y"."""
    for node in scene.after(after)[:1]:
        country = node.first.actor.country
        if country is not None and words.honouring.search(scene.masked(after, node.start).lower()):
            return [PlaceMention(node.start, node.end, "", country, is_country=True)]
    return []


def visited(scene: Scene, after: int, words: EventWords) -> list[PlaceMention]:
    """The places that are the verb's own objects: "a visité Dakar", "rejoindra le Ghana et le Mali"."""
    found: list[PlaceMention] = []
    for ground in grounds(scene):
        gap = scene.masked(found[-1].end if found else after, ground.start).lower()
        if _adds(gap, words) if found else words.triggers.ground.object.fullmatch(gap) is not None:
            found.append(at_capital(ground, words))
    return list(_one_a_country(found))


def _adds(gap: str, words: EventWords) -> bool:
    """Whether ``gap`` adds another object: "et le", ", puis"."""
    pieces = re.findall(r"\w+|,|▲+", gap)
    grammar = words.triggers.grammar
    small = all(p in grammar.reach or p in grammar.adds or p[0] == DATE for p in pieces)
    return small and not grammar.adds.isdisjoint(pieces) and len(gap) < _REST


def _joined(scene: Scene, one: PlaceMention, other: PlaceMention, words: EventWords) -> bool:
    """Whether only words of a list, dates and short adjuncts stand between two stages of a tour."""
    gap = [word.lower() for word in _WORD.findall(scene.masked(one.end, other.start))]
    listed = words.triggers.grammar.reach | words.triggers.joiner
    return len(gap) <= _NEXT and sum(word not in listed and word[0] != DATE for word in gap) <= _FREE


def _leads(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    before = [w.lower() for w in scene.words_before(place.start, 3) if w not in ("'", "(", ",")]
    if place.is_country and before and before[0] in words.function.of.bare:
        return False
    if is_of_matter(scene, place, words):
        return False
    return (bool(before) and before[0] in words.triggers.grammar.reach) or (
        scene.text[place.start - 1] == "("
    )


def _one_a_country(places: list[PlaceMention]) -> Iterator[PlaceMention]:
    towns = {p.country: p for p in reversed(places) if not p.is_country}
    seen: set[CountryCode] = set()
    for place in places:
        if place.country not in seen:
            seen.add(place.country)
            yield towns.get(place.country, place)
