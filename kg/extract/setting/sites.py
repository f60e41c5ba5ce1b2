"""Whether the place that a talk took over from an earlier sentence can be its own."""

from kg.extract.reading import PlaceMention, Reading
from kg.facts import Met, Visits


def is_elsewhere(met: Met, stay: Visits, reading: Reading) -> bool:
    """Whether the place of ``met`` is in another country than its ``stay`` and not named beside it."""
    named = [place for place in reading.places if place.name == met.place]
    strange = bool(named) and all(place.country != stay.to for place in named)
    return strange and not any(_is_near(place, met, reading) for place in named)


def _is_near(place: PlaceMention, met: Met, reading: Reading) -> bool:
    start, end = met.evidence.start, met.evidence.end
    within = (one for one in reading.sentences if one.start < end and start < one.end)
    return any(sentence.holds(place) for sentence in within)
