"""The facts that loose candidates stand for: day, place, mode and the words that may say it."""

from kg.extract.candidates.ground import Ground
from kg.extract.candidates.sighting import Sighting
from kg.extract.candidates.stage import Word
from kg.extract.candidates.statuses import AHEAD
from kg.extract.events.scene import Scene
from kg.extract.events.when import mode_of
from kg.extract.reading import PlaceMention, Span
from kg.facts import (
    CountryCode,
    Evidence,
    MeetingStatus,
    Met,
    Mode,
    PartialDate,
    Predicate,
    Visits,
    VisitStatus,
    rule_name,
)

LOOSE = "loose"


def loose_meeting(seen: Sighting, status: MeetingStatus, ground: Ground) -> Met:
    """The meeting of the two sides as the best sighting tells it."""
    assert seen.right is not None
    mode = mode_of(seen.stage.scene, seen.word.hit, ground.words) if seen.word is not None else Mode.IN_PERSON
    place = seen.word.at.place if seen.word is not None and mode is Mode.IN_PERSON else None
    return Met(
        a=seen.left.actor,
        b=seen.right.actor,
        status=status,
        mode=mode,
        date=day(seen.word, status),
        place=place.name if place is not None else None,
        evidence=evidence("MET", seen, ground),
    )


def loose_visit(seen: Sighting, to: CountryCode, status: VisitStatus, ground: Ground) -> Visits:
    """The journey as the best sighting tells it."""
    return Visits(
        visitor=seen.left.actor,
        to=to,
        city=_town(seen, to, ground),
        status=status,
        date=day(seen.word, status),
        evidence=evidence("VISITS", seen, ground),
    )


def day(word: Word | None, status: str) -> PartialDate | None:
    """The day that the word's sentence gives: the coming one for what is ahead."""
    if word is None or word.at.date is None:
        return None
    return word.at.date.coming if status in AHEAD else word.at.date.date


def evidence(predicate: Predicate, seen: Sighting, ground: Ground) -> Evidence:
    """The words from the first to the last of what is named in the sentence."""
    scene = seen.stage.scene
    spans = [span for span in (seen.left, seen.at, seen.word.hit if seen.word else None) if _in(scene, span)]
    start = min((span.start for span in spans if span), default=scene.sentence.start)
    end = max((span.end for span in spans if span), default=scene.sentence.end)
    rule = rule_name(predicate, ground.words.language, LOOSE)
    return Evidence(start=start, end=end, rule=rule, confidence=0)


def _in(scene: Scene, span: Span | None) -> bool:
    return span is not None and scene.sentence.holds(span)


def _town(seen: Sighting, to: CountryCode, ground: Ground) -> str | None:
    if isinstance(seen.at, PlaceMention) and not seen.at.is_country:
        return seen.at.name
    near = seen.word.at.place if seen.word is not None else None
    if near is not None and near.country == to and not near.is_country:
        return near.name
    towns = dict.fromkeys(p.name for p in ground.reading.places if p.country == to and not p.is_country)
    return next(iter(towns)) if len(towns) == 1 else None
