"""Personal names: where one begins, behind what announces it or alone."""

from kg.extract.actors.name_ends import further
from kg.extract.actors.name_words import (
    is_articled,
    is_first_name,
    is_initial,
    is_name_word,
    is_particle,
    is_syllable,
    is_vocabulary,
)
from kg.extract.actors.phrases import Name
from kg.extract.actors.same_names import folded_parts
from kg.extract.actors.scan import Scan
from kg.lexicon.country_files import WordKind

_LONGEST, _KNOWN = 10, 4
_QUOTES = frozenset({"'", "‘", "“", "«", '"'})


def name_at(scan: Scan, here: int, *, anchored: bool) -> Name | None:
    """The name that begins at ``here``. ``anchored``: a title, rank or civility stands right before it."""
    if not _begins(scan, here, anchored=anchored) or _is_of_somebody(scan, here):
        return None
    end = here + 1
    while end < len(scan) and end - here < _LONGEST:
        step = further(scan, end)
        if step is None:
            break
        end = step
    return _name(scan, here, end)


def _is_of_somebody(scan: Scan, here: int) -> bool:
    """Whether a noun opens a headline, and the name stands behind its "de": "Déplacement de Jean X"."""
    is_of = scan.low(here + 1) in scan.words.function.of_one.folded
    if not is_of or not is_name_word(scan, here + 2) or scan.low(here) in scan.words.names.familiar:
        return False
    headed = scan.low(here) in scan.words.names.headings
    return headed or (is_first_name(scan, here + 2) and not is_first_name(scan, here))


def bare_name_at(scan: Scan, here: int) -> Name | None:
    """A name that nothing announces: a known first name and more, or two unknown capitalised words."""
    known = _known_at(scan, here)
    if known is not None:
        return known
    name = name_at(scan, here, anchored=False)
    if (
        name is None
        or len(name.parts) < 2
        or all(is_vocabulary(scan, i) for i in range(name.start, name.end))
    ):
        return None
    before = here - 2 if scan.low(here - 1) in _QUOTES else here - 1
    if scan.low(before) in scan.words.names.landmarks:
        return None
    if is_first_name(scan, here):
        return name
    return name if _is_plain(scan, name) else None


def _known_at(scan: Scan, here: int) -> Name | None:
    """The name of somebody known that begins with a word for a place: "Santiago Peña"."""
    place = scan.places.get(here)
    if place is None or place.value.kind is not WordKind.CAPITAL or not is_name_word(scan, place.end):
        return None
    found = (
        _name(scan, here, here + length) for length in range(_KNOWN, 1, -1) if here + length <= len(scan)
    )
    return next((name for name in found if scan.words.people.named(folded_parts(name)) is not None), None)


def _name(scan: Scan, here: int, end: int) -> Name:
    return Name(here, end, tuple(token.text for token in scan.tokens[here:end]), scan.written(here, end))


def _is_plain(scan: Scan, name: Name) -> bool:
    """Whether no word of it is common in titles, and no article stands before it."""
    if scan.low(name.start - 1) in scan.words.names.determiners:
        return False
    inner = [at for at in range(name.start, name.end) if at == name.start or not is_particle(scan, at)]
    return not any(is_vocabulary(scan, at) for at in inner)


def _begins(scan: Scan, here: int, *, anchored: bool) -> bool:
    words, text, low = scan.words.names, scan.text(here), scan.low(here)
    if not text:
        return False
    if low in words.openers and not text[0].isupper():
        return anchored and scan.is_capital(here + 1) and not is_vocabulary(scan, here + 1)
    if not is_name_word(scan, here):
        return False
    if here in scan.heads and scan.heads[here].end - here > 0 and not (anchored and low in words.first):
        return False
    if here in scan.civilities and scan.civilities[here].end > here + 1:
        return False
    if here in scan.bodies or (
        here in scan.demonyms and scan.tokens[here].text[0].isupper() and not anchored
    ):
        return False
    if low in words.first or (anchored and is_initial(scan, here)):
        return True
    if here in scan.places:
        end = scan.places[here].end
        return anchored and end == here + 1 and is_name_word(scan, end) and end not in scan.places
    if anchored and is_articled(scan, here):
        return True
    if is_vocabulary(scan, here):
        return (
            anchored
            and scan.is_capital(here + 1)
            and (low not in words.stop or is_syllable(scan, here))
            and (not is_vocabulary(scan, here + 1) or is_syllable(scan, here + 1))
        )
    return True
