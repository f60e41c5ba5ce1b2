"""Boosted trees: grown by LightGBM, written as the table that ``Trees`` reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from kg.training.table import Bools, Table

Floats = NDArray[np.float64]
_DIGITS = 6


@dataclass(frozen=True)
class Rounds:
    """How many trees are grown to tell events, their statuses, and candidates beside each other."""

    told: int = 800
    status: int = 500
    beside: int = 200


_SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.03,
    "num_leaves": 7,
    "min_data_in_leaf": 15,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "min_gain_to_split": 0.01,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 7,
    "verbose": -1,
}


def fit_trees(
    found: Table, true: Floats, weight: Floats, kept: Bools, *, rounds: int, **settings: Any
) -> dict[str, Any]:
    """Trees grown on the ``kept`` rows of a table, as ``Trees`` reads them."""
    data = lightgbm.Dataset(found.values[kept], true[kept], weight=weight[kept])
    grown = lightgbm.train({**_SETTINGS, **settings}, data, num_boost_round=rounds)
    nodes = _table([tree["tree_structure"] for tree in grown.dump_model()["tree_info"]])
    return _pruned(nodes, found.names)


def _table(trees: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """All nodes one after the other; a leaf points to itself."""
    nodes: list[list[float]] = []
    roots = []
    depths = [0]
    for tree in trees:
        roots.append(len(nodes))
        depths.append(_add(tree, nodes))
    columns = list(zip(*nodes, strict=True))
    return {
        "roots": roots,
        "depth": max(depths),
        "feature": [int(x) for x in columns[0]],
        "threshold": list(columns[1]),
        "left": [int(x) for x in columns[2]],
        "right": [int(x) for x in columns[3]],
        "value": list(columns[4]),
    }


def _add(node: Mapping[str, Any], nodes: list[list[float]]) -> int:
    """Append ``node`` and what is below it; how deep that goes."""
    place = len(nodes)
    if "split_feature" not in node:
        nodes.append([0, 0, place, place, round(node["leaf_value"], _DIGITS)])
        return 0
    nodes.append([node["split_feature"], _short(node["threshold"]), 0, 0, 0])
    nodes[place][2] = len(nodes)
    left = _add(node["left_child"], nodes)
    nodes[place][3] = len(nodes)
    return 1 + max(left, _add(node["right_child"], nodes))


def _short(threshold: float) -> float:
    """Six digits; a split at zero stays just above it."""
    return 1e-35 if 0 < threshold < 1e-30 else round(threshold, _DIGITS)


def _pruned(table: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Keep only the names that some node asks for."""
    inner = [
        f
        for f, left, place in zip(table["feature"], table["left"], range(len(table["left"])), strict=True)
        if left != place
    ]
    used = sorted(set(inner))
    column = {feature: place for place, feature in enumerate(used)}
    table["feature"] = [column.get(feature, 0) for feature in table["feature"]]
    return {"names": [names[feature] for feature in used], **table}
