"""A homologue named before the one whose he or she is: "Invité par son homologue turc, le ministre X a …"."""

from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Scan


def is_fronted(scan: Scan, title: Title) -> bool:
    """Whether "son homologue" stands before any subject of its sentence."""
    words = scan.words.references
    before = range(title.start - 1)
    if not before or not title.head.peer or scan.low(title.start - 1) not in words.owners:
        return False
    return not any(
        at in scan.heads or scan.low(at) in words.pronouns or scan.is_auxiliary(at) for at in before
    )


def is_subject(scan: Scan, start: int, end: int) -> bool:
    """Whether the name behind the comma at ``start``, up to ``end``, has its verb right behind."""
    return scan.low(start) == "," != scan.low(end) and not scan.is_and(end) and acts(scan, end)


def acts(scan: Scan, here: int) -> bool:
    """Whether whoever ends at ``here`` goes on with a verb, past a comma: no other subject stands there."""
    here += scan.low(here) == ","
    starts = scan.is_article(here) or here in scan.civilities or here in scan.heads
    is_other = starts or scan.low(here) in scan.words.references.pronouns or scan.is_capital(here)
    return scan.low(here).isalpha() and not is_other
