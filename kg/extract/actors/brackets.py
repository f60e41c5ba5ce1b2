"""Asides in brackets: "le ministre de la Justice (MJ), X"."""

from collections.abc import Iterator

from kg.extract.actors.scan import Scan

_ASIDE = 20


def after_brackets(scan: Scan, here: int) -> tuple[int, Iterator[int]]:
    """The index behind "(…)" at ``here`` and the indexes of its words; ``here`` where there is none."""
    if scan.low(here) != "(":
        return here, iter(())
    for close in range(here + 1, min(here + _ASIDE, len(scan))):
        if scan.low(close) == ")":
            return close + 1, iter(range(here + 1, close))
    return here, iter(())
