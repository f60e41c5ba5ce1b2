"""No query of the library reads a whole graph: each begins at an index on Neo4j."""

from collections.abc import Iterator
from typing import Any

import pytest
from neo4j import GraphDatabase

from kg.facts import Extraction
from kg.queries import catalogue
from kg.queries.run import parameters
from kg.store import Store
from tests.integration.neo4j_server import Server

SCANS = (
    "AllNodesScan",
    "CartesianProduct",
    "AllRelationshipsScan",
    "RelationshipTypeScan",
    "NodeByLabelScan",
)
SMALL = ("Country", "Domain")  # labels whose nodes do not grow in number with the documents
GIVEN = {"meeting": "0" * 32}


def operators(plan: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every operator of a plan with what it says of itself."""
    yield plan["operatorType"], str(plan["args"].get("Details", ""))
    for child in plan.get("children", ()):
        yield from operators(child)


def scans(plan: dict[str, Any]) -> list[tuple[str, str]]:
    """Those that read all of something large."""
    return [
        (name, said)
        for name, said in operators(plan)
        if any(scan in name for scan in SCANS) and not any(f":{label}" in said for label in SMALL)
    ]


@pytest.mark.neo4j
def test_no_query_scans(neo4j: Store, neo4j_server: Server, told: tuple[Extraction, ...]) -> None:
    neo4j.load(told)
    auth = None if neo4j_server.password is None else (neo4j_server.user or "neo4j", neo4j_server.password)
    found = {}
    with GraphDatabase.driver(neo4j_server.url, auth=auth) as driver:
        driver.execute_query("CALL db.awaitIndexes()")
        for query in catalogue().values():
            given = {name: GIVEN.get(value[1:], value) for name, value in query.example.items()}
            values = parameters(query, given)
            plan = driver.execute_query("EXPLAIN " + query.cypher, values).summary.plan
            assert plan is not None
            found[query.name] = scans(plan)
    assert {name: bad for name, bad in found.items() if bad} == {}


def test_a_scan_is_seen() -> None:
    leaf = {"operatorType": "NodeByLabelScan@neo4j", "args": {"Details": "f:Fact"}, "children": []}
    plan = {"operatorType": "ProduceResults@neo4j", "args": {}, "children": [leaf]}
    assert scans(plan) == [("NodeByLabelScan@neo4j", "f:Fact")]
    leaf["args"] = {"Details": "c:Country"}
    assert scans(plan) == []
