"""Stores of the property graph: embedded or a Neo4j server, the same code."""

from kg.store.report import LoadReport
from kg.store.store import Store, open_store, unfilled

__all__ = ["LoadReport", "Store", "open_store", "unfilled"]
