"""What one document says, taken apart once for all that a load does with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from kg.facts import DocumentHead, DocumentId, Extraction, extraction_id
from kg.resolve import Claim, claims, extraction


@dataclass(frozen=True, slots=True)
class Said:
    """A document with its claims. ``digest`` is the same in whatever order its facts were given."""

    document: DocumentHead
    claims: tuple[Claim, ...]
    warnings: tuple[str, ...]
    digest: str


Versions = Mapping[DocumentId, Said]


def said(given: Extraction) -> Said:
    """``given``, each of its facts once and without links to what it does not state."""
    found = claims(given)
    plans = sum(len(claim.plans) for claim in found)
    same = (len(found), plans) == (len(given.facts), len(given.plans))
    kept = given if same else extraction(given.document, found, warnings=given.warnings)
    return Said(given.document, found, given.warnings, extraction_id(kept))


def all_claims(versions: Versions) -> tuple[Claim, ...]:
    """The claims of all ``versions``."""
    return tuple(chain.from_iterable(one.claims for one in versions.values()))


def latest(given: Iterable[Extraction]) -> dict[DocumentId, Extraction]:
    """Each document once: the last version of it counts."""
    return {one.document.id: one for one in given}
