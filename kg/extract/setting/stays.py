"""The journey that a talk belongs to, the talks a journey was for, and where a talk can have been held."""

from collections.abc import Sequence

from kg.extract.events.actors import is_posted
from kg.extract.events.posted import town_of_post
from kg.extract.events.same import alike
from kg.extract.reading import Reading
from kg.facts import CountryCode, MeetingStatus, Met, PartialDate, Visits, VisitStatus
from kg.lexicon.event_words import EventWords

_STAY = 3
_STATUS = {MeetingStatus.HELD: VisitStatus.MADE, MeetingStatus.PLANNED: VisitStatus.PLANNED}


def stay_of(met: Met, visits: Sequence[Visits]) -> Visits | None:
    """The journey of a side of ``met`` to the other side's country; None where each went to the other's."""
    found = [visit for visit in visits if _belongs(met, visit)]
    return found[0] if len({visit.to for visit in found}) == 1 else None


def journey_during(met: Met, visits: Sequence[Visits], reading: Reading) -> Visits | None:
    """The one journey told of a side of ``met``, to a country of neither; none where they met at home."""
    sides = (met.a, met.b)
    homes = {side.country for side in sides}
    if any(place.name == met.place and place.country in homes for place in reading.places):
        return None
    found = [
        visit
        for visit in visits
        if _STATUS.get(met.status) is visit.status and any(alike(side, visit.visitor) for side in sides)
    ]
    return found[0] if len({visit.to for visit in found}) == 1 and found[0].to not in homes else None


def going_on(met: Met, visits: Sequence[Visits], reading: Reading) -> Visits | None:
    """The journey under way to the other side's country in the course of which ``met`` is planned."""
    published = reading.document.date
    if met.status is not MeetingStatus.PLANNED or published is None:
        return None
    recent = [each for each in visits if each.date is not None and _is_recent(each.date, published)]
    held = met.model_copy(update={"status": MeetingStatus.HELD})
    return stay_of(held, recent)


def _is_recent(day: PartialDate, published: PartialDate) -> bool:
    return 0 <= (published.first_day - day.first_day).days <= _STAY


def talks_of(visit: Visits, meetings: Sequence[Met]) -> list[Met]:
    """The talks of the visitor with people of the country visited."""
    return [met for met in meetings if _belongs(met, visit)]


def post_of(met: Met, words: EventWords) -> CountryCode | None:
    """The country of the side that meets an ambassador of another state."""
    posted = [is_posted(side, words) for side in (met.a, met.b)]
    if posted[0] == posted[1]:
        return None
    return (met.b if posted[0] else met.a).country


def town_of_envoy(met: Met, post: CountryCode, words: EventWords) -> str | None:
    """The town of the country ``post`` where the ambassador who is met lives, if the title tells it."""
    envoy = met.a if is_posted(met.a, words) else met.b
    return town_of_post(envoy, post, words)


def is_elsewhere(met: Met, stay: Visits, reading: Reading) -> bool:
    """Whether ``met`` took over, from an earlier sentence, a place in another country than its ``stay``.

    A third country that its own sentence names is what they spoke of.
    """
    named = [place for place in reading.places if place.name == met.place]
    strange = bool(named) and all(place.country != stay.to for place in named)
    homes = {met.a.country, met.b.country}
    if strange and all(place.is_country and place.country not in homes for place in named):
        return True
    around = reading.sentences_around(met.evidence)
    return strange and not any(sentence.holds(place) for place in named for sentence in around)


def _belongs(met: Met, visit: Visits) -> bool:
    if _STATUS.get(met.status) is not visit.status:
        return False
    guests = ((met.a, met.b), (met.b, met.a))
    return any(alike(guest, visit.visitor) and host.country == visit.to for guest, host in guests)
