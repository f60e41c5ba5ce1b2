"""Where the name of a place starts: "la capitale", "la République de", "le palais présidentiel de"."""

from kg.extract.actors.scan import Scan

_FAR = 7


def long_name(scan: Scan, here: int) -> int:
    """Where the full name of the state or town at ``here`` starts, with the building in which somebody is."""
    before, words = here - 1, scan.words.places
    if scan.low(before) in words.towns:
        return before
    if scan.is_article(before):
        before -= 1
    if not scan.is_of(before):
        return here
    realm = next((at for at in range(before - 1, before - 4, -1) if scan.low(at) in words.realms), None)
    return realm if realm is not None else _building(scan, before) or here


def _building(scan: Scan, of: int) -> int | None:
    """The "palais" of "au palais présidentiel de Lima": a building before "de", somebody being inside."""
    words = scan.words.places
    for at in range(of - 1, max(of - _FAR, 0), -1):
        if not scan.low(at)[:1].isalpha():
            return None
        if scan.low(at) in words.buildings:
            before = at - 2 if scan.is_article(at - 1) else at - 1
            return at if scan.low(before) in words.inside else None
    return None
