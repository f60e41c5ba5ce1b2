"""Models, graph model, vocabulary and what is rendered from them agree."""

import json
from typing import Any, get_args

import pytest
from rdflib import Graph

from kg import resources
from kg.facts import Extraction, Fact, Predicate
from kg.graph import EDGES, FULLTEXT, INDEXES, NODES, RANGES, TALLY, load_vocabulary
from kg.graph.facts import LABELS
from kg.rdf.terms import alignments

GENERATED = resources.schema() / "generated"
MODELS = {model.model_fields["predicate"].default: model for model in get_args(get_args(Fact)[0])}
STATUSES = [
    (predicate, status.value)
    for predicate, model in MODELS.items()
    if "status" in model.model_fields
    for status in model.model_fields["status"].annotation
]


def test_every_predicate_has_a_model_and_a_label() -> None:
    assert set(get_args(Predicate)) == MODELS.keys() == LABELS.keys()
    assert set(LABELS.values()) == {node.label for node in NODES if node.base == "Fact"}


@pytest.mark.parametrize("predicate", MODELS)
def test_every_argument_of_a_model_is_in_the_graph(predicate: str) -> None:
    sides = {"a", "b", "parties", "visitor", "to", "person", "role", "country", "org", "evidence"}
    (node,) = [node for node in NODES if node.label == LABELS[predicate]]
    assert MODELS[predicate].model_fields.keys() - sides <= {declared.name for declared in node.properties}


@pytest.mark.parametrize(("predicate", "status"), STATUSES)
def test_every_status_has_codes(predicate: Any, status: str) -> None:
    code = load_vocabulary().events.codes(predicate, status)
    assert code is not None
    assert code.plover == code.plover.upper() != ""


def test_every_domain_has_a_code() -> None:
    words = load_vocabulary()
    assert all(words.events.codes("COOPERATES_ON", domain=key) is not None for key in words.domains.keys)


def test_edges_join_declared_labels() -> None:
    labels = {node.label for node in NODES}
    assert {label for edge in EDGES for label in (*edge.starts, *edge.ends)} <= labels


def test_indexes_are_on_declared_properties() -> None:
    declared = {(node.base, one.name) for node in NODES for one in node.properties}
    declared |= {(TALLY.label, one.name) for one in TALLY.properties}
    assert {(label, name) for label, *names in (*INDEXES, *RANGES, *FULLTEXT) for name in names} <= declared


def test_alignments_name_declared_terms() -> None:
    labels = {node.label for node in NODES} | {node.base for node in NODES}
    names = {one.name for node in NODES for one in node.properties} | {edge.type.lower() for edge in EDGES}
    assert alignments()["classes"].keys() <= labels
    assert alignments()["properties"].keys() <= names


@pytest.mark.parametrize("name", ["ontology.ttl", "shapes.ttl"])
def test_rendered_turtle_parses(name: str) -> None:
    assert len(Graph().parse(GENERATED / name)) > 100


def test_constraints_use_only_what_the_community_edition_has() -> None:
    lines = (GENERATED / "constraints.cypher").read_text(encoding="utf-8").splitlines()
    statements = [line for line in lines if not line.startswith("//")]
    assert all("IF NOT EXISTS" in one and one.endswith(";") for one in statements)
    assert sum("IS UNIQUE" in one for one in statements) == len({node.base for node in NODES})


def test_the_json_schema_is_that_of_the_model() -> None:
    schema = json.loads((GENERATED / "facts.schema.json").read_text(encoding="utf-8"))
    assert schema.pop("$schema").endswith("2020-12/schema")
    assert schema == json.loads(json.dumps(Extraction.model_json_schema()))


def test_every_fact_has_its_row_in_the_readme() -> None:
    text = (resources.schema() / "README.md").read_text(encoding="utf-8")
    assert all(f"| `{predicate}` |" in text for predicate in MODELS)
    assert all(f"| `{key}` |" in text for key in load_vocabulary().domains.keys)
