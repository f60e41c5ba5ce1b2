"""The style of Neo4j Browser knows every label and names only what the graph has."""

import re

import pytest

from kg import resources
from kg.graph import EDGES, NODES, NodeType

STYLE = (resources.queries() / "browser" / "style.grass").read_text(encoding="utf-8")
RULES: dict[str, str] = dict(re.findall(r"(?ms)^(?:node|relationship)\.(\w+) \{(.*?)\}$", STYLE))


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.label)
def test_every_label_has_a_property_as_caption(node: NodeType) -> None:
    caption = re.search(r'caption: "\{(\w+)\}"', RULES.get(node.label, ""))
    assert caption is not None
    assert caption[1] in {known.name for known in node.properties}


def test_nothing_is_styled_that_the_graph_does_not_have() -> None:
    bases = {node.base for node in NODES}
    assert set(RULES) <= bases | {node.label for node in NODES} | {edge.type for edge in EDGES}
