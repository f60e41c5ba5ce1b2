"""Journeys that a pronoun stands for: "la visite de A à Lima suit celle de B à Quito"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene

_THAT = re.compile(r"\bcelles?\b(?!-)(?= (?:de|du|des|qu'|que|\w+ée?s?|rendues?|faites?)\b| d')")


def with_those(scene: Scene, hits: Iterable[Hit]) -> list[Hit]:
    """``hits`` and those that "celle" repeats, from left to right."""
    found = [each for hit in hits for each in (hit, *_those_of(scene, hit))]
    return sorted(found, key=lambda hit: hit.start)


def _those_of(scene: Scene, hit: Hit) -> Iterator[Hit]:
    if hit.group is not None or hit.trigger.predicate != "VISITS" or hit.trigger.presence:
        return
    found = _THAT.search(scene.masked(hit.end, scene.sentence.end).lower())
    if found is not None:
        start, end = hit.end + found.start(), hit.end + found.end()
        yield replace(hit, start=start, end=end, determiner="la", pointing=True, within=False)
