"""A document: the text as given and what is known about it."""

import hashlib
from functools import cached_property

from kg.errors import DocumentError
from kg.facts import DocumentHead, DocumentId, Frozen, PartialDate


class Document(Frozen):
    """One communiqué. Evidence offsets are code points into ``text``, which is never altered."""

    id: DocumentId
    text: str
    date: PartialDate | None = None
    language: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None

    @cached_property
    def sha256(self) -> str:
        """Of the text, UTF-8: whether a document has changed."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def head(self) -> DocumentHead:
        """The document as it stands in an extraction, with its text."""
        return DocumentHead(**self.model_dump(), sha256=self.sha256)


Found = Document | DocumentError
"""What reading comes upon: a document, or why one cannot be read."""
