"""The same graph through the writers of two well-known packages, each set as fast as it goes."""

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

from langchain_neo4j import Neo4jGraph as LangchainGraph
from langchain_neo4j.graphs.graph_document import GraphDocument, Relationship
from langchain_neo4j.graphs.graph_document import Node as LangchainNode
from neo4j import GraphDatabase

from kg.graph import Graph
from tests.benchmarks.loading.raw import sent

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from neo4j_graphrag.components.kg_writer import Neo4jWriter
    from neo4j_graphrag.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship

Write = Callable[[str], Any]
BATCH = 1_000


def graphrag(graph: Graph) -> Write:
    """``Neo4jWriter`` with its own batches; the objects that it takes are made beforehand."""
    nodes = [
        Neo4jNode(id=str(node.end), label=node.labels[-1], properties=sent(node.properties))
        for node in graph.nodes
    ]
    edges = [
        Neo4jRelationship(
            start_node_id=str(edge.start),
            end_node_id=str(edge.end),
            type=edge.type,
            properties=sent(edge.properties),
        )
        for edge in graph.edges
    ]
    made = Neo4jGraph(nodes=nodes, relationships=edges)

    def write(url: str) -> None:
        with GraphDatabase.driver(url) as driver:
            writer = Neo4jWriter(driver, batch_size=BATCH, clean_db=False)
            result = asyncio.run(writer.run(made))
            if result.status != "SUCCESS":
                raise RuntimeError(str(result.metadata))

    return write


def langchain(graph: Graph) -> Write:
    """``add_graph_documents`` with a base label, so that it has an index; one call, as its users do it."""
    known = {
        str(node.end): LangchainNode(id=str(node.end), type=node.labels[-1], properties=sent(node.properties))
        for node in graph.nodes
    }
    edges = [
        Relationship(
            source=known[str(edge.start)],
            target=known[str(edge.end)],
            type=edge.type,
            properties=sent(edge.properties),
        )
        for edge in graph.edges
    ]
    made = GraphDocument(nodes=list(known.values()), relationships=edges)

    def write(url: str) -> None:
        target = LangchainGraph(url=url, username="", password="", refresh_schema=False)
        target.add_graph_documents([made], baseEntityLabel=True)

    return write
