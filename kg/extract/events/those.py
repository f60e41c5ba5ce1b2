"""Journeys that a pronoun stands for: "la visite de A à Lima suit celle de B à Quito"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.lexicon.event_patterns import ThosePatterns


def with_those(scene: Scene, hits: Iterable[Hit], words: ThosePatterns) -> list[Hit]:
    """``hits`` and those that "celle" repeats, from left to right."""
    found = [each for hit in hits for each in (hit, *_those_of(scene, hit, words))]
    return sorted(found, key=lambda hit: hit.start)


def _those_of(scene: Scene, hit: Hit, words: ThosePatterns) -> Iterator[Hit]:
    if hit.group is not None or hit.trigger.predicate != "VISITS" or hit.trigger.presence:
        return
    found = words.pronoun.search(scene.masked(hit.end, scene.sentence.end).lower())
    if found is not None:
        start, end = hit.end + found.start(), hit.end + found.end()
        yield replace(hit, start=start, end=end, determiner=words.determiner, pointing=True, within=False)
