"""Communiqués in, a graph that answers out."""

from kg.documents import Document, parse_text, read_documents
from kg.errors import AnswerError, DocumentError, KgError, SourceError, StoreError, UsageError
from kg.facts import Evidence, Extraction, Fact, PartialDate
from kg.pipeline import RunReport, extract_documents, extract_facts, run
from kg.queries import ask, catalogue
from kg.store import LoadReport, Store, open_store

__all__ = [
    "AnswerError",
    "Document",
    "DocumentError",
    "Evidence",
    "Extraction",
    "Fact",
    "KgError",
    "LoadReport",
    "PartialDate",
    "RunReport",
    "SourceError",
    "Store",
    "StoreError",
    "UsageError",
    "ask",
    "catalogue",
    "extract_documents",
    "extract_facts",
    "open_store",
    "parse_text",
    "read_documents",
    "run",
]
