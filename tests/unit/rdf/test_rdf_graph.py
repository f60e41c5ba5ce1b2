import os
import subprocess
import sys

import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Literal, URIRef
from rdflib import Graph as Rdf
from rdflib.compare import isomorphic

from kg.errors import UsageError
from kg.facts import Extraction
from kg.graph import EDGES, NODES, Graph, build_graph
from kg.rdf import DATA, KG, context, ontology, shapes, to_rdf, write_rdf
from kg.rdf.terms import OA, XSD, term
from kg.resolve import resolve

KOFI = DATA["entity/person:kofi-mensah"]
INGRID = DATA["entity/person:dahl-ingrid"]
OSLO_VISIT = "SELECT ?fact WHERE { ?fact a kg:Visit ; kg:city 'Oslo' }"


@pytest.fixture
def graph(everything: tuple[Extraction, ...]) -> Graph:
    return build_graph(resolve(everything))


@pytest.fixture
def rdf(graph: Graph) -> Rdf:
    return to_rdf(graph)


def violations(rdf: Rdf) -> str:
    conforms, _, text = pyshacl.validate(rdf, shacl_graph=shapes(), inference="none")
    return "" if conforms else str(text)


def test_it_conforms_to_the_shapes(rdf: Rdf) -> None:
    assert violations(rdf) == ""


def test_every_fact_has_evidence_with_its_place_and_words(rdf: Rdf, graph: Graph) -> None:
    rows = rdf.query(
        """SELECT ?fact ?start ?end ?quote ?document WHERE {
             ?fact a kg:Fact ; kg:supportedBy ?evidence . ?evidence oa:hasTarget ?target .
             ?target oa:hasSource ?document ; oa:hasSelector ?words, ?place .
             ?words oa:exact ?quote . ?place oa:start ?start ; oa:end ?end }"""
    )
    texts = {str(DATA[f"document/{node.id}"]): node.properties.get("text") for node in graph.nodes}
    found = [tuple(value.toPython() for value in row) for row in rows]  # type: ignore[union-attr]
    assert {row[0] for row in found} == {str(one) for one in rdf.subjects(RDF.type, KG.Fact)}
    assert all(texts[str(document)][start:end] == quote for _, start, end, quote, document in found)


def test_a_meeting_is_told_from_both_sides(rdf: Rdf) -> None:
    assert (KOFI, KG.met, INGRID) in rdf
    assert (INGRID, KG.met, KOFI) in rdf


def test_dates_are_as_precise_as_their_source(rdf: Rdf) -> None:
    published = {(str(date), date.datatype) for date in rdf.objects(None, KG.published)}  # type: ignore[attr-defined]
    assert ("2024-06", XSD.gYearMonth) in published
    assert ("2024-04-02", XSD.date) in published


def test_domains_are_concepts_with_labels(rdf: Rdf) -> None:
    assert {label.language for label in rdf.objects(DATA["domain/water"], SKOS.prefLabel)} >= {"fr", "en"}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("predicate", "message"),
    [("SUPPORTED_BY", "supportedBy"), ("STATED_IN", "statedIn"), ("status", "status"), ("HOLDER", "holder")],
)
def test_a_graph_that_lacks_something_is_refused(rdf: Rdf, predicate: str, message: str) -> None:
    rdf.remove((None, term(predicate), None))
    assert f"kg:{message}" in violations(rdf)


def test_a_planned_visit_stated_as_made_is_refused(rdf: Rdf) -> None:
    rdf.add((KOFI, KG.visited, DATA["entity/country:NO"]))
    assert "was not made" in violations(rdf)


def test_a_meeting_stated_and_not_held_is_refused(rdf: Rdf) -> None:
    rdf.add((KOFI, KG.met, DATA["entity/country:NE"]))
    assert "was not held" in violations(rdf)


def test_a_quote_that_the_document_does_not_have_is_refused(rdf: Rdf) -> None:
    evidence = next(iter(rdf.subjects(KG.quote, None)))
    rdf.set((evidence, KG.quote, Literal("autre chose")))
    assert "quote is not what stands there" in violations(rdf)


def test_an_unknown_status_is_refused(rdf: Rdf) -> None:
    ((visit,),) = rdf.query(OSLO_VISIT)  # type: ignore[misc]
    rdf.set((visit, KG.status, Literal("perhaps")))
    assert "kg:status" in violations(rdf)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own JSON-LD parser
@pytest.mark.parametrize("format", ["turtle", "jsonld", "ntriples"])
def test_it_reads_back_as_it_was(rdf: Rdf, format: str) -> None:  # noqa: A002
    name = {"turtle": "turtle", "jsonld": "json-ld", "ntriples": "nt"}[format]
    assert isomorphic(Rdf().parse(data=write_rdf(rdf, format), format=name), rdf)


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_separator_inside_a_literal_cuts_no_triple(sign: str) -> None:
    graph = Rdf()
    graph.add((KG.Document, RDFS.label, Literal(f"avant{sign}après")))
    graph.add((KG.Document, RDFS.label, Literal("seul")))
    assert isomorphic(Rdf().parse(data=write_rdf(graph, "ntriples").encode(), format="nt"), graph)


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(UsageError, match="turtle"):
        write_rdf(Rdf(), "rdfxml")


def test_it_is_the_same_text_whatever_the_order(everything: tuple[Extraction, ...], rdf: Rdf) -> None:
    assert write_rdf(to_rdf(build_graph(resolve(reversed(everything))))) == write_rdf(rdf)


def test_rendered_rdf_does_not_depend_on_the_hash_seed() -> None:
    code = "from kg.rdf import *; print(write_rdf(shapes()), write_rdf(ontology()))"
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1] != b""


def test_the_ontology_declares_every_term_that_is_used(rdf: Rdf) -> None:
    declared = {str(one) for one in ontology().subjects(RDF.type, None)}
    used = {str(one) for triple in rdf for one in triple[1:] if str(one).startswith(str(KG))}
    assert used - declared == set()


def test_met_is_symmetric() -> None:
    assert (KG.met, RDF.type, OWL.SymmetricProperty) in ontology()


def test_the_context_has_every_label_and_link() -> None:
    names = context()["@context"]
    assert {node.label for node in NODES} <= names.keys()
    assert {str(term(edge.type)).removeprefix(str(KG)) for edge in EDGES} <= names.keys()


def test_evidence_is_a_web_annotation(rdf: Rdf) -> None:
    assert set(rdf.subjects(RDF.type, KG.Evidence)) == set(rdf.subjects(RDF.type, OA.Annotation))


def test_ids_with_strange_signs_make_valid_iris(announced: Extraction) -> None:
    head = announced.document.model_copy(update={"id": 'a b/"<é>#?'})
    one = announced.model_copy(update={"document": head})
    (document,) = to_rdf(build_graph(resolve([one]))).subjects(RDF.type, KG.Document)
    assert document == URIRef(f"{DATA}document/a%20b%2F%22%3C%C3%A9%3E%23%3F")


@pytest.mark.parametrize("format", ["turtle", "jsonld", "ntriples"])
def test_an_engine_may_have_any_name(announced: Extraction, format: str) -> None:  # noqa: A002
    said = announced.model_dump(mode="json")
    for fact in said["facts"]:
        fact["evidence"]["engine"] = "my engine/<2>"
    rdf = to_rdf(build_graph(resolve([Extraction.model_validate(said)])))
    assert f"{DATA}engine/my%20engine%2F%3C2%3E" in write_rdf(rdf, format).replace("data:", str(DATA))
