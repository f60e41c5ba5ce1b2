"""The network itself: piece ids in, one vector a piece out, by onnxruntime on one core."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
_PAD, _HIDDEN = 1, np.float32(-1e9)


class Network:
    """A transformer with 8-bit weights."""

    def __init__(self, path: Path) -> None:
        """Open ``path``, an ONNX file."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def vectors(self, rows: Sequence[Sequence[int]]) -> list[Vectors]:
        """For each row of ids an array (pieces × width); rows of like length should come together."""
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), _PAD, np.int64)
        bias = np.full((len(rows), 1, 1, longest), _HIDDEN, np.float32)
        for place, row in enumerate(rows):
            ids[place, : len(row)] = row
            bias[place, 0, 0, : len(row)] = 0
        inputs = {"ids": ids, "positions": np.arange(longest), "bias": bias}
        hidden = self._session.run(None, inputs)[0]
        return [hidden[place, : len(row)] for place, row in enumerate(rows)]
