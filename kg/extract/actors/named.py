"""A name with the civilities and ranks before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.actors.complements import after_brackets
from kg.extract.actors.names import name_at
from kg.extract.actors.phrases import Name
from kg.extract.actors.scan import NO_AFFILIATION, Affiliation, Scan
from kg.extract.actors.titles import title_at


@dataclass(frozen=True, slots=True)
class Named:
    """A name behind its civilities and ranks; ``start`` is where they begin."""

    start: int
    name: Name
    plural: bool
    affiliation: Affiliation = NO_AFFILIATION


def named_at(scan: Scan, here: int) -> Named | None:
    """A name with civilities and ranks before it, or alone (an anchor stands before it then)."""
    at, plural, owner = here, False, Affiliation()
    while True:
        civil, rank = scan.civilities.get(at), scan.ranks.get(at)
        mark = civil or rank
        if mark is None or (civil is None and scan.is_capital(at) and scan.low(at) in scan.words.names.first):
            break
        plural = plural or (civil is not None and civil.value)
        at = mark.end
        if civil is not None and scan.low(at) == "," and at + 1 in scan.civilities:
            at += 1
        if civil is not None and scan.low(at) in ("le", "la", "l'") and at + 1 in scan.ranks:
            at += 1
        if rank is not None and mark.end - here > 1 and scan.low(at) == "," and scan.is_capital(at + 1):
            at += 1
        if rank is not None and at in scan.demonyms and not scan.is_capital(at):
            owner, at = scan.demonyms[at].value, scan.demonyms[at].end
    if at == here and scan.low(at) in ("de", "d'", "di", "da"):
        return None
    name = name_at(scan, at, anchored=True)
    return None if name is None else Named(here, name, plural, owner)


def ranked_at(scan: Scan, here: int) -> Named | None:
    """A name behind a rank that is no office: "commandant de corps X", though "commandant" alone is one."""
    rank, title = scan.ranks.get(here), title_at(scan, here)
    named = named_at(scan, here) if rank is not None and (title is None or title.end <= rank.end) else None
    return named if named is not None and named.start < named.name.start else None


def past_civilities(scan: Scan, here: int) -> int:
    """The index behind "S.E.", "Monsieur" …, or ``here``."""
    while here in scan.civilities:
        here = scan.civilities[here].end
    return here


def more_names(scan: Scan, here: int) -> Iterator[Named]:
    """ ", B et C" behind a first name."""
    while scan.low(here) in (",", "et"):
        following = here + 2 if scan.low(here + 1) == "et" else here + 1
        named = named_at(scan, following)
        if named is None:
            return
        yield named
        here = after_brackets(scan, named.name.end)[0]
