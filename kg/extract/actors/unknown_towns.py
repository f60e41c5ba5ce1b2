"""Towns that no list knows: "à X, ville ghanéenne", "la localité ghanéenne de X", "à X, au Ghana"."""

from collections.abc import Iterator

from kg.extract.actors.name_words import is_name_word
from kg.extract.actors.scan import Scan
from kg.extract.reading import PlaceMention
from kg.facts import CountryCode
from kg.lexicon.country_files import WordKind

_FAR, _OWNER = 3, 5


def towns_told(scan: Scan, taken: set[int]) -> Iterator[PlaceMention]:
    """The unknown names behind "à" and their apposition, or behind a noun for towns and "de"."""
    for here in range(len(scan)):
        is_led = scan.is_at(here - 1) or scan.is_of(here - 1)
        if not is_led or here in taken or here in scan.places or not is_name_word(scan, here):
            continue
        end = _name_end(scan, here)
        code = _owner_behind(scan, here, end) or _owner_before(scan, here)
        if code is not None:
            start, stop = scan.tokens[here].start, scan.tokens[end - 1].end
            yield PlaceMention(start, stop, scan.written(here, end), code, is_country=False)


def _name_end(scan: Scan, here: int) -> int:
    end = here + 1
    while end < here + _FAR and is_name_word(scan, end) and end not in scan.places:
        end += 1
    return end


def _owner_behind(scan: Scan, here: int, end: int) -> CountryCode | None:
    """The state of "à X, ville portuaire ghanéenne", "à X, dans le nord du Ghana", "à X, au Ghana"."""
    words = scan.words.places
    if not scan.is_at(here - 1) or scan.low(end) != ",":
        return None
    state = scan.places.get(end + 2) if scan.low(end + 1) in words.inside else None
    if state is not None and state.value.kind is WordKind.NAME and state.value.is_strong:
        return state.value.code
    one = scan.low(end + 1) in scan.words.function.indefinite.folded
    noun = end + 1 + (one or scan.is_article(end + 1))
    if scan.low(noun) in words.settlements:
        return _owner(scan, noun)
    if scan.low(end + 1) in words.inside and scan.is_article(end + 2) and scan.low(end + 3) in words.quarters:
        return _owner(scan, end + 3)
    return None


def _owner_before(scan: Scan, here: int) -> CountryCode | None:
    """The state of "la localité ghanéenne de X"."""
    at = here - 1
    if not scan.is_of(at) or not any(back in scan.demonyms for back in range(at - 2, at)):
        return None
    noun = next((back for back in range(at - 1, at - 1 - _FAR, -1) if _is_settlement(scan, back)), None)
    return None if noun is None else _owner(scan, noun)


def _is_settlement(scan: Scan, here: int) -> bool:
    return scan.low(here) in scan.words.places.settlements


def _owner(scan: Scan, noun: int) -> CountryCode | None:
    """The state that an adjective or "de" right behind the noun tells."""
    for at in range(noun + 1, noun + 1 + _OWNER):
        if not scan.low(at)[:1].isalpha():
            return None
        if at in scan.demonyms:
            return scan.demonyms[at].value.country
        place = scan.places.get(at)
        if place is not None:
            return place.value.code if scan.is_of(at - 1) or scan.is_of(at - 2) else None
    return None
