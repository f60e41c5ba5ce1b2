"""The date and the place of an event: from its own sentence, else from what the text told just before."""

from dataclasses import dataclass
from typing import TypeVar

from kg.extract.events.clause import tells_ahead
from kg.extract.events.hits import Hit
from kg.extract.events.last_time import last_time
from kg.extract.events.once import once
from kg.extract.events.other_days import is_of_other
from kg.extract.events.scene import Scene
from kg.extract.events.site import happens_at, is_dateline, is_of_matter, is_of_thing
from kg.extract.events.stay import days_of, is_aside
from kg.extract.events.venues import venues
from kg.extract.reading import DateMention, PlaceMention, Span
from kg.facts import Mode, Precision
from kg.lexicon.conjugation import Tense
from kg.lexicon.event_words import EventWords

_CROSSING, _BEFORE, _FAR, _YEAR, _DATED = 120, 30, 340, 4, 60

_SINCE, _BESIDE, _BEHIND, _STAGE, _NEXT, _LEAD = 40, 70, 110, 6, 2, 12
_APART = 21  # days
_PARTING = frozenset("▲■;:,.")

M = TypeVar("M", bound=Span)


@dataclass(frozen=True, slots=True)
class Setting:
    """Date and place as far as known."""

    date: DateMention | None = None
    place: PlaceMention | None = None


UNKNOWN = Setting()


def followed(here: Setting, before: Setting) -> Setting:
    """``here``, what it lacks taken from ``before``; no place of what was weeks earlier or later."""
    place = None if is_far(here.date, before.date) else before.place
    return Setting(here.date or before.date, here.place or place)


def is_far(one: DateMention | None, other: DateMention | None) -> bool:
    """Whether weeks lie between the two days."""
    if one is None or other is None:
        return False
    first, second = sorted((one.date, other.date))
    return (second.first_day - first.last_day).days > _APART


def within(here: Setting, head: Setting) -> Setting:
    """``here``, its country narrowed to the town of it that heads the entry."""
    land, town = here.place, head.place
    if land is None or not land.is_country or town is None or town.country != land.country:
        return here
    return Setting(here.date, town)


def last_of(before: Setting, scene: Scene, hit: Hit, words: EventWords) -> Setting:
    """What the text told ``before`` as far as it counts for ``hit``.

    No day for what "prochainement" tells, or what "s'était rendu" sets before.
    """
    near = scene.folded(hit.start - _BESIDE, hit.end + _BEHIND)
    group = hit.group
    is_past = group is not None and group.perfect and group.tense is Tense.IMPERFECT
    is_vague = is_past or words.status.cues["vague"].search(near) is not None
    return Setting(None, before.place) if is_vague else before


def setting(scene: Scene, hit: Hit, others: list[Hit], words: EventWords) -> Setting:
    """What the sentence itself gives for ``hit``; other events between cost distance."""
    own = _own_days(scene, hit, words)
    days = tuple(d for d in own if not _is_of_next_verb(scene, d, hit, others, words))
    if is_aside(scene, hit, words):
        days = days_of(scene, hit, days, words)
    days = _begun(scene, days, hit, words) or days
    return Setting(
        date=_nearest(_exact(_of_clause(scene, days, hit)), hit, others),
        place=_nearest(_towns(scene, hit, words), hit, others)
        or _nearest(_venues(scene, hit, words), hit, others)
        or _nearest(_countries(scene, hit, words), hit, others),
    )


@once
def _own_days(scene: Scene, hit: Hit, words: EventWords) -> tuple[DateMention, ...]:
    return tuple(day for day in scene.dates if not _is_other(scene, day, hit, words))


@once
def _own_places(scene: Scene, hit: Hit, words: EventWords) -> tuple[PlaceMention, ...]:
    told = (p for p in scene.places if not _is_of_another_act(scene, p, hit, words))
    return tuple(p for p in told if not is_of_matter(scene, p, words))


@once
def _towns(scene: Scene, hit: Hit, words: EventWords) -> tuple[PlaceMention, ...]:
    towns = tuple(p for p in _own_places(scene, hit, words) if not p.is_country)
    return _of_clause(scene, _set_in(scene, _without_dateline(scene, towns), words), hit)


