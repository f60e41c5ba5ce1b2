"""A name with the civilities and ranks before it."""

from dataclasses import dataclass, replace

from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.name_words import is_articled
from kg.extract.actors.names import name_at
from kg.extract.actors.phrases import Name
from kg.extract.actors.scan import NO_AFFILIATION, Affiliation, Mark, Scan
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
        civil, rank, noble = scan.civilities.get(at), scan.ranks.get(at), dignity_at(scan, at)
        mark = civil or rank or noble
        if mark is None or (mark is rank and scan.is_capital(at) and scan.low(at) in scan.words.names.first):
            break
        plural = plural or (civil is not None and civil.value)
        at = mark.end
        if civil is not None and scan.low(at) == "," and at + 1 in scan.civilities:
            at += 1
        if (
            civil is not None
            and scan.low(at) in scan.words.function.singular.folded
            and _is_announcing(scan, at + 1)
        ):
            at += 1
        if rank is not None and mark.end - here > 1 and scan.low(at) == "," and scan.is_capital(at + 1):
            at += 1
        if rank is not None and at in scan.demonyms and not scan.is_capital(at):
            owner, at = scan.demonyms[at].value, scan.demonyms[at].end
    if at == here and scan.low(at) in scan.words.names.genitive:
        return None
    name = name_at(scan, at, anchored=True)
    if name is None:
        return None
    return Named(here, _with_first(scan, here, name), plural, owner)


def announced_at(scan: Scan, here: int) -> Named | None:
    """A name that an article may open: "le général X", "le prince X", "l'Australien X", or no article."""
    if scan.low(here) not in scan.words.function.singular.folded or is_articled(scan, here):
        return named_at(scan, here)
    if _is_announcing(scan, here + 1):
        return named_at(scan, here + 1)
    mark = scan.demonyms.get(here + 1)
    named = named_at(scan, mark.end) if mark is not None and scan.is_capital(here + 1) else None
    return None if named is None or mark is None else replace(named, affiliation=mark.value)


def dignity_at(scan: Scan, here: int) -> Mark[bool] | None:
    """A dignity that is no office, before a name: "prince", "cardinal"; not "prince héritier"."""
    mark = scan.heads.get(here)
    bare = mark is not None and mark.end == here + 1 and not mark.value.plural
    return Mark(here + 1, False) if bare and scan.low(here) in scan.words.titles.words["noble"] else None


def _is_announcing(scan: Scan, here: int) -> bool:
    return here in scan.ranks or here in scan.civilities or dignity_at(scan, here) is not None


def _with_first(scan: Scan, here: int, name: Name) -> Name:
    """The name with the "Cheikh" before it, where that is the first name: "Cheikh Ould Sid"."""
    words, at = scan.words.titles.words, name.start - 1
    sheikhly = any(part.split("-")[0].lower() in words["of_sheikhs"] for part in name.parts)
    if at < here or scan.low(at) not in words["sheikhs"] or not scan.is_capital(at) or sheikhly:
        return name
    return Name(at, name.end, (scan.text(at), *name.parts), scan.written(at, name.end))


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


def next_name(scan: Scan, here: int) -> Named | None:
    """The name behind ", " or " et " in a list: ", B", ", et C"."""
    here = after_brackets(scan, here)[0]
    if not scan.is_joint(here):
        return None
    return named_at(scan, here + 2 if scan.is_and(here + 1) else here + 1)
