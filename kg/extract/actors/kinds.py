"""Bodies that every state has: "le gouvernement français", "les parties malienne et nigérienne"."""

from kg.extract.actors.scan import Affiliation, Mark, Scan

_REACH = 6


def owned(scan: Scan, kind: Mark[bool]) -> tuple[list[Affiliation], int]:
    """Whose body the noun ``kind`` is, with its end; several owners only of a plural."""
    owner = _owner(scan, kind.end)
    if owner is None:
        return [], kind.end
    every = [owner, *(_others(scan, owner.end) if kind.value else ())]
    return [one.value for one in every], every[-1].end


def _owner(scan: Scan, end: int) -> Mark[Affiliation] | None:
    """The owner that the words behind the noun tell."""
    for at in range(end, end + _REACH):
        found = _owner_at(scan, at)
        if found is not None:
            return found
        if not _leads(scan, at) and not scan.words.titles.is_vocabulary(scan.low(at)):
            return None
    return None


def _owner_at(scan: Scan, at: int) -> Mark[Affiliation] | None:
    """The adjective, the state behind "de" or the body at ``at``."""
    if at in scan.demonyms:
        return scan.demonyms[at]
    if at in scan.places and _leads(scan, at - 1):
        return Mark(scan.places[at].end, Affiliation(country=scan.places[at].value.code))
    return scan.bodies.get(at)


def _others(scan: Scan, here: int) -> list[Mark[Affiliation]]:
    """The owners that a list goes on with: "… française, malienne et nigérienne", "… et de l'Inde"."""
    found: list[Mark[Affiliation]] = []
    joined = scan.words.function.conjunction.folded
    while scan.low(here) == "," or scan.low(here) in joined:
        at = here + 1
        while _leads(scan, at):
            at += 1
        owner = _owner_at(scan, at)
        if owner is None:
            return []
        found.append(owner)
        if scan.low(here) in joined:
            return found
        here = owner.end
    return []


def _leads(scan: Scan, at: int) -> bool:
    """Whether "de" or the article behind it stands at ``at``."""
    return scan.is_of(at) or scan.low(at) in scan.words.function.singular.folded
