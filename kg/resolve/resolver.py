"""Reconciles documents: claims of one event become one fact, and who acts in them becomes entities."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

from kg.facts import ANNOUNCED, DONE, DocumentHead, EntityId, Extraction, FactId, Status, extraction_id
from kg.resolve.claims import Claim, claims, extraction
from kg.resolve.entities import entities, mentions
from kg.resolve.judgements import Judgements, load_judgements
from kg.resolve.keys import Keys
from kg.resolve.labels import load_labels
from kg.resolve.model import Participation, Planned, Resolved, ResolvedFact, Side
from kg.resolve.participations import latest, participations

_LATEST = ("mode", "place", "city", "date", "kind", "domain")


def default_keys(judgements: Judgements | None = None) -> Keys:
    """Ids by the labels of the lexicon and, unless others are given, the judgements of ``seeds/``."""
    return _seeded() if judgements is None else Keys(load_labels(), judgements)


@cache
def _seeded() -> Keys:
    return Keys(load_labels(), load_judgements())


def by_fact(claims: Iterable[Claim], *, keys: Keys | None = None) -> dict[FactId, list[Claim]]:
    """``claims``, in their order, under the ids of the facts that they support."""
    keys, groups = keys or default_keys(), defaultdict[FactId, list[Claim]](list)
    for claim in claims:
        groups[keys.fact(claim)].append(claim)
    return groups


def resolve(
    extractions: Iterable[Extraction], *, judgements: Judgements | None = None, keys: Keys | None = None
) -> Resolved:
    """The entities and facts of ``extractions``, in any order; of two of one document the last counts.

    ``keys`` bring judgements of their own.
    """
    given = {one.document.id: one for one in extractions}
    said = {key: claims(one) for key, one in given.items()}
    resolved = resolve_claims(
        chain.from_iterable(said.values()),
        documents=(one.document for one in given.values()),
        keys=keys or default_keys(judgements),
    )
    warnings = {key: given[key].warnings for key in sorted(given) if given[key].warnings}
    digests = {
        key: extraction_id(extraction(one.document, said[key], warnings=one.warnings))
        for key, one in given.items()
    }
    return replace(resolved, warnings=warnings, digests=digests)


def resolve_claims(
    claims: Iterable[Claim],
    *,
    documents: Iterable[DocumentHead] = (),
    keys: Keys | None = None,
) -> Resolved:
    """The part of the graph that ``claims`` make.

    It is the same as in the whole if all claims of its facts, and of its persons and offices, are given:
    countries and organisations do not depend on claims.
    """
    keys = keys or default_keys()
    ordered = sorted(
        {(claim.document, claim.id): claim for claim in claims}.values(), key=lambda claim: claim.sequence
    )
    groups = by_fact(ordered, keys=keys)
    named = chain.from_iterable(mentions(claim, keys) for claim in ordered)
    return Resolved(
        documents=tuple(sorted({head.id: head for head in documents}.values(), key=lambda head: head.id)),
        entities=tuple(entities(named, keys)),
        facts=tuple(resolve_fact(key, groups[key], keys=keys) for key in sorted(groups)),
    )


def resolve_fact(key: FactId, claims: Sequence[Claim], *, keys: Keys) -> ResolvedFact:
    """One fact of its claims, sorted by ``sequence``: the last word counts, earlier ones fill its gaps."""
    return ResolvedFact(
        id=key,
        predicate=claims[-1].fact.predicate,
        participations=_participations(claims, keys),
        claims=tuple(claims),
        status=_status(claims),
        plans=_plans(key, claims, keys),
        **{name: _latest(name, claims) for name in _LATEST},
    )


def _plans(key: FactId, claims: Sequence[Claim], keys: Keys) -> tuple[Planned, ...]:
    planned = (planned for claim in claims for planned in claim.plans)
    found = {Planned(keys.fact(claim), claim.fact.predicate) for claim in planned}
    return tuple(sorted(one for one in found if one.id != key))


def _status(claims: Sequence[Claim]) -> Status | None:
    """The latest one, but no later announcement undoes what took place."""
    stands: Status | None = None
    for status in (claim.fact.status for claim in claims):
        if not (stands in DONE and status in ANNOUNCED):
            stands = status
    return stands


def _latest(name: str, claims: Sequence[Claim]) -> Any:
    if name not in type(claims[-1].fact).model_fields:  # claims of one fact are of one predicate
        return None
    given = (getattr(claim.fact, name) for claim in reversed(claims))
    return next((value for value in given if value is not None), None)


def _participations(claims: Sequence[Claim], keys: Keys) -> tuple[Participation, ...]:
    forms: dict[tuple[Side, EntityId], list[Participation]] = defaultdict(list)
    for form in chain.from_iterable(participations(claim, keys) for claim in claims):
        forms[form.side, form.entity].append(form)
    return tuple(latest(forms[key]) for key in sorted(forms))
