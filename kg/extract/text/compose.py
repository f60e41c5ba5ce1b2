"""Texts with decomposed letters, soft hyphens or zero-width characters, read as if they had none.

A document is composed before it is read; what was found is then moved back to the text as given.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from kg.documents import Document
from kg.facts import Evidence, Extraction, Fact, Plans, by_claim_id, claim_id

_NOTHING = "\xad\u200b\u200c\u200d\u2060\ufeff"
_NO_WIDTH = dict.fromkeys(map(ord, _NOTHING), None)


@dataclass(frozen=True, slots=True)
class Composed:
    """A document in composed characters; ``offsets[i]`` is where its character ``i`` begins as given."""

    given: Document
    document: Document
    offsets: Sequence[int]

    def restore(self, extraction: Extraction) -> Extraction:
        """``extraction`` of the composed document as one of the given document."""
        if self.document is self.given:
            return extraction
        before = by_claim_id(extraction.facts, document=self.given.id)
        facts = {old: self._moved(fact) for old, fact in before.items()}
        new = {old: claim_id(fact, document=self.given.id) for old, fact in facts.items()}
        plans = tuple(Plans(meeting=new[plan.meeting], event=new[plan.event]) for plan in extraction.plans)
        return Extraction(
            document=self.given.head, facts=tuple(facts.values()), plans=plans, warnings=extraction.warnings
        )

    def _moved(self, fact: Fact) -> Fact:
        old = fact.evidence
        place = {"start": self.offsets[old.start], "end": self.offsets[old.end]}
        return fact.model_copy(update={"evidence": Evidence(**{**old.model_dump(), **place})})


def compose(document: Document) -> Composed:
    """``document`` with composed letters and without characters that have no width."""
    text = document.text
    if unicodedata.is_normalized("NFC", text) and not any(mark in text for mark in _NOTHING):
        return Composed(document, document, range(len(text) + 1))
    parts, offsets = [], []
    for start, end in _clusters(text):
        piece = unicodedata.normalize("NFC", text[start:end].translate(_NO_WIDTH))
        parts.append(piece)
        offsets.extend([start] * len(piece))
    offsets.append(len(text))
    return Composed(document, document.model_copy(update={"text": "".join(parts)}), offsets)


def _clusters(text: str) -> list[tuple[int, int]]:
    """Each character with the marks and widthless characters behind it."""
    starts = [i for i, char in enumerate(text) if i == 0 or not _joins(char)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _joins(char: str) -> bool:
    return char > "\x7f" and (unicodedata.combining(char) > 0 or char in _NOTHING)
