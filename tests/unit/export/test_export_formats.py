import csv
import io
import json
import re
import zipfile

import networkx as nx
import pytest
import rdflib

from kg.errors import UsageError
from kg.export import FORMATS, export
from kg.facts import Extraction
from kg.graph import Edge, Graph, Node, build_graph
from kg.resolve import resolve

SIDES = ("PARTICIPANT", "VISITOR", "DESTINATION")


@pytest.fixture
def graph(everything: tuple[Extraction, ...]) -> Graph:
    return build_graph(resolve(everything))


def written(graph: Graph, name: str) -> io.BytesIO:
    stream = io.BytesIO()
    export(graph, name, stream)
    return io.BytesIO(stream.getvalue())


def test_graphml_opens_in_networkx_with_the_same_counts(graph: Graph) -> None:
    network = nx.read_graphml(written(graph, "graphml"), force_multigraph=True)
    assert (len(network.nodes), len(network.edges)) == (len(graph.nodes), len(graph.edges))
    assert network.nodes["Entity/country:NO"]["label"] == "Norvège"
    assert network.nodes["Entity/country:NO"]["labels"] == "Entity | Country"


def test_every_node_is_shown_by_who_and_when_or_by_its_words(graph: Graph) -> None:
    network = nx.read_graphml(written(graph, "graphml"), force_multigraph=True)
    shown = {name: own["label"] for name, own in network.nodes(data=True)}
    assert not set(shown.values()) & {label for node in graph.nodes for label in node.labels}
    for node in graph.nodes:
        if node.labels[-1] in ("Meeting", "Visit"):
            who = [
                shown[str(edge.end)] for edge in graph.edges if edge.start == node.end and edge.type in SIDES
            ]
            assert all(one in shown[str(node.end)] for one in who), node
            assert str(node.properties.get("date") or "")[:4] in shown[str(node.end)]
        if node.labels[-1] == "Evidence":
            assert shown[str(node.end)] == node.properties["quote"]


def test_gexf_opens_in_networkx_with_the_same_counts(graph: Graph) -> None:
    stream = written(graph, "gexf")
    network = nx.read_gexf(stream)
    assert len(network.nodes) == len(graph.nodes)
    assert stream.getvalue().count(b"<edge ") == len(graph.edges)
    assert b"lastmodifieddate" not in stream.getvalue()


def test_gexf_takes_no_value_for_a_time_or_a_direction(graph: Graph) -> None:
    stream = written(graph, "gexf")
    network = nx.read_gexf(stream)
    assert network.graph["mode"] == "static"
    for node in graph.nodes:
        if node.labels[0] == "Evidence":
            own = network.nodes[str(node.end)]
            assert (own["quote_start"], own["quote_end"]) == (
                node.properties["start"],
                node.properties["end"],
            )
    relations = sorted(own["relation"] for _, _, own in network.edges(data=True))
    assert relations == sorted(edge.type for edge in graph.edges)
    assert not re.search(rb'<(?:node|edge) [^>]*\b(?:start|end|type)="', stream.getvalue())


def test_turtle_has_every_fact(graph: Graph) -> None:
    rdf = rdflib.Graph().parse(written(graph, "turtle"), format="turtle")
    facts = [node for node in graph.nodes if node.labels[0] == "Fact"]
    ((count,),) = rdf.query("SELECT (COUNT(?fact) AS ?n) WHERE { ?fact a kg:Fact }")  # type: ignore[misc]
    assert count.toPython() == len(facts) > 0


def test_csv_has_a_row_a_node_and_a_row_an_edge(graph: Graph) -> None:
    archive = zipfile.ZipFile(written(graph, "csv"))
    nodes, edges = (
        list(csv.DictReader(io.StringIO(archive.read(name).decode()))) for name in ("nodes.csv", "edges.csv")
    )
    assert (len(nodes), len(edges)) == (len(graph.nodes), len(graph.edges))
    assert {row[":START_ID"] for row in edges} <= {row[":ID"] for row in nodes}


def test_csv_says_what_is_no_text(graph: Graph) -> None:
    archive = zipfile.ZipFile(written(graph, "csv"))
    header = archive.read("nodes.csv").decode().splitlines()[0].split(",")
    assert {"published:date", "start:long", "confidence:double", "aliases:string[]", "id"} <= set(header)
    assert not {name for name in header if header.count(name.partition(":")[0]) > 1}


def test_json_lines_have_every_property(graph: Graph) -> None:
    lines = [json.loads(line) for line in written(graph, "jsonl")]
    assert len(lines) == len(graph.nodes) + len(graph.edges)
    assert [set(line["properties"]) for line in lines] == [
        set(row.properties) for row in (*graph.nodes, *graph.edges)
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_the_bytes_do_not_depend_on_the_order(
    everything: tuple[Extraction, ...], graph: Graph, name: str
) -> None:
    again = build_graph(resolve(reversed(everything)))
    assert written(again, name).getvalue() == written(graph, name).getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_graph_can_be_written(name: str) -> None:
    written(Graph(), name)


def test_signs_that_xml_may_not_hold_do_no_harm(announced: Extraction) -> None:
    text = "\x00\x0b" + (announced.document.text or "")
    odd = announced.model_copy(update={"document": announced.document.model_copy(update={"text": text})})
    network = nx.read_graphml(written(build_graph(resolve([odd])), "graphml"), force_multigraph=True)
    assert network.nodes["Document/a"]["text"].endswith("l'eau.")


@pytest.mark.parametrize("sign", ["\x0b", "\ufffe", "\uffff", "\ud800"])
def test_ids_and_values_hold_only_what_xml_may_hold(sign: str) -> None:
    node, other = Node(("Entity",), f"a{sign}b", {"name": f"A{sign}B"}), Node(("Entity",), "a b")
    graph = Graph((node, other), (Edge("MET", node.end, other.end),))
    for name, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        network = read(written(graph, name))
        assert (len(network.nodes), len(network.edges)) == (2, 1)
        assert "A B" in {own["label"] for _, own in network.nodes(data=True)}
    archive = zipfile.ZipFile(written(graph, "csv"))
    ids = [row[":ID"] for row in csv.DictReader(io.StringIO(archive.read("nodes.csv").decode()))]
    assert len(set(ids)) == 2


def test_an_unknown_format_gets_a_hint(graph: Graph) -> None:
    with pytest.raises(UsageError, match="did you mean graphml"):
        written(graph, "grafml")
