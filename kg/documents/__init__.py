"""Files, folders, lines and standard input turned into documents. Knows nothing of facts' meaning."""

from kg.documents.count import count_documents
from kg.documents.model import Document
from kg.documents.read import read_documents
from kg.documents.text import parse_text

__all__ = ["Document", "count_documents", "parse_text", "read_documents"]