@once
def _venues(scene: Scene, hit: Hit, words: EventWords) -> tuple[PlaceMention, ...]:
    return _of_clause(scene, venues(scene, hit, words), hit)


@once
def _countries(scene: Scene, hit: Hit, words: EventWords) -> tuple[PlaceMention, ...]:
    lands = (p for p in _own_places(scene, hit, words) if p.is_country)
    return _of_clause(scene, tuple(p for p in lands if happens_at(scene, p, words)), hit)


def _set_in(scene: Scene, towns: tuple[PlaceMention, ...], words: EventWords) -> tuple[PlaceMention, ...]:
    """Those of ``towns`` that say where, "à Lima"; else any but those that only name a thing."""
    here = tuple(town for town in towns if happens_at(scene, town, words))
    return here or tuple(town for town in towns if not is_of_thing(scene, town, words))


def _begun(
    scene: Scene, days: tuple[DateMention, ...], hit: Hit, words: EventWords
) -> tuple[DateMention, ...]:
    """The day since which a journey goes on: "a achevé jeudi la visite qu'il effectuait depuis mardi"."""
    if hit.trigger.predicate != "VISITS":
        return ()
    since, behind = words.frames.time.just_since, (day for day in days if day.start > hit.end)
    exact = (day for day in behind if day.date.precision is Precision.DAY)
    gaps = ((day, scene.masked(hit.end, day.start).lower()) for day in exact)
    return tuple(day for day, gap in gaps if not set(gap) & _PARTING and since.search(gap.rstrip()))


def _without_dateline(scene: Scene, towns: tuple[PlaceMention, ...]) -> tuple[PlaceMention, ...]:
    """``towns`` but for one that heads the sentence as in "Lima, 3 mai (ABC) –", if there are others."""
    if len(towns) < 2 or not is_dateline(scene.masked(scene.sentence.start, towns[0].end + _DATED)):
        return towns
    return towns[1:]


def _is_other(scene: Scene, day: DateMention, hit: Hit, words: EventWords) -> bool:
    return (
        _is_of_another_act(scene, day, hit, words)
        or _ends_stay(scene, day, words)
        or _begins_stay(scene, day, hit, words)
        or _comes_later(scene, hit, day, words)
        or _is_of_next_stage(scene, day, hit, words)
        or is_of_other(scene, day, hit, words)
    )


def _is_of_another_act(scene: Scene, mention: Span, hit: Hit, words: EventWords) -> bool:
    return (
        _is_of_sequel(scene, mention, hit, words)
        or _is_of_recalled(scene, mention, hit, words)
        or _is_of_invitation(scene, mention, hit, words)
    )


def _is_of_invitation(scene: Scene, mention: Span, hit: Hit, words: EventWords) -> bool:
    """Whether an invitation given at a meeting leads there: "a remis à B une lettre l'invitant à PLACE"."""
    gap, frames = scene.masked(hit.end, mention.start).lower(), words.frames.others
    asked = frames.invitation.search(gap) or frames.bidden.search(gap)
    return hit.trigger.predicate == "MET" and asked is not None


def _is_of_recalled(scene: Scene, mention: Span, hit: Hit, words: EventWords) -> bool:
    """Whether it is of an act told by a participle: "l'accord conclu lors de sa visite à PLACE en mai"."""
    gap = scene.folded(hit.end, mention.start)
    for found in words.status.recalled.finditer(gap) if mention.start >= hit.end else ():
        before = gap[: found.start()].split()[-1:]
        if words.status.auxiliaries.keys().isdisjoint(before) and not set(gap[found.end() :]) & set(";:."):
            return True
    return False


def _is_of_next_verb(scene: Scene, day: DateMention, hit: Hit, others: list[Hit], words: EventWords) -> bool:
    """Whether it stands right behind the verb of a further event: "des entretiens avec A, a vu mardi B"."""
    lead = scene.masked(hit.start - _LEAD, hit.start).lower()
    if any(framing in lead for framing in words.triggers.grammar.framing):
        return False
    verbs = (h for h in others if h.group is not None and hit.end < h.group.start and h.end < day.start)
    beside = (h for h in verbs if day.start - h.end <= _NEXT)
    return any("■" in scene.masked(hit.end, h.group.start if h.group else h.start) for h in beside)


