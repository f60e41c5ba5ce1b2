"""Who is sent: "l'émissaire du président B, A", "un envoyé du roi, le général A" name A, whoever sends A."""

from kg.extract.actors.named import Named, named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Scan
from kg.lexicon.matcher import folded

_FULL = 2


def sent(scan: Scan, title: Title, served: Phrase) -> Named | None:
    """The holder of ``title`` behind whoever is ``served``: ", M. A", of an envoy ", A", ", le général A"."""
    here = served.end
    if scan.low(here) != ",":
        return None
    ranked = scan.is_article(here + 1)
    named = named_at(scan, here + 1 + ranked)
    if named is None or named.plural:
        return None
    is_civil = named.start < named.name.start
    if is_envoy(scan, title):
        closed = scan.low(named.name.end) in scan.words.titles.words["closers"]
        is_full = len(named.name.parts) >= _FULL and closed and not ranked
        return named if is_civil or is_full else None
    return named if is_civil and not ranked and here + 1 in scan.civilities else None


def is_envoy(scan: Scan, title: Title) -> bool:
    """Whether the office is to be sent: an envoy's, an ambassador's."""
    return folded(title.head.masculine) in scan.words.titles.words["envoys"]
