"""Files, folders, lines and standard input turned into documents. Knows nothing of facts' meaning."""

from kg.documents.count import any_document, count_documents
from kg.documents.html import markup
from kg.documents.model import Document, Found
from kg.documents.parts import Part, parts, read_parts
from kg.documents.read import read_all, read_documents
from kg.documents.stdin import is_stream
from kg.documents.text import parse_text
from kg.documents.walk import Paths

__all__ = [
    "Document",
    "Found",
    "Part",
    "Paths",
    "any_document",
    "count_documents",
    "is_stream",
    "markup",
    "parse_text",
    "parts",
    "read_all",
    "read_documents",
    "read_parts",
]
