"""Where the text proper begins, behind a header such as ``date 2023-12``."""

from kg.documents import Document
from kg.documents.header import read_header


def header_end(document: Document) -> int:
    """The offset behind the header's lines; 0 where there is none."""
    return read_header(document.text).end
