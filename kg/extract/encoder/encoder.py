"""For each candidate of a document, what the network makes of it in its sentence."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from kg.extract.candidates.model import Candidate
from kg.extract.encoder.head import Array, Head
from kg.extract.encoder.network import Network, Vectors
from kg.extract.encoder.passages import Passage, Place, passages, place_of
from kg.extract.encoder.tokens import Pieces, Tokens
from kg.extract.reading import Reading
from kg.resources import seeds

_BATCH = 16  # sentences; larger ones cost memory and, by padding, time
Chances = Mapping[str, float]


class Encoder:
    """A network with its vocabulary and its head. Safe to share: it keeps nothing between documents."""

    def __init__(self, folder: Path) -> None:
        """Read ``pieces.json``, ``network.onnx`` and ``head.npz`` of ``folder``."""
        self._pieces = Pieces(folder / "pieces.json")
        self._network = Network(folder / "network.onnx")
        self._head = Head.load(folder / "head.npz")

    def chances(self, reading: Reading, candidates: Sequence[Candidate]) -> list[Chances]:
        """For each candidate the probability of ``none`` and of each status of its predicate."""
        if not candidates:
            return []
        found = passages(reading, candidates)
        known = {(index, place): row for index, place, row in self._judged(found)}
        return [known[c.sentence, place_of(c, reading.sentences[c.sentence])] for c in candidates]

    def _judged(self, found: Mapping[int, Passage]) -> Iterator[tuple[int, Place, Chances]]:
        indexes = list(found)
        cut = self._pieces.cut([found[index].text for index in indexes])
        order = sorted(range(len(indexes)), key=lambda k: len(cut[k].ids))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            for k, vectors in zip(batch, self._network.vectors([cut[k].ids for k in batch]), strict=True):
                places = found[indexes[k]].places
                yield from ((indexes[k], *one) for one in self._rows(places, cut[k], vectors))

    def _rows(
        self, places: Sequence[Place], tokens: Tokens, vectors: Vectors
    ) -> Iterator[tuple[Place, Chances]]:
        spans, present = _pooled(places, tokens, vectors)
        sentence = np.repeat(vectors.mean(axis=0, keepdims=True), len(places), axis=0)
        rows = self._head.probabilities(spans, present, sentence, [place.predicate for place in places])
        for place, row in zip(places, rows, strict=True):
            yield place, self._named(place.predicate, row)

    def _named(self, predicate: str, row: Array) -> Chances:
        names = enumerate(self._head.classes)
        own = ((k, name.split()) for k, name in names if name.startswith(f"{predicate} "))
        return {status: float(row[k]) for k, (_, status) in own}


@cache
def load_encoder() -> Encoder:
    """The network that comes with the package."""
    return Encoder(seeds() / "judge" / "encoder")


def _pooled(places: Sequence[Place], tokens: Tokens, vectors: Vectors) -> tuple[Array, Array]:
    """The mean vector of each span of each place, and which spans there are."""
    spans = np.zeros((len(places), 3, vectors.shape[1]), np.float32)
    present = np.zeros((len(places), 3), np.float32)
    for row, place in enumerate(places):
        for slot, span in enumerate(place.spans):
            pieces = tokens.inside(span)
            if pieces:
                spans[row, slot], present[row, slot] = vectors[pieces].mean(axis=0), 1
    return spans, present
