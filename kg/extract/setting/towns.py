"""Whether a town stands out among those of a journey that is told as one to the country."""

from collections import Counter

from kg.extract.events.scene import scenes
from kg.extract.events.site import event_sites
from kg.extract.reading import PlaceMention, Reading
from kg.facts import Visits
from kg.lexicon.event_words import EventWords


def main_town(visit: Visits, reading: Reading, words: EventWords) -> str | None:
    """The town of ``visit``; None where its words name the country and others of its towns count as much."""
    towns = {place.name for place in reading.places if _is_town(place, visit)}
    if visit.city is None or len(towns) < 2 or not _is_of_country(visit, reading):
        return visit.city
    times = _times(visit, reading, words)
    capital = words.countries.capital(visit.to) == visit.city
    most = max((count for town, count in times.items() if town != visit.city), default=0)
    return visit.city if times[visit.city] + capital > most else None


def _is_town(place: PlaceMention, visit: Visits) -> bool:
    return place.country == visit.to and not place.is_country


def _is_of_country(visit: Visits, reading: Reading) -> bool:
    """Whether the words that tell ``visit`` name the country, and not the town."""
    within = [p for p in reading.places if visit.evidence.start <= p.start < visit.evidence.end]
    towns = [place for place in within if place.name == visit.city]
    return not towns and any(place.is_country and place.country == visit.to for place in within)


def _times(visit: Visits, reading: Reading, words: EventWords) -> Counter[str]:
    """How often the text sets something in each of the country's towns."""
    return Counter(place.name for place in event_sites(scenes(reading), words) if _is_town(place, visit))
