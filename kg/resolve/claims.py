"""A claim: one fact as one document states it, with all that is needed to resolve it on its own."""

import json
from collections.abc import Iterable, Iterator
from functools import cached_property

from kg.facts import (
    DocumentHead,
    DocumentId,
    Extraction,
    Fact,
    FactId,
    Frozen,
    OrganisationCode,
    PartialDate,
    Plans,
    claim_id,
    content_id,
    numbered,
)
from kg.resolve.codes import organisation_codes, organisation_parties


class Claim(Frozen):
    """What one document says by one fact. Kept as JSON with the evidence, so that it can be read back."""

    document: DocumentId
    published: PartialDate | None = None
    fact: Fact
    organisations: tuple[OrganisationCode, ...] = ()  # parties that here are organisations ("AU")
    ordinal: int = 0  # tells events apart that the document words alike and gives other statuses
    plans: tuple["Claim", ...] = ()  # what the document says was planned at this meeting

    @cached_property
    def id(self) -> FactId:
        """The id that ``Plans`` and the evidence use."""
        return claim_id(self.fact, document=self.document)

    @cached_property
    def sequence(self) -> str:
        """Its place among claims of one fact: the latest document last, undated documents first.

        In ASCII, which every store sorts like Python; it ends with the id.
        """
        evidence, document = self.fact.evidence, json.dumps(self.document)[1:-1]
        return f"{self.published or '':10}\t{document}\t{evidence.start:09}\t{evidence.end:09}\t{self.id}"

    @cached_property
    def says(self) -> FactId:
        """The same for claims of one fact of which only the first and the last to be told count."""
        plans = (self.published, sorted(plan.says for plan in self.plans)) if self.plans else ()
        fact = self.fact.model_dump_json(exclude={"evidence"})
        return content_id(fact, self.organisations, self.ordinal, len(self.published or ""), plans)


def claims(extraction: Extraction) -> tuple[Claim, ...]:
    """The claims of one document, each once, in the order of its text."""
    alone = {claim.id: claim for claim in _alone(extraction)}
    planned: dict[FactId, set[FactId]] = {}
    for plan in extraction.plans:
        if plan.event in alone and plan.meeting in alone:
            planned.setdefault(plan.meeting, set()).add(plan.event)
    plans = {meeting: tuple(alone[key] for key in sorted(keys)) for meeting, keys in planned.items()}
    return tuple(
        claim.model_copy(update={"plans": plans[key]}) if key in plans else claim
        for key, claim in alone.items()
    )


def _alone(extraction: Extraction) -> Iterator[Claim]:
    """The claims without what they plan."""
    head, acting = extraction.document, organisation_codes(extraction.facts)
    found = [Claim(document=head.id, published=head.date, fact=fact) for fact in extraction.facts]
    statuses: dict[str, list[str | None]] = {}
    for claim in sorted(found, key=lambda claim: claim.sequence):
        status, seen = claim.fact.status, statuses.setdefault(_wording(claim.fact), [])
        if status not in seen:
            seen.append(status)
        known = organisation_parties(claim.fact, text=head.text, acting=acting)
        ordinal = seen.index(status)
        if known or ordinal:
            claim = claim.model_copy(update={"organisations": known, "ordinal": ordinal})  # noqa: PLW2901
        yield claim


def _wording(fact: Fact) -> str:
    """What two claims of one document share if only their status tells them apart."""
    return fact.model_dump_json(exclude={"status", "evidence", "mode", "place", "city"})


def extraction(head: DocumentHead, claims: Iterable[Claim], *, warnings: Iterable[str] = ()) -> Extraction:
    """The extraction of one document, put together again from its claims; its facts keep their numbers."""
    ordered = sorted(claims, key=lambda claim: claim.sequence)
    plans = (Plans(meeting=claim.id, event=planned.id) for claim in ordered for planned in claim.plans)
    return Extraction(
        document=head,
        facts=numbered(claim.fact for claim in ordered),
        plans=tuple(plans),
        warnings=tuple(warnings),
    )
