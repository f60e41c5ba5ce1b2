"""Words of personal names: what a word of a text may be in one."""

from kg.extract.actors.scan import Scan


def is_first_name(scan: Scan, here: int) -> bool:
    """Whether a known first name stands there, also as the first half of a double one."""
    first, known = scan.low(here), scan.words.names
    return first in known.first or first.split("-")[0] in known.first or first in known.feminine


def is_vocabulary(scan: Scan, index: int) -> bool:
    """Whether the word is common in titles or function words."""
    low = scan.low(index)
    return scan.words.titles.is_vocabulary(low) or low in scan.words.names.stop


def is_name_word(scan: Scan, index: int) -> bool:
    """A capitalised word, an initial, or a particle grown together with one ("al-Sissi")."""
    text = scan.text(index)
    if not text or not text[0].isalpha() or index in scan.pairs:
        return False
    if text[0].isupper():
        return len(text) > 1 or scan.low(index + 1) == "."
    particle, hyphen, rest = text.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle in scan.words.names.openers


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


def is_particle(scan: Scan, index: int) -> bool:
    """Whether a particle or an initial stands there."""
    return scan.low(index) in scan.words.names.particles or is_initial(scan, index)


def is_initial(scan: Scan, index: int) -> bool:
    """Whether a capital with its dot stands before another word of the name: "P.", not "S." at an end."""
    text = scan.text(index)
    return len(text) == 2 and text[0].isupper() and text[1] == "." and scan.is_capital(index + 1)


def is_syllable(scan: Scan, index: int) -> bool:
    """Whether a function word may begin a name here: "Ma", not "ma" or "MA"."""
    return scan.low(index) in scan.words.names.syllables and scan.text(index).istitle()
