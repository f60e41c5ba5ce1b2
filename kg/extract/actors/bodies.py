"""States, organisations and institutions as actors, and places."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.actors.draft import Draft
from kg.extract.actors.kinds import owned
from kg.extract.actors.people import Person
from kg.extract.actors.place_names import long_name
from kg.extract.actors.scan import Affiliation, Mark, Scan
from kg.extract.reading import ActorKind, PlaceMention
from kg.facts import CountryCode
from kg.lexicon.countries import Countries, CountryWord
from kg.lexicon.country_files import WordKind
from kg.lexicon.matcher import folded

_COUNTRIES = (WordKind.NAME, WordKind.REGION)


def bodies_in(scan: Scan, taken: set[int]) -> Iterator[Draft]:
    """States, organisations and institutions that stand outside titles."""
    here = 0
    while here < len(scan):
        drafts, end = ([], here + 1) if here in taken else _bodies_at(scan, here)
        yield from drafts
        here = max(end, here + 1)


def _bodies_at(scan: Scan, here: int) -> tuple[list[Draft], int]:
    kind = scan.kinds.get(here)
    if kind is not None:
        owners, end = owned(scan, kind)
        drafts = [_draft(scan, here, end, ActorKind.ORGANISATION, owner) for owner in owners]
        return [replace(one, plural=len(owners) > 1) for one in drafts], end
    draft, end = _body_at(scan, here)
    return [] if draft is None else [draft], end


def _body_at(scan: Scan, here: int) -> tuple[Draft | None, int]:
    body = scan.bodies.get(here)
    if body is not None and scan.low(here - 1) == "(" and scan.low(body.end) == ")":
        return None, body.end
    if body is not None:
        return _draft(scan, here, body.end, ActorKind.ORGANISATION, body.value), body.end
    place = scan.places.get(here)
    if place is None:
        return None, here + 1
    acts = (
        place.value.is_strong
        and not _is_dateline(scan, here)
        and place.value.kind in (WordKind.NAME, WordKind.CAPITAL)
        and not _is_located(scan, here)
    )
    owner = Affiliation(country=place.value.code)
    return (_draft(scan, here, place.end, ActorKind.STATE, owner) if acts else None), place.end


def _draft(scan: Scan, here: int, end: int, kind: ActorKind, owner: Affiliation) -> Draft:
    start = scan.tokens[here].start
    return Draft(scan, start, scan.tokens[end - 1].end, kind, Person(affiliation=owner))


def _is_located(scan: Scan, here: int) -> bool:
    """Whether a preposition of place stands before: "à Rabat", "en France", "au Mali et au Niger"."""
    before = long_name(scan, here) - 1
    if scan.is_article(before):
        before -= 1
    return scan.low(before) in scan.words.places.inside


def places_in(scan: Scan, taken: set[int], countries: Countries) -> Iterator[PlaceMention]:
    """Towns and countries that stand as places: behind a preposition, in a dateline, or towns anywhere.

    A region stands for its country; "Port d'Espagne" is not Spain.
    """
    towns = ((here, mark) for here, mark in scan.places.items() if mark.value.kind not in _COUNTRIES)
    inside = {at for here, mark in towns for at in range(here + 1, mark.end)}
    for here, mark in scan.places.items():
        if (
            here in taken
            or here in inside
            or not mark.value.is_strong
            or not _is_place(scan, here, mark.value.kind)
        ):
            continue
        token = scan.tokens[long_name(scan, here)]
        end = scan.tokens[mark.end - 1].end
        code, kind = mark.value.code, mark.value.kind
        name = countries.label(code) if kind is WordKind.REGION else _called(scan, here, mark, countries)
        is_country = kind in _COUNTRIES and not _is_town(scan, here, name, code, countries)
        yield PlaceMention(token.start, end, name, code, is_country)


def _is_town(scan: Scan, here: int, name: str, code: CountryCode, countries: Countries) -> bool:
    """Whether the name of a state means a town: its capital of that name behind "à", "à Luxembourg"."""
    before = scan.low(long_name(scan, here) - 1)
    same = countries.capital(code) == name and before in scan.words.function.to_town.folded
    return same or folded(name) in scan.words.places.cities


def _called(scan: Scan, here: int, mark: Mark[CountryWord], countries: Countries) -> str:
    """The name as written, with the article that "au" holds: "Le Caire" for the "Caire" of "au Caire"."""
    written = scan.written(here, mark.end)
    before = scan.low(long_name(scan, here) - 1)
    is_articled = mark.value.kind is WordKind.CAPITAL and before in scan.words.function.contracted.folded
    return countries.with_article(mark.value.code, written) if is_articled else written


def soils_in(scan: Scan, taken: set[int], countries: Countries) -> Iterator[PlaceMention]:
    """ "la capitale tchadienne", "le territoire malien": a place by its state's adjective."""
    words = scan.words.places
    for here, mark in scan.demonyms.items():
        code, noun = mark.value.country, scan.low(here - 1)
        if code is None or here in taken or noun not in words.soils:
            continue
        capital = countries.capital(code) if noun in words.capitals else None
        start, end = scan.tokens[here - 1].start, scan.tokens[mark.end - 1].end
        yield PlaceMention(start, end, capital or countries.label(code), code, capital is None)


def _is_place(scan: Scan, here: int, kind: WordKind) -> bool:
    if kind is WordKind.CITY:
        return True
    before = long_name(scan, here) - 1
    if scan.is_article(before):
        before -= 1
    low, words = scan.low(before), scan.words.places
    if kind in _COUNTRIES and scan.is_of(before):
        return False
    if low in words.around or scan.is_of(before) or low.startswith(words.reaching):
        return True
    if low in words.listing:
        return any(scan.low(index) in words.inside for index in range(max(0, before - 4), before))
    return kind is WordKind.CAPITAL and _is_dateline(scan, here)


def _is_dateline(scan: Scan, here: int) -> bool:
    """Whether a town opens the text: "Rabat, le 12 mars", "DAKAR (APS) –"."""
    return here == 0 and scan.low(scan.places[here].end) in (",", "(", "-", "–", "—", ":", "/", "")
