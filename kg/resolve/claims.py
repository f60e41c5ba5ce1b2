"""A claim: one fact as one document states it, with all that is needed to resolve it on its own."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from kg.facts import (
    CooperatesOn,
    DocumentHead,
    DocumentId,
    Extraction,
    Fact,
    FactId,
    Frozen,
    Holds,
    Met,
    OrganisationCode,
    PartialDate,
    Plans,
    Signs,
    Visits,
    by_claim_id,
    claim_id,
)


class Claim(Frozen):
    """What one document says by one fact. Kept as JSON with the evidence, so that it can be read back."""

    document: DocumentId
    published: PartialDate | None = None
    fact: Fact
    organisations: tuple[OrganisationCode, ...] = ()  # party codes that here mean an organisation ("AU")
    plans: tuple[Fact, ...] = ()  # what the document says was planned at this meeting

    @cached_property
    def id(self) -> FactId:
        """The id that ``Plans`` and the evidence use."""
        return claim_id(self.fact, document=self.document)

    @property
    def rank(self) -> tuple[str, DocumentId, int, int, FactId]:
        """Sorts claims of one fact: the latest document last, undated documents first."""
        evidence = self.fact.evidence
        return (self.published or "", self.document, evidence.start, evidence.end, self.id)

    @property
    def planned(self) -> Iterator["Claim"]:
        """The claims that this meeting plans."""
        return (self.model_copy(update={"fact": fact, "plans": ()}) for fact in self.plans)


def claims(extraction: Extraction) -> tuple[Claim, ...]:
    """The claims of one document, each once, in the order of its text."""
    head, facts = extraction.document, by_claim_id(extraction.facts, document=extraction.document.id)
    organisations = _organisations(extraction.facts)
    planned = _planned(facts, extraction.plans)
    found = (
        Claim(
            document=head.id,
            published=head.date,
            fact=fact,
            organisations=tuple(sorted(organisations.intersection(_parties(fact)))),
            plans=planned.get(key, ()),
        )
        for key, fact in facts.items()
    )
    return tuple(sorted(found, key=lambda claim: claim.rank))


def extraction(head: DocumentHead, claims: Iterable[Claim], *, warnings: Iterable[str] = ()) -> Extraction:
    """The extraction of one document, put together again from its claims."""
    ordered = sorted(claims, key=lambda claim: claim.rank)
    plans = (
        Plans(meeting=claim.id, event=claim_id(fact, document=head.id))
        for claim in ordered
        for fact in claim.plans
    )
    return Extraction(
        document=head,
        facts=tuple(claim.fact for claim in ordered),
        plans=tuple(plans),
        warnings=tuple(warnings),
    )


def _planned(facts: dict[FactId, Fact], plans: Iterable[Plans]) -> dict[FactId, tuple[Fact, ...]]:
    """Under a meeting's claim id the facts that it plans; links to unknown claims are left out."""
    events: dict[FactId, set[FactId]] = {}
    for plan in plans:
        if plan.event in facts and plan.meeting in facts:
            events.setdefault(plan.meeting, set()).add(plan.event)
    return {meeting: tuple(facts[key] for key in sorted(keys)) for meeting, keys in events.items()}


def _organisations(facts: Iterable[Fact]) -> set[OrganisationCode]:
    """The codes that the document's actors have as organisations and never as countries."""
    orgs: set[str] = set()
    countries: set[str] = set()
    for owner in (owner for fact in facts for owner in _owners(fact)):
        orgs.update(filter(None, [owner[1]]))
        countries.update(filter(None, [owner[0]]))
    return orgs - countries


def _owners(fact: Fact) -> tuple[tuple[str | None, str | None], ...]:
    """Country and organisation of everyone who acts in ``fact``."""
    match fact:
        case Met():
            return ((fact.a.country, fact.a.org), (fact.b.country, fact.b.org))
        case Visits():
            return ((fact.visitor.country, fact.visitor.org), (fact.to, None))
        case Holds():
            return ((fact.country, fact.org),)
        case CooperatesOn() | Signs():
            return ()


def _parties(fact: Fact) -> tuple[str, ...]:
    return fact.parties if isinstance(fact, CooperatesOn | Signs) else ()
