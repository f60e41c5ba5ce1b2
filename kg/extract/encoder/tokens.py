"""Cuts a sentence into the pieces that the network knows (a unigram vocabulary, as XLM-R's)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from kg.extract.encoder.passages import Ends

_PREFIX = "query: "  # what the pretrained model saw before every short text
_START, _END = 0, 2
LONGEST = 112  # pieces; what a longer sentence says after them is not seen


@dataclass(frozen=True, slots=True)
class Tokens:
    """Piece ids with the code points of the sentence that each covers; the marks at both ends cover none."""

    ids: list[int]
    ends: list[Ends]

    def inside(self, span: Ends | None) -> list[int]:
        """Which pieces share a character with ``span``."""
        if span is None:
            return []
        return [i for i, (start, end) in enumerate(self.ends) if start < span[1] and end > span[0]]


class Pieces:
    """The vocabulary of the network."""

    def __init__(self, path: Path) -> None:
        """Read ``path``, a file of the library ``tokenizers``."""
        self._tokenizer = Tokenizer.from_file(str(path))

    def cut(self, texts: Sequence[str]) -> list[Tokens]:
        """The pieces of each text, at most ``LONGEST``."""
        encoded = self._tokenizer.encode_batch([_PREFIX + text for text in texts], add_special_tokens=False)
        return [_tokens(one.ids, one.offsets) for one in encoded]


def _tokens(ids: list[int], offsets: list[Ends]) -> Tokens:
    kept = LONGEST - 2
    ends = [(max(0, a - len(_PREFIX)), max(0, b - len(_PREFIX))) for a, b in offsets[:kept]]
    return Tokens([_START, *ids[:kept], _END], [(0, 0), *ends, (0, 0)])
