"""The clause that supports an event: from its first participant to its last, cut at the sentence."""

from collections.abc import Iterable

from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.reading import Span

_TRIM = " \n\t,;:"


def clause(scene: Scene, hit: Hit, spans: Iterable[Span]) -> tuple[int, int]:
    """Start and end of the words that hold ``hit`` and those of ``spans`` that stand in the sentence."""
    inside = [span for span in spans if scene.sentence.holds(span)]
    start = min([hit.start, *(span.start for span in inside)])
    end = max([hit.end, *(span.end for span in inside)])
    return start, end


def whole(scene: Scene) -> tuple[int, int]:
    """The sentence without the blanks around it."""
    written = scene.text[scene.sentence.start : scene.sentence.end]
    start = scene.sentence.start + len(written) - len(written.lstrip(_TRIM))
    return start, scene.sentence.start + len(written.rstrip(_TRIM))
