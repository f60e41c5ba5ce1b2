"""What one document says: its facts, which of them plan which, and what the reader was not sure of."""

import json

from pydantic import Field

from kg.facts.dates import PartialDate
from kg.facts.models import DocumentId, Fact, Frozen, Plans


class DocumentHead(Frozen):
    """A document without its text, as it stands in a line of an extraction file."""

    id: DocumentId
    date: PartialDate | None = Field(default=None, description="when it was published")
    language: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = Field(default=None, description="the path or feed it was read from")
    sha256: str | None = Field(default=None, description="of the text, UTF-8")
    engine: str | None = Field(default=None, description="what read it, and a hash of that version")
    text: str | None = Field(default=None, description="as given; evidence offsets point into it")


class Extraction(Frozen):
    """One line of a facts file: ``{"document": …, "facts": […], "plans": […], "warnings": […]}``."""

    document: DocumentHead
    facts: tuple[Fact, ...] = ()
    plans: tuple[Plans, ...] = ()
    warnings: tuple[str, ...] = ()

    def line(self) -> str:
        """It as that line, without its end: facts keep their nulls, the document drops them."""
        whole = self.model_dump(mode="json")
        whole["document"] = self.document.model_dump(mode="json", exclude_none=True)
        return json.dumps(whole, ensure_ascii=False)
