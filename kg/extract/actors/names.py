"""Personal names: capitalised words with particles, initials and numerals."""

from kg.extract.actors.phrases import Name
from kg.extract.actors.scan import Scan

_LONGEST = 7
_QUOTES = frozenset({"'", "‘", "“", "«", '"'})


def name_at(scan: Scan, here: int, *, anchored: bool) -> Name | None:
    """The name that begins at ``here``. ``anchored``: a title, rank or civility stands right before it."""
    if not _begins(scan, here, anchored=anchored) or _is_of_somebody(scan, here):
        return None
    end = here + 1
    while end < len(scan) and end - here < _LONGEST:
        step = _further(scan, end)
        if step is None:
            break
        end = step
    return Name(here, end, tuple(token.text for token in scan.tokens[here:end]), scan.written(here, end))


def _is_of_somebody(scan: Scan, here: int) -> bool:
    """Whether a noun opens a headline, and the name stands behind its "de": "Déplacement de Jean X"."""
    is_of = scan.low(here + 1) in scan.words.function.of_one.folded
    if not is_of or not is_name_word(scan, here + 2) or scan.low(here) in scan.words.names.familiar:
        return False
    headed = scan.low(here) in scan.words.names.headings
    return headed or (is_first_name(scan, here + 2) and not is_first_name(scan, here))


def bare_name_at(scan: Scan, here: int) -> Name | None:
    """A name that nothing announces: a known first name and more, or two unknown capitalised words."""
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


def is_first_name(scan: Scan, here: int) -> bool:
    """Whether a known first name stands there, also as the first half of a double one."""
    first, known = scan.low(here), scan.words.names
    return first in known.first or first.split("-")[0] in known.first or first in known.feminine


def _is_plain(scan: Scan, name: Name) -> bool:
    """Whether no word of it is common in titles, and no article stands before it."""
    if scan.low(name.start - 1) in scan.words.names.determiners:
        return False
    inner = [at for at in range(name.start, name.end) if at == name.start or not _is_particle(scan, at)]
    return not any(is_vocabulary(scan, at) for at in inner)


def _is_particle(scan: Scan, index: int) -> bool:
    return scan.low(index) in scan.words.names.particles or _is_initial(scan, index)


def _is_initial(scan: Scan, index: int) -> bool:
    """Whether a capital with its dot stands before another word of the name: "P.", not "S." at an end."""
    text = scan.text(index)
    return len(text) == 2 and text[0].isupper() and text[1] == "." and scan.is_capital(index + 1)


def is_vocabulary(scan: Scan, index: int) -> bool:
    """Whether the word is common in titles or function words."""
    low = scan.low(index)
    return scan.words.titles.is_vocabulary(low) or low in scan.words.names.stop


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
    if low in words.first or (anchored and _is_initial(scan, here)):
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
            and (low not in words.stop or _is_syllable(scan, here))
            and (not is_vocabulary(scan, here + 1) or _is_syllable(scan, here + 1))
        )
    return True


def is_articled(scan: Scan, here: int) -> bool:
    """Whether an article begins a family name: "Le Goff", not "le Goff" or "Le Monde"."""
    known = (scan.places, scan.bodies, scan.heads, scan.demonyms, scan.kinds, scan.ranks, scan.civilities)
    return (
        scan.low(here) in scan.words.names.articled
        and scan.text(here).istitle()
        and scan.is_capital(here + 1)
        and not is_vocabulary(scan, here + 1)
        and not any(here + 1 in marks for marks in known)
    )


def is_name_word(scan: Scan, index: int) -> bool:
    """A capitalised word, an initial, or a particle grown together with one ("al-Sissi")."""
    text = scan.text(index)
    if not text or not text[0].isalpha():
        return False
    if text[0].isupper():
        return len(text) > 1 or scan.low(index + 1) == "."
    particle, hyphen, rest = text.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle in scan.words.names.openers


def _is_inside(scan: Scan, here: int) -> bool:
    """Whether a capitalised function word goes on with the name on the same line: "Pham Du Lan"."""
    between = scan.body[scan.tokens[here - 1].end : scan.tokens[here].start]
    return between == " " and _is_syllable(scan, here)


def _is_syllable(scan: Scan, index: int) -> bool:
    """Whether a function word may begin a name here: "Ma", not "ma" or "MA"."""
    return scan.low(index) in scan.words.names.syllables and scan.text(index).istitle()


def _further(scan: Scan, here: int) -> int | None:
    """The index behind the next piece of the name, or None where it is over."""
    if scan.text(here) in scan.words.names.numerals:
        return here + 1
    if scan.text(here) == "-" and scan.text(here - 1).endswith(".") and _is_initial(scan, here + 1):
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
        or _is_initial(scan, here)
    )


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
