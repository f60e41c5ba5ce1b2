import json
import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kg.facts import DocumentHead, Extraction
from kg.graph import (
    EDGES,
    NODES,
    Edge,
    End,
    Graph,
    PropertyType,
    build_graph,
    edge_type,
    node_type,
)
from kg.graph.tallies import source_of
from kg.resolve import Claim, Judgement, Judgements, resolve

TYPES = {
    PropertyType.STRING: str,
    PropertyType.STRINGS: tuple,
    PropertyType.INTEGER: int,
    PropertyType.FLOAT: float,
    PropertyType.DATE: date,
}
TRIPLES = {edge.type for edge in EDGES if edge.triple}
KOFI = End("Entity", "person:kofi-mensah")
INGRID = End("Entity", "person:dahl-ingrid")
NORWAY = End("Entity", "country:NO")


@pytest.fixture
def graph(everything: tuple[Extraction, ...]) -> Graph:
    return build_graph(resolve(everything))


def edges(graph: Graph, name: str) -> list[Edge]:
    return [edge for edge in graph.edges if edge.type == name]


def test_every_node_is_as_declared(graph: Graph) -> None:
    for node in graph.nodes:
        declared = node_type(node.labels[-1])
        assert node.labels[0] == declared.base
        types = {one.name: TYPES[one.type] for one in declared.properties}
        assert {
            name for name, value in node.properties.items() if not isinstance(value, types[name])
        } == set()
        assert {one.name for one in declared.properties if one.required} <= node.properties.keys()


def test_every_edge_is_as_declared(graph: Graph) -> None:
    for edge in graph.edges:
        declared = edge_type(edge.type)
        assert graph.by_end[edge.start].labels[-1] in declared.starts
        assert graph.by_end[edge.end].labels[-1] in declared.ends
        types = {one.name: TYPES[one.type] for one in declared.properties}
        assert {
            name for name, value in edge.properties.items() if not isinstance(value, types[name])
        } == set()
        assert {one.name for one in declared.properties if one.required} <= edge.properties.keys()


def test_every_declared_label_and_type_but_visited_is_there(graph: Graph) -> None:
    assert {edge.type for edge in graph.edges} == {edge.type for edge in EDGES} - {"VISITED"}
    assert {node.labels[-1] for node in graph.nodes} == {node.label for node in NODES} - {"Organization"}


def test_a_label_and_a_type_never_share_a_name() -> None:
    assert not {node.label.upper() for node in NODES} & {edge.type for edge in EDGES}


def test_triples_state_only_what_is_true(graph: Graph) -> None:
    (met,) = edges(graph, "MET")
    assert {met.start, met.end} == {KOFI, INGRID}
    assert met.properties["date"] == date(2024, 4, 1)
    assert edges(graph, "VISITED") == []


def test_a_visit_is_a_triple_once_it_is_made(announced: Extraction) -> None:
    made = json.loads(announced.model_dump_json().replace('"planned"', '"made"'))
    (visited,) = edges(build_graph(resolve([Extraction.model_validate(made)])), "VISITED")
    assert (visited.start, visited.end, visited.properties["city"]) == (KOFI, NORWAY, "Oslo")


def test_a_fact_is_announced_whatever_becomes_of_it(announced: Extraction, called_off: Extraction) -> None:
    def lanes(*told: Extraction) -> list[object]:
        nodes = build_graph(resolve(told)).nodes
        return [node.properties["announced"] for node in nodes if "announced" in node.properties]

    assert lanes(announced) == lanes(announced, called_off) == ["GH NO VISITS 2024"]
    assert lanes(called_off) == []


def test_an_event_has_a_lane_for_each_side_and_month(announced: Extraction) -> None:
    def lanes(told: Extraction) -> list[object]:
        names = ("lane_a", "lane_b", "announced_a", "announced_b", "phase")
        (found,) = (
            node.properties for node in build_graph(resolve([told])).nodes if node.labels[-1] == "Visit"
        )
        return [found.get(name) for name in names]

    sides = ["GH VISITS 2024-05", "NO VISITS 2024-05"]
    assert lanes(announced) == [*sides, *sides, "planned 2024-05"]
    text = announced.model_dump_json()
    assert lanes(Extraction.model_validate_json(text.replace('"planned"', '"made"')))[:4] == [
        *sides,
        None,
        None,
    ]
    far = Extraction.model_validate_json(text.replace("2024-05", "2024-12"))
    assert lanes(far)[:3] == ["GH VISITS 2024-12", "NO VISITS 2024-12", "GH VISITS 2024-12 later"]


