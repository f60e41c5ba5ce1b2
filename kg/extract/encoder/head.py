"""From the vectors of a sentence to how likely each status of a candidate is."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
_CUBIC, _ROOT = np.float32(0.044715), np.float32(np.sqrt(2 / np.pi))


@dataclass(frozen=True)
class Head:
    """Two layers over the mean vectors of first argument, second argument, trigger and sentence.

    ``classes`` names each output: ``PREDICATE none`` or ``PREDICATE status``.
    """

    classes: tuple[str, ...]
    arrays: dict[str, Array]

    @classmethod
    def load(cls, path: Path) -> "Head":
        """Read what training wrote (an npz file)."""
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name].astype(np.float32) for name in file.files if name != "classes"}
            return cls(tuple(map(str, file["classes"])), arrays)

    def predicates(self) -> tuple[str, ...]:
        """Each predicate once, in the order of ``classes``."""
        return tuple(dict.fromkeys(name.split()[0] for name in self.classes))

    def probabilities(self, spans: Array, present: Array, sentences: Array, predicates: list[str]) -> Array:
        """Rows × classes. ``spans`` is rows × 3 × width, ``present`` rows × 3, ``sentences`` rows × width."""
        w = self.arrays
        vectors = spans + (1 - present)[..., None] * w["none"]
        together = vectors[:, 0] * vectors[:, 1]
        joined = np.concatenate([vectors.reshape(len(vectors), -1), sentences, together], axis=1)
        kinds = [self.predicates().index(predicate) for predicate in predicates]
        hidden = _gelu(joined @ w["w1"] + w["b1"] + w["pe"][kinds])
        return _softmax(hidden @ w["w2"] + w["b2"] + self._others_barred(predicates))

    def _others_barred(self, predicates: list[str]) -> Array:
        """Minus infinity, nearly, for the classes of other predicates."""
        own = [[name.split()[0] == predicate for name in self.classes] for predicate in predicates]
        return np.where(np.array(own), 0, -1e9).astype(np.float32)


def _gelu(x: Array) -> Array:
    inner = _ROOT * (x + _CUBIC * x**3)
    return np.asarray(x * (1 + np.tanh(inner)) / 2, np.float32)


def _softmax(x: Array) -> Array:
    shifted = np.exp(x - x.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), np.float32)