def _is_of_sequel(scene: Scene, mention: Span, hit: Hit, words: EventWords) -> bool:
    """Whether what is to come of an event told as done is there: "a reçu B, qui se rendra jeudi à PLACE"."""
    if hit.group is None or not hit.group.perfect or mention.start < hit.end:
        return False
    return tells_ahead(scene.masked(hit.end, mention.start).lower(), words.status)


def _is_of_next_stage(scene: Scene, day: DateMention, hit: Hit, words: EventWords) -> bool:
    """Whether another town follows on that day: "sera lundi à A, où il verra B, puis jeudi à C"."""
    cue = words.frames.stations.next.search(scene.masked(hit.end, day.start).lower())
    is_placed = any(0 <= place.start - day.end <= _STAGE for place in scene.places)
    if cue is None or not is_placed:
        return False
    return any(other.end <= hit.end + cue.start() for other in scene.dates)


def _begins_stay(scene: Scene, day: DateMention, hit: Hit, words: EventWords) -> bool:
    """Whether the day is no meeting's: "en séjour ici depuis lundi, il a été reçu"."""
    before = scene.masked(day.start - _SINCE, day.start).lower().rstrip()
    is_stay = hit.trigger.predicate == "MET" and last_time(scene, hit, words) is None
    return is_stay and words.frames.time.just_since.search(before) is not None


def _of_clause(scene: Scene, mentions: tuple[M, ...], hit: Hit) -> tuple[M, ...]:
    """Those with no semicolon between them and ``hit``."""
    return tuple(m for m in mentions if ";" not in scene.masked(*sorted((m.start, hit.start))))


def _exact(days: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """``days`` without the year of one of them: "jeudi, pour son premier voyage de l'année 2016"."""
    years = {day.date[:_YEAR] for day in days if len(day.date) > _YEAR}
    return tuple(day for day in days if day.date not in years)


def _comes_later(scene: Scene, hit: Hit, day: DateMention, words: EventWords) -> bool:
    """Whether the day is that of what follows a journey: "est à PLACE, où il verra B mardi, avant de"."""
    is_journey = hit.trigger.predicate == "VISITS" and day.start > hit.end
    otherwise = words.frames.time.otherwise
    return is_journey and otherwise.search(scene.masked(hit.end, day.start).lower()) is not None


def _ends_stay(scene: Scene, day: DateMention, words: EventWords) -> bool:
    """Whether the day ends something, "jusqu'à jeudi", or is what it is counted from, "depuis 2002"."""
    before, frames = scene.masked(day.start - 14, day.start).lower().rstrip(), words.frames.time
    written = scene.text[day.start : day.end].lower()
    if frames.until.search(before) or frames.until.search(before + written.split()[0]):
        return True
    inside = frames.opening.match(written) is not None
    since = scene.masked(day.start - _SINCE, day.end).lower()
    return len(day.date) == _YEAR and (inside or frames.since_day.search(since) is not None)


def mode_of(scene: Scene, hit: Hit, words: EventWords) -> Mode:
    """How the two spoke, by the words around the trigger."""
    if hit.trigger.mode is not None:
        return hit.trigger.mode
    near = scene.masked(hit.start - 40, hit.end + 60).lower()
    return next(
        (mode for mode, w in words.triggers.modes.items() if any(x in near for x in w)), Mode.IN_PERSON
    )


def _nearest(mentions: tuple[M, ...], hit: Hit, others: list[Hit]) -> M | None:
    """The mention that stands closest, those after the trigger first."""
    ranked = sorted(mentions, key=lambda m: _distance(m, hit, others))
    return ranked[0] if ranked and _distance(ranked[0], hit, others) < _FAR else None


def _distance(mention: Span, hit: Hit, others: list[Hit]) -> int:
    low, high = sorted((mention.start, hit.start))
    between = sum(low < other.start < high for other in others)
    before = _BEFORE if mention.start < hit.start else 0
    return high - low + before + _CROSSING * between
