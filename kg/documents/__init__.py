"""Files, folders, lines and standard input turned into documents. Knows nothing of facts' meaning."""

from kg.documents.model import Document

__all__ = ["Document"]
