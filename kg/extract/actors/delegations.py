"""A delegation acts through its leader: "la délégation béninoise" is whoever it is said to be led by."""

from collections.abc import Iterator, Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.people import Person
from kg.extract.actors.scan import Scan
from kg.extract.reading import ActorKind
from kg.facts import CountryCode
from kg.lexicon.matcher import folded
from kg.lexicon.references import References

_REACH, _NEAR, _CLAUSE = 90, 3, 14


def led(scans: Sequence[Scan], drafts: Sequence[Draft], words: References) -> list[Draft]:
    """``drafts`` with every delegation as its leader, in the order of the text."""
    leaders = [draft for draft in drafts if is_leader(draft, drafts, words)]
    leaders = leaders or [draft for draft in drafts if _is_first(draft, drafts, words)]
    known = [_as_leader(draft, drafts, leaders, words) for draft in drafts]
    added = [draft for scan in scans for draft in _unowned(scan, known, leaders, words)]
    return sorted([*known, *added], key=lambda draft: (draft.start, draft.end))


def received(draft: Draft) -> CountryCode | None:
    """The state of the delegation that the person receives: "X a reçu une délégation chinoise"."""
    scan, words = draft.scan, draft.scan.words.references
    behind = range(draft.behind, min(draft.behind + _CLAUSE, len(scan)))
    met = next((here for here in behind if scan.low(here).startswith(words.meeting)), None)
    if met is None or any(scan.low(here).startswith(words.led) for here in range(behind[0], met)):
        return None
    nouns = (here for here in range(met, met + _CLAUSE) if scan.low(here) in words.delegations)
    return next((code for here in nouns if (code := _owner(scan, here + 1))), None)


def _owner(scan: Scan, here: int) -> CountryCode | None:
    """The state of "délégation officielle chinoise", "délégation de la Chine"."""
    for at in range(here, here + _NEAR + 1):
        if at in scan.demonyms:
            return scan.demonyms[at].value.country
        if at in scan.places and not scan.is_at(at - 1):
            return scan.places[at].value.code
    return None


def is_leader(draft: Draft, drafts: Sequence[Draft], words: References) -> bool:
    """Whether "une délégation conduite par" stands right before, or ", à la tête d'une délégation" behind."""
    if not draft.is_person or draft.plural:
        return False
    scan = draft.scan
    before = folded(scan.body[max(scan.sentence.start, draft.start - _REACH) : draft.start])
    at, verb = max((before.rfind(verb), verb) for verb in words.leading)
    noun = max(before.rfind(noun, 0, max(at, 0)) for noun in words.delegations)
    start = draft.start - len(before) + at
    alone = not any(one.is_person and start < one.start < draft.start for one in drafts)
    if at >= 0 and alone and (noun >= 0 or at <= len(verb)):
        return True
    behind = folded(scan.body[draft.end : min(draft.end + _REACH, scan.sentence.end)])
    heading = max(behind.find(phrase) for phrase in words.heading)
    return heading >= 0 and any(behind.find(noun, heading) >= 0 for noun in words.delegations)


def _is_first(draft: Draft, drafts: Sequence[Draft], words: References) -> bool:
    """Whether "une délégation composée de" stands right before: the first member speaks for all."""
    scan = draft.scan
    if draft.kind is not ActorKind.NAMED or draft.plural:
        return False
    before = folded(scan.body[max(scan.sentence.start, draft.start - _REACH) : draft.start])
    at = max(before.rfind(verb) for verb in words.composed)
    alone = not any(d.is_person and draft.start - len(before) + at < d.start < draft.start for d in drafts)
    return at >= 0 and alone and any(before.rfind(noun, 0, at) >= 0 for noun in words.delegations)


def _as_leader(draft: Draft, drafts: Sequence[Draft], leaders: Sequence[Draft], words: References) -> Draft:
    """A delegation of a state as whoever leads it."""
    if draft.kind is not ActorKind.ORGANISATION or not _is_delegation(draft, words):
        return draft
    state = draft.person.affiliation.code
    fit = [one for one in leaders if one.person.affiliation.code == state]
    person = _nearest(draft, fit) or _sole(draft, drafts, words)
    return draft if person is None else _reference(draft.scan, draft.start, draft.end, person)


def _sole(draft: Draft, drafts: Sequence[Draft], words: References) -> Person | None:
    """The one person with an office in the delegation's state whom the text names near it."""
    state, written = draft.person.affiliation.code, folded(draft.scan.body[draft.start : draft.end])
    held = (d for d in drafts if d.kind is ActorKind.NAMED and d.person.titles)
    fit = [d for d in held if d.person.affiliation.code == state]
    near = any(abs(d.sentence - draft.sentence) <= _NEAR for d in fit)
    sole = len({id(d.person) for d in fit}) == 1 and near
    return fit[0].person if sole and written.startswith(words.delegations[0]) else None


def _is_delegation(draft: Draft, words: References) -> bool:
    written = folded(draft.scan.body[draft.start : draft.end])
    return written.startswith(words.delegations)


def _nearest(draft: Draft, leaders: Sequence[Draft]) -> Person | None:
    """The leader named last before, else next behind."""
    before = [one.person for one in leaders if one.start < draft.start]
    behind = [one.person for one in leaders if one.start >= draft.start]
    return next(iter([*reversed(before), *behind]), None)


def _unowned(
    scan: Scan, drafts: Sequence[Draft], leaders: Sequence[Draft], words: References
) -> Iterator[Draft]:
    """ "la délégation" without a state: the leader named last before it."""
    taken = {at for one in drafts if one.scan is scan for at in range(one.start, one.end)}
    for here, token in enumerate(scan.tokens):
        known = token.low in words.delegations and scan.low(here - 1) in words.known
        if not known or token.start in taken:
            continue
        before = [one.person for one in leaders if one.end <= token.start]
        behind = folded(scan.body[token.end : scan.sentence.end]).lstrip(" ,")
        if before and not behind.startswith(words.leading):
            yield _reference(scan, token.start, token.end, before[-1])


def _reference(scan: Scan, start: int, end: int, person: Person) -> Draft:
    return Draft(scan, start, end, ActorKind.REFERENCE, person)
