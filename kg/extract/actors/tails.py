"""The rest of a title up to its holder's name, over words that no list knows: "des Affaires polaires, X"."""

from dataclasses import replace

from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.commas import name_behind
from kg.extract.actors.name_words import is_first_name
from kg.extract.actors.named import Named, named_at
from kg.extract.actors.names import bare_name_at
from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import NO_AFFILIATION, Affiliation, Scan
from kg.extract.actors.tail_words import is_genitive, is_verb, leads, links, openers, opens

_LONGEST = 22
_SHORTEST = 4


def with_tail(scan: Scan, title: Title) -> tuple[Title, Named] | None:
    """``title`` up to its holder's full name and that name; None where something else stands between."""
    here = title.end
    while here - title.end < _LONGEST:
        named = _name_at(scan, here) if here > title.end else None
        if named is not None:
            return _extended(scan, title, here), named
        step = _step(scan, here)
        if step is None:
            return None
        here = step
    return None


def _name_at(scan: Scan, here: int) -> Named | None:
    """A full name right there or behind a comma, that nothing but a name can be."""
    if scan.low(here) == ",":
        named = name_behind(scan, here)
        return named if named is not None and _is_full(scan, named) else None
    if links(scan, here - 1) or scan.low(here - 1) in openers(scan):
        return None
    named = named_at(scan, here)
    bare = bare_name_at(scan, here)
    clear = bare is not None and is_first_name(scan, here)
    return named if named is not None and (clear or named.start < named.name.start) else None


def _is_full(scan: Scan, named: Named) -> bool:
    civil = named.start < named.name.start
    return civil or (len(named.name.parts) > 1 and bare_name_at(scan, named.name.start) is not None)


def _step(scan: Scan, here: int) -> int | None:
    """The index behind the next piece of the title; None where it is over."""
    low = scan.low(here)
    if low == "," and here + 1 in scan.openers:
        return here + 1
    seats = scan.words.titles.words["tail_seats"]
    if low in scan.words.function.comitative.folded and scan.low(here + 1) in seats:
        return here + 2
    if low == "(":
        end = after_brackets(scan, here)[0]
        return end if end > here else None
    if links(scan, here):
        return here + 1
    if low in openers(scan):
        return here + 1 if not scan.is_auxiliary(here) and opens(scan, here) else None
    return _noun(scan, here)


def _noun(scan: Scan, here: int) -> int | None:
    """Past a noun, adjective, place or body; no office, no civility, no function word, no verb."""
    for marks in (scan.bodies, scan.places, scan.demonyms):
        if here in marks:
            return marks[here].end
    low, titles = scan.low(here), scan.words.titles
    if low in titles.words["tail_words"]:
        return here + 1
    office = here in scan.heads and low not in titles.words["tail_words"]
    if not low or not scan.tokens[here].is_word or office or here in scan.civilities or here in scan.ranks:
        return None
    if titles.is_vocabulary(low) or titles.is_adjective(low) or scan.is_capital(here):
        return None if low in scan.words.names.first and scan.is_capital(here) else here + 1
    if low in scan.words.names.stop or low in titles.words["tail_stays"]:
        return None
    number, before = titles.inflection, scan.low(here - 1)
    led = leads(scan, here - 1) or before in openers(scan)
    plural = low.endswith(number.plurals) and before.endswith(number.plural)
    fit = len(low) >= _SHORTEST and not is_verb(scan, low)
    return here + 1 if fit and (led or plural) else None


def _extended(scan: Scan, title: Title, end: int) -> Title:
    known = title.affiliation.code is not None or title.head.plural
    owner = title.affiliation if known else _owner(scan, title.end, end)
    role = f"{title.role} {scan.written(title.end, end)}".replace(" ,", ",")
    return replace(title, end=end, role=role, affiliation=owner, bare=False, is_open=False)


def _owner(scan: Scan, start: int, end: int) -> Affiliation:
    """The first state or body that the rest names: behind "de", as an adjective, or any body."""
    for at in range(start, end):
        if at in scan.bodies:
            return scan.bodies[at].value
        if at in scan.demonyms and not scan.is_capital(at):
            return scan.demonyms[at].value
        place = scan.places.get(at)
        before = at - 2 if scan.is_article(at - 1) else at - 1
        if place is not None and place.value.is_strong and is_genitive(scan, before):
            return Affiliation(country=place.value.code)
    return NO_AFFILIATION
