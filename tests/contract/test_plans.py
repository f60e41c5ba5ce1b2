"""No query of the library reads a whole graph: each begins at an index on Neo4j."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from neo4j import Driver, GraphDatabase

from kg.facts import Extraction
from kg.queries import catalogue
from kg.queries.model import Query
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


@pytest.fixture
def plans(neo4j: Store, neo4j_server: Server, told: tuple[Extraction, ...]) -> Mapping[str, dict[str, Any]]:
    """What Neo4j means to do for each query."""
    neo4j.load(told)
    auth = None if neo4j_server.password is None else (neo4j_server.user or "neo4j", neo4j_server.password)
    with GraphDatabase.driver(neo4j_server.url, auth=auth) as driver:
        driver.execute_query("CALL db.awaitIndexes()")
        driver.execute_query("CALL db.clearQueryCaches()")  # of plans for the stores of other tests
        return {query.name: planned(driver, query) for query in catalogue().values()}


def planned(driver: Driver, query: Query) -> dict[str, Any]:
    """The plan of ``query`` as its example asks it."""
    given = {name: GIVEN.get(value[1:], value) for name, value in query.example.items()}
    plan = driver.execute_query("EXPLAIN " + query.cypher, parameters(query, given)).summary.plan
    assert plan is not None
    return plan


@pytest.mark.neo4j
def test_no_query_scans(plans: Mapping[str, dict[str, Any]]) -> None:
    found = {name: scans(plan) for name, plan in plans.items()}
    assert {name: bad for name, bad in found.items() if bad} == {}


@pytest.mark.neo4j
def test_plans_are_sought_among_what_is_announced(plans: Mapping[str, dict[str, Any]]) -> None:
    for name in ("planned_at", "planned_visits", "dropped_events"):
        sought = [said for seek, said in operators(plans[name]) if "NodeIndexSeek" in seek]
        assert any("Fact(announced" in said for said in sought), name
    assert not any("Fact(lane)" in said for _, said in operators(plans["planned_at"]))


def test_a_scan_is_seen() -> None:
    leaf = {"operatorType": "NodeByLabelScan@neo4j", "args": {"Details": "f:Fact"}, "children": []}
    plan = {"operatorType": "ProduceResults@neo4j", "args": {}, "children": [leaf]}
    assert scans(plan) == [("NodeByLabelScan@neo4j", "f:Fact")]
    leaf["args"] = {"Details": "c:Country"}
    assert scans(plan) == []
