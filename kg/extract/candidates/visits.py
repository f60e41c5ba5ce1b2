"""Who may have gone where: every person or office with every foreign country of the sentence."""

from collections.abc import Iterator

from kg.extract.candidates.bystanders import stays_out
from kg.extract.candidates.ground import Ground
from kg.extract.candidates.sighting import Sighting, carried, nearest_word
from kg.extract.candidates.stage import FACELESS, Stage
from kg.extract.reading import ActorMention, Span
from kg.facts import CountryCode

Journey = tuple[int, CountryCode]
_MOST = 14


def visit_sightings(ground: Ground) -> Iterator[tuple[Journey, Sighting]]:
    """Entities and countries with where the text may say that the one went to the other."""
    for stage in ground.stages:
        if len(stage.own) > _MOST:
            continue
        goals = dict(_goals(stage, ground))
        for traveller, origin in _travellers(stage, ground):
            for country, (span, kind) in goals.items():
                if traveller.actor.country == country:
                    continue
                seen = _seen(stage, traveller, origin, span, kind)
                if seen.is_told:
                    yield (traveller.entity, country), seen


def _travellers(stage: Stage, ground: Ground) -> Iterator[tuple[ActorMention, str]]:
    seen: set[int] = set()
    topic = () if stage.topic is None else (stage.topic,)
    groups = (("own", stage.own), ("topic", topic), ("before", stage.before), ("opening", ground.opening))
    for origin, mentions in groups:
        for mention in mentions:
            if mention.entity in seen or mention.kind in FACELESS or mention.anyone:
                continue
            seen.add(mention.entity)
            if origin != "own" or not stays_out(stage, mention, ground.words):
                yield mention, origin


def _goals(stage: Stage, ground: Ground) -> Iterator[tuple[CountryCode, tuple[Span | None, str]]]:
    """Countries by how well the sentence names them as a goal; later ones stand over earlier ones."""
    if stage.words:
        if ground.reading.publisher is not None:
            yield ground.reading.publisher, (None, "publisher")
        for mention in stage.own:
            if mention.actor.country is not None:
                yield mention.actor.country, (mention, "host")
    for place in stage.scene.places:
        yield place.country, (place, "country" if place.is_country else "town")


def _seen(stage: Stage, traveller: ActorMention, origin: str, goal: Span | None, kind: str) -> Sighting:
    here = [traveller] if origin == "own" else []
    spans = (*here, *([goal] if goal is not None else []))
    word, cost = nearest_word(stage, spans or (stage.scene.sentence,), "VISITS")
    dear = {"town": 0, "country": 0, "host": 120, "publisher": 260}[kind]
    return Sighting(stage, traveller, None, f"{origin}", word, goal, cost + dear + carried(origin))
