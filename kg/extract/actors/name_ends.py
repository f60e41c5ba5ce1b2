"""How far a personal name goes, once it has begun: over particles, initials, numerals and further words."""

from kg.extract.actors.name_words import is_initial, is_name_word, is_syllable, is_vocabulary
from kg.extract.actors.scan import Scan


def further(scan: Scan, here: int) -> int | None:
    """The index behind the next piece of the name, or None where it is over."""
    if scan.text(here) in scan.words.names.numerals:
        return here + 1
    if scan.text(here) == "-" and scan.text(here - 1).endswith(".") and is_initial(scan, here + 1):
        return here + 2
    if scan.text(here) == "." and len(scan.text(here - 1)) == 1 and scan.is_capital(here + 1):
        return here + 1
    if scan.text(here) == "/" and is_name_word(scan, here + 1) and _is_grown(scan, here):
        return here + 2
    if (
        scan.low(here) in scan.words.names.particles
        and scan.is_capital(here)
        and is_name_word(scan, here + 1)
    ):
        return here + 2
    if is_name_word(scan, here):
        return here + 1 if _goes_on(scan, here) else None
    if scan.text(here) in ("'", "’") and scan.tokens[here].start == scan.tokens[here - 1].end:
        return here + 1 if is_name_word(scan, here + 1) and _goes_on(scan, here + 1) else None
    return _particles(scan, here)


def _is_grown(scan: Scan, here: int) -> bool:
    """Whether no space stands around a sign: "Awa Sow/Diop" has two family names."""
    before, behind = scan.tokens[here - 1], scan.tokens[here + 1]
    return before.end == scan.tokens[here].start and behind.start == scan.tokens[here].end


def _goes_on(scan: Scan, here: int) -> bool:
    """Whether a capitalised word inside a name belongs to it."""
    if here in scan.bodies or (here in scan.heads and scan.heads[here].value.strong):
        return False
    if scan.places.get(here) is not None and scan.places[here].end > here + 1:
        return False
    low, names = scan.low(here), scan.words.names
    ends = low in names.late and not scan.is_capital(here + 1)
    return (
        low not in names.stop
        or low in names.first
        or ends
        or _is_inside(scan, here)
        or is_initial(scan, here)
    )


def _is_inside(scan: Scan, here: int) -> bool:
    """Whether a capitalised function word goes on with the name on the same line: "Pham Du Lan"."""
    between = scan.body[scan.tokens[here - 1].end : scan.tokens[here].start]
    return between == " " and is_syllable(scan, here)


def _particles(scan: Scan, here: int) -> int | None:
    """Past "ben", "van der", "de la" and the capitalised word behind them."""
    end = here
    while end < here + 3 and scan.low(end) in scan.words.names.particles and not scan.is_capital(end):
        end += 1
    if end == here or not is_name_word(scan, end):
        return None
    if (
        (end in scan.places and scan.low(here) not in scan.words.names.familiar)
        or end in scan.bodies
        or end in scan.heads
        or scan.low(end) in scan.words.names.stop
    ):
        return None
    if scan.low(here) in scan.words.names.common and is_vocabulary(scan, end):
        return None
    return end + 1