def test_every_triple_carries_its_fact(graph: Graph) -> None:
    facts = {node.id for node in graph.nodes if node.labels[0] == "Fact"}
    assert {edge.properties["fact"] for edge in graph.edges if edge.type in TRIPLES} <= facts


def test_the_meeting_plans_the_visit(graph: Graph) -> None:
    (plans,) = edges(graph, "PLANS")
    assert graph.by_end[plans.start].properties["status"] == "held"
    assert graph.by_end[plans.end].properties["status"] == "cancelled"


def test_the_quote_is_what_stands_in_the_text(graph: Graph) -> None:
    for edge in edges(graph, "STATED_IN"):
        found, text = graph.by_end[edge.start].properties, graph.by_end[edge.end].properties["text"]
        assert found["quote"] == text[found["start"] : found["end"]] != ""  # type: ignore[index, misc]


def test_evidence_keeps_the_claim_and_its_own_status(graph: Graph) -> None:
    evidence = [node.properties for node in graph.nodes if node.labels == ("Evidence",)]
    assert {Claim.model_validate_json(str(one["claim"])).id for one in evidence} == {
        one["id"] for one in evidence
    }
    assert Counter(one.get("status") for one in evidence)["planned"] == 1


def test_a_function_without_a_name_is_an_office_of_its_country(graph: Graph) -> None:
    ends = {(edge.start.id, edge.end.id) for edge in edges(graph, "OF")}
    assert ("office:NE/ministre-interieur", "country:NE") in ends


def test_an_office_is_of_the_country_that_people_judged(everything: tuple[Extraction, ...]) -> None:
    same = Judgement(verdict="same", a="country:GH", b="country:NE", reason="a test")
    graph = build_graph(resolve(everything, judgements=Judgements.of([same])))
    assert ("office:NE/ministre-interieur", "country:GH") in {
        (edge.start.id, edge.end.id) for edge in edges(graph, "OF")
    }
    assert all(edge.start in graph.by_end and edge.end in graph.by_end for edge in graph.edges)


def test_events_carry_codes_and_domains_their_labels(graph: Graph) -> None:
    (meeting,) = [node for node in graph.nodes if node.id == edges(graph, "MET")[0].properties["fact"]]
    assert {"cameo", "cameo_label", "plover"} <= meeting.properties.keys()
    assert graph.by_end[End("Domain", "water")].properties["label_fr"]


def test_participants_are_worded_as_in_the_document(graph: Graph) -> None:
    (visitor,) = edges(graph, "VISITOR")
    assert visitor.properties == {"as_written": "M. Kofi MENSAH", "role": "ministre", "country": "GH"}


def test_the_date_is_as_precise_as_the_text(graph: Graph) -> None:
    assert graph.by_end[End("Document", "c")].properties["published_precision"] == "month"
    (agreement,) = [node for node in graph.nodes if "Agreement" in node.labels]
    reported = {name: agreement.properties[name] for name in ("first_reported", "last_reported_precision")}
    assert reported == {"first_reported": date(2024, 6, 1), "last_reported_precision": "month"}


def test_without_documents_there_is_nothing() -> None:
    assert build_graph(resolve([])) == Graph()


def test_the_seed_communique_gives_its_graph() -> None:
    folder = Path(os.environ.get("KG_REFERENCE", Path(__file__).parents[4] / "shared")) / "seed"
    if not folder.is_dir():
        pytest.skip("the seed is not here")
    path = folder / "000_445fd5b566961ab4.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    for fact in gold["facts"]:
        fact["evidence"].update(rule="gold", confidence=1)
    head = {"id": gold["id"], "date": gold["date"]}
    graph = build_graph(resolve([Extraction.model_validate({"document": head, "facts": gold["facts"]})]))
    assert Counter(edge.type for edge in graph.edges)["COOPERATES_ON"] == 16
    assert len(edges(graph, "MET")) == len(edges(graph, "VISITED")) == 1


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://www.exemple.org/a", "exemple.org"),
        ("http://[exemple.fr/a", "dépôt.example"),
        ("http://exemple℀.fr", "dépôt.example"),
    ],
)
def test_a_document_with_an_odd_address_has_a_source(url: str, source: str) -> None:
    assert source_of(DocumentHead(id="a", url=url, source="www.dépôt.example")) == source
