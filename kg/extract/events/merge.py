"""One fact an event: what a document tells twice is joined, the later state over the earlier."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from kg.extract.events.actors import affiliation
from kg.extract.events.draft import Draft
from kg.extract.events.offices import are_of_two_ranks
from kg.extract.events.one_event import UNDONE, agree, same_event
from kg.extract.events.outcome import Outcome
from kg.extract.events.same import alike, covers, fuller
from kg.extract.reading import Part
from kg.facts import Actor, CountryCode, Mode, PartialDate, Precision

Stage = tuple[int, CountryCode | None]
_MADE = (Outcome.HELD, Outcome.ONGOING)
_FINAL = {Outcome.CANCELLED: 3, Outcome.POSTPONED: 4, Outcome.DENIED: 3, Outcome.HELD: 2, Outcome.PLANNED: 1}


def merge(drafts: Iterable[Draft], language: str) -> list[Draft]:
    """``drafts`` without repetition, by first mention; nameless doubles of a named principal fall away."""
    merged: list[Draft] = []
    drafts = tuple(drafts)
    stages = _stages(drafts)
    for draft in drafts:
        place = next((i for i, known in enumerate(merged) if same_event(known, draft)), None)
        if place is None:
            merged.append(draft)
        else:
            merged[place] = joined(merged[place], draft, stages)
    return [each for each in merged if not any(_outshines(other, each, language) for other in merged)]


def _stages(drafts: Iterable[Draft]) -> frozenset[Stage]:
    """Of sentences that tell of journeys to several countries all but the first: their day is not told."""
    goals = dict.fromkeys((d.sentence, d.to) for d in drafts if d.predicate == "VISITS" and d.to is not None)
    first: dict[int, CountryCode] = {}
    return frozenset((sentence, to) for sentence, to in goals if first.setdefault(sentence, to) != to)


def joined(one: Draft, other: Draft, stages: Collection[Stage] = ()) -> Draft:
    """The event of both: the later state, the surer evidence, date and place from whichever gives them.

    The day of a journey is not taken from where it is one of the further ``stages`` of a tour.
    """
    outcome = _later(one, other)
    best = other if _rank(other, outcome) > _rank(one, outcome) else one
    rest = one if best is other else other
    day = rest if rest.dated and (not best.dated or _is_better(rest, best, stages)) else best
    town = max((best, rest), key=_place_known)
    quoted = max((best, rest), key=lambda draft: _telling(draft, outcome))
    return replace(
        best,
        outcome=outcome,
        start=quoted.start,
        end=quoted.end,
        rule=quoted.rule,
        confidence=min(0.99, max(one.confidence, other.confidence) + 0.03),
        date=day.date,
        dated=day.dated,
        place=town.place,
        placed=town.placed,
        mode=_mode(best, rest),
        host=best.host or rest.host,
        agreed=one.agreed or other.agreed,
        a=fuller(one.a, other.a) if alike(one.a, other.a) else best.a,
        b=fuller(one.b, other.b) if one.b and other.b and alike(one.b, other.b) else best.b,
    )


def _mode(best: Draft, rest: Draft) -> Mode:
    """That of ``best``; by telephone where ``rest`` says so and ``best`` names no place."""
    is_told = rest.mode is not Mode.IN_PERSON and best.mode is Mode.IN_PERSON
    return rest.mode if is_told and not best.placed else best.mode


def _is_better(rest: Draft, best: Draft, stages: Collection[Stage]) -> bool:
    """Whether ``rest`` gives the day: more exactly, or of a journey made the earlier one, when it began."""
    further = [(draft.sentence, draft.to) in stages for draft in (rest, best)]
    if further[0] != further[1]:
        return further[1]
    return _is_earlier(rest, best) or _is_more_exact(rest.date, best.date)


def _is_earlier(rest: Draft, best: Draft) -> bool:
    made = best.outcome in _MADE and rest.outcome in _MADE
    is_one = made or best.outcome is rest.outcome is Outcome.PLANNED
    if best.predicate != "VISITS" or not is_one or rest.date is None or best.date is None:
        return False
    exact = rest.date.precision is best.date.precision is Precision.DAY
    return exact and rest.date.is_before(best.date)


def _is_more_exact(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether ``one`` is a day within the month or year ``other``: "les 29 et 30 mai" beside "ce mois-ci"."""
    return one is not None and other is not None and one != other and one.startswith(other)


def _place_known(draft: Draft) -> tuple[bool, bool, bool]:
    """A place of the event's own sentence before one from earlier, a town before a country.

    Of two towns the one that is told with a day.
    """
    is_town = draft.place is not None and not draft.place.is_country
    return draft.placed, is_town, draft.dated


def _telling(draft: Draft, outcome: Outcome) -> tuple[bool, bool, int]:
    """How well it is quoted: with a word of its own (no talk on the soil visited), with place and day."""
    return draft.outcome is outcome, _is_worded(draft), draft.placed + draft.dated


def _is_worded(draft: Draft) -> bool:
    return draft.rule.startswith(f"{draft.predicate.lower()}/")


def _rank(draft: Draft, outcome: Outcome) -> tuple[bool, bool, float]:
    return draft.outcome is outcome, draft.part is not Part.HEADLINE, draft.confidence


def _later(one: Draft, other: Draft) -> Outcome:
    """A headline yields to the body; what was called off or done stands over what was planned."""
    if (one.part is Part.HEADLINE) != (other.part is Part.HEADLINE):
        body = other if one.part is Part.HEADLINE else one
        if body.outcome not in (Outcome.OPEN, Outcome.PRESENT):
            return body.outcome
    pair = (one.outcome, other.outcome)
    if (
        any(o in UNDONE for o in pair)
        and Outcome.PLANNED in pair
        and other.outcome is Outcome.PLANNED
        and other.dated
    ):
        return Outcome.PLANNED
    return max(pair, key=lambda outcome: _FINAL.get(outcome, 0))


def _outshines(other: Draft, each: Draft, language: str) -> bool:
    """Whether ``other`` tells the same with a name where ``each`` has only the state."""
    if (
        other is each
        or other.courtesy > each.courtesy
        or other.predicate != each.predicate
        or other.to != each.to
        or _names(other) <= _names(each)
    ):
        return False
    if other.outcome is not each.outcome and any(actor.role is not None for actor in _sides(each)[-1:]):
        return False
    ours, theirs = _sides(each), _sides(other)
    is_told = all(any(_may_be(t, o, language) for t in theirs) for o in ours)
    return is_told and agree(other.date, each.date)


def _may_be(named: Actor, office: Actor, language: str) -> bool:
    return covers(named, office) and not are_of_two_ranks(named, office, language)


def without_doubles(journeys: list[Draft]) -> list[Draft]:
    """``journeys`` without those of a bare office whose state has a named traveller on the same journey."""
    named = {(affiliation(j.a), j.to) for j in journeys if j.a.name is not None}
    return [j for j in journeys if j.a.name is not None or (affiliation(j.a), j.to) not in named]


def _names(draft: Draft) -> int:
    return sum(actor.name is not None for actor in _sides(draft))


def _sides(draft: Draft) -> list[Actor]:
    return [actor for actor in (draft.a, draft.b) if actor is not None]
