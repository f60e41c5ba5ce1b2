"""The style of Neo4j Browser knows every label and names only what the graph has."""

import re

import pytest

from kg import resources
from kg.graph import EDGES, NODES, NodeType

STYLE = (resources.queries() / "browser" / "style.grass").read_text(encoding="utf-8")
RULES: dict[str, str] = dict(
    re.findall(r"(?ms)^(?:node|relationship)\.(\w+) \{(.*?)\}$", STYLE))
    assert caption is not None
    assert caption[1] in {known.name for known in node.properties}


def test_nothing_is_styled_that_the_graph_does_not_have() -> None:
    assert set(RULES) <= {node.label for node in NODES} | {edge.type for edge in EDGES}


def test_every_triple_stands_out() -> None:
    assert {edge.type for edge in EDGES if edge.triple} <= set(re.findall(r"relationship\.(\w+)", STYLE))
