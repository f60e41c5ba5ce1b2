"""Which sentences lie wholly within quotation marks."""

from collections.abc import Iterable, Iterator

from kg.extract.reading import Span

_MARKS = {"«": 1, "»": -1}
_AROUND = " .,;:!?…\"«»'"


def quoted(text: str, spans: Iterable[Span]) -> Iterator[bool]:
    """For each sentence of one paragraph in order whether all of its words are quoted."""
    depth = 0
    for span in spans:
        inside, depth = _scan(text, span, depth)
        yield inside


def _scan(text: str, span: Span, depth: int) -> tuple[bool, int]:
    """Whether no word of ``span`` is outside quotes, and the depth behind it."""
    outside = False
    for char in text[span.start : span.end]:
        if char in _MARKS:
            depth = max(0, depth + _MARKS[char])
        elif char == '"':
            depth = depth - 1 if depth else 1
        elif not depth and char not in _AROUND:
            outside = True
    return not outside, depth
