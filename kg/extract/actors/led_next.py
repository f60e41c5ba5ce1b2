"""A group whose leader the next sentence names: "une mission de la BAD est là. Elle est dirigée par A"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.actors.affiliation import Affiliation
from kg.extract.actors.draft import Draft
from kg.extract.actors.scan import Scan
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded
from kg.lexicon.references import References

_OPENING, _BEFORE = 40, 6


@dataclass(frozen=True, slots=True)
class Group:
    """A group that stands from ``start`` to ``end`` of its sentence, whose it is, and who leads it."""

    scan: Scan
    start: int
    end: int
    owner: Affiliation
    leader: Draft

    def reference(self) -> Draft:
        """The mention of the leader that the words for the group are."""
        return Draft(self.scan, self.start, self.end, ActorKind.REFERENCE, self.leader.person)


def led_next(scans: Sequence[Scan], drafts: Sequence[Draft], words: References) -> list[Group]:
    """The groups of ``scans`` with a leader among ``drafts`` in the sentence behind each."""
    return list(_found(scans, drafts, words))


def credit(groups: Sequence[Group]) -> None:
    """Have each leader speak for whom the group is of, where nothing else tells for whom he does."""
    for group in groups:
        if group.leader.person.affiliation.code is None:
            group.leader.person.affiliation = group.owner


def as_leaders(drafts: Sequence[Draft], groups: Sequence[Group]) -> list[Draft]:
    """``drafts`` with each of ``groups`` as its leader, instead of the body whose it is."""
    spans = [(group.start, group.end) for group in groups]
    kept = [one for one in drafts if not any(low <= one.start and one.end <= high for low, high in spans)]
    added = [group.reference() for group in groups]
    return sorted([*kept, *added], key=lambda draft: (draft.start, draft.end))


def _found(scans: Sequence[Scan], drafts: Sequence[Draft], words: References) -> Iterator[Group]:
    for scan, behind in pairwise(scans):
        leader = next((one for one in drafts if one.scan is behind and _leads(one, words)), None)
        group = _group(scan, words) if leader is not None else None
        if leader is not None and group is not None:
            start, end, owner = group
            yield Group(scan, start, end, owner, leader)


def _leads(draft: Draft, words: References) -> bool:
    """Whether "Elle est dirigée par" alone stands before the draft in its sentence."""
    scan = draft.scan
    before = folded(scan.body[scan.sentence.start : draft.start]).rstrip()
    opens = any(scan.low(0) == subject or before.startswith(f"{subject} ") for subject in words.subjects)
    if not draft.is_person or draft.plural or len(before) > _OPENING or not opens:
        return False
    return any(verb in before for verb in words.leading)


def _group(scan: Scan, words: References) -> tuple[int, int, Affiliation] | None:
    """The first group of the sentence that names whose it is: "une mission de la BAD"."""
    nouns = (here for here, token in enumerate(scan.tokens) if token.low in words.delegations)
    for here in nouns:
        for at in range(here + 1, here + 1 + _BEFORE):
            mark = scan.bodies.get(at) or scan.demonyms.get(at)
            if mark is not None and mark.value.code is not None:
                return scan.tokens[here].start, scan.tokens[mark.end - 1].end, mark.value
    return None
