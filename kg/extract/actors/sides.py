"""Whom the words around a person say that he or she speaks for: a delegation, a side, a state."""

from collections.abc import Sequence

from kg.extract.actors.clues import Clue
from kg.extract.actors.draft import Draft
from kg.extract.actors.scan import Affiliation
from kg.facts import CountryCode
from kg.lexicon.country_files import WordKind
from kg.lexicon.matcher import folded

_MEETING, _LIST_REACH = 70, 320
_CLAUSE = 12
_OPENING, _OWNER = 20, 40


def spoken_for(draft: Draft, clues: Sequence[Clue]) -> CountryCode | None:
    """The state that the person represents in so many words."""
    return _represented(draft) or _delegating(draft, clues) or _sided(draft) or _come_from(draft)


def _represented(draft: Draft) -> CountryCode | None:
    """The state of "X a représenté le Mali", "X, représentant le Mali"."""
    scan = draft.scan
    behind = range(draft.behind, min(draft.behind + _CLAUSE, len(scan)))
    verbs = [i for i in behind if scan.low(i).startswith(scan.words.references.representing)]
    here = verbs[0] + 1 if verbs else len(scan)
    place = scan.places.get(here + 1 if scan.is_article(here) else here)
    return place.value.code if place is not None and place.value.kind is WordKind.NAME else None


def _delegating(draft: Draft, clues: Sequence[Clue]) -> CountryCode | None:
    """The state of the delegation that the draft leads or belongs to: "délégation conduite par A"."""
    at, head = _group_before(draft)
    if 0 <= at <= _OPENING and head < 0:
        return _group_behind(draft, clues)
    if (
        at < 0
        or head < 0
        or draft.start - draft.scan.sentence.start - at > _LIST_REACH
        or at - head > _MEETING
    ):
        return _headed(draft, clues)
    start = draft.scan.sentence.start
    return next((code for offset, code in clues if start + head <= offset < start + at), None)


def organisation_of(draft: Draft) -> Affiliation | None:
    """The organisation of "une mission du FMI conduite par A"."""
    scan, (at, head) = draft.scan, _group_before(draft)
    low, high = scan.sentence.start + head, scan.sentence.start + at
    if head < 0 and 0 <= at <= _OPENING:
        low, high = (
            draft.end,
            min(draft.end + _MEETING, scan.sentence.end),
        )  # "Sous la conduite de A, une mission du FMI"
        head = max(folded(scan.body[low:high]).find(noun) for noun in scan.words.references.delegations)
    elif draft.start - high > _MEETING or high - low > _MEETING:
        return None
    if head < 0:
        return None
    bodies = ((scan.tokens[here].start, mark.value) for here, mark in scan.bodies.items())
    return next((body for start, body in bodies if low <= start < high and body.country is None), None)


def _group_before(draft: Draft) -> tuple[int, int]:
    """Where, in the sentence before the draft, "conduite par" and the delegation stand; -1 for neither."""
    scan, words = draft.scan, draft.scan.words.references
    before = folded(scan.body[scan.sentence.start : draft.start])
    at = max(before.rfind(verb) for verb in words.led)
    return at, max((before.rfind(noun, 0, max(at, 0)) for noun in words.groups), default=-1)


def _group_behind(draft: Draft, clues: Sequence[Clue]) -> CountryCode | None:
    """The state of "Conduite par A, la délégation béninoise"."""
    scan = draft.scan
    behind = folded(scan.body[draft.end : scan.sentence.end])
    head = min((at for noun in scan.words.references.groups if (at := behind.find(noun)) >= 0), default=-1)
    low = draft.end + head
    return next((code for offset, code in clues if head >= 0 and low <= offset < low + _OWNER), None)


def _headed(draft: Draft, clues: Sequence[Clue]) -> CountryCode | None:
    """The state of "A, à la tête d'une délégation saoudienne"."""
    scan = draft.scan
    behind = folded(scan.body[draft.end : min(draft.end + _MEETING, scan.sentence.end)])
    heading = max(behind.find(phrase) for phrase in scan.words.references.heading)
    head = max((behind.find(noun, max(heading, 0)) for noun in scan.words.references.groups), default=-1)
    low = draft.end + head
    return next((code for o, code in clues if 0 <= heading < head and low <= o < low + _OWNER), None)


def _sided(draft: Draft) -> CountryCode | None:
    """The state of the side that the sentence names last before: "du côté belge, le ministre …"."""
    scan = draft.scan
    before = [index for index, token in enumerate(scan.tokens) if token.end <= draft.start]
    for here in reversed(before[-_CLAUSE:]):
        if scan.low(here) not in scan.words.references.sides:
            continue
        of = scan.demonyms.get(here + 1)
        place = next((scan.places[at] for at in (here + 2, here + 3) if at in scan.places), None)
        if of is not None:
            return of.value.country
        if place is not None and scan.is_of(here + 1):
            return place.value.code
    return None


def _come_from(draft: Draft) -> CountryCode | None:
    """The state of "A du Ghana", "A, de la République de Guinée", where no office is told."""
    scan = draft.scan
    here = draft.behind + (scan.low(draft.behind) == ",")
    if draft.person.titles or not scan.is_of(here):
        return None
    place = next((scan.places[at] for at in (here + 1, here + 2) if at in scan.places), None)
    return place.value.code if place is not None and place.value.kind is WordKind.NAME else None
