"""Files, folders, lines and standard input turned into documents. Knows nothing of facts' meaning."""

from kg.documents.model import Document
from kg.documents.read import read_documents
from kg.documents.text import parse_text

__all__ = ["Document", "parse_text", "read_documents"]
