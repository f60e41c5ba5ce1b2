"""Stores of the property graph: embedded or a Neo4j server, the same code."""

from kg.store.opening import EMBEDDED, open_store, unfilled
from kg.store.report import LoadReport
from kg.store.store import Store

__all__ = ["EMBEDDED", "LoadReport", "Store", "open_store", "unfilled"]
