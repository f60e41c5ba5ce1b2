"""Ids that are hashes of content: the same content has the same id on every machine and in every run."""

import hashlib
import json
from collections.abc import Iterable

from kg.facts.extraction import Extraction
from kg.facts.models import DocumentId, Fact, FactId

_BYTES = 16
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_NOT_CONTENT = {"evidence": {"confidence", "engine", "rule"}}


def content_id(*parts: object) -> FactId:
    """32 hexadecimal digits of blake2b over ``parts``, written as JSON."""
    return hashlib.blake2b(_WRITER.encode(parts).encode(), digest_size=_BYTES).hexdigest()


def claim_id(fact: Fact, *, document: DocumentId) -> FactId:
    """The id of what ``document`` claims by ``fact``: its arguments and its place in the text.

    Which rule found the claim and how sure it was are not part of it.
    """
    return content_id(document, fact.model_dump(mode="json", exclude=_NOT_CONTENT))


def extraction_id(extraction: Extraction) -> FactId:
    """The id of all that was read from one document: the same in whatever order its facts are given."""
    facts, plans = (
        sorted({one.model_dump_json() for one in rows}) for rows in (extraction.facts, extraction.plans)
    )
    return content_id(extraction.document.model_dump_json(), facts, plans, extraction.warnings)


def by_claim_id(facts: Iterable[Fact], *, document: DocumentId) -> dict[FactId, Fact]:
    """Each fact of one document under its claim id, in the order given."""
    return {claim_id(fact, document=document): fact for fact in facts}
