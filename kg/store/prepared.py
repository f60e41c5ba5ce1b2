"""What documents say, with all that can be made of it before the store is asked for what others say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.facts import EntityId, FactId
from kg.graph import FactCounts, Graph, Heads, Node, document_nodes, fact_counts, fact_part
from kg.resolve import Claim, Form, Resolved, ResolvedFact, by_fact, default_keys, mentions, resolve_fact
from kg.store.said import Said, Versions, all_claims

Groups = Mapping[FactId, list[Claim]]


@dataclass(frozen=True, slots=True)
class Part:
    """A fact with its rows and what it is counted under."""

    fact: ResolvedFact
    rows: Graph
    counts: FactCounts


Parts = Mapping[FactId, Part]


@dataclass(frozen=True, slots=True)
class Prepared:
    """``groups`` are the claims by fact, ``parts`` the facts as these documents alone would have them."""

    versions: Versions = field(default_factory=dict)
    heads: Heads = field(default_factory=dict)
    documents: tuple[Node, ...] = ()
    groups: Groups = field(default_factory=dict)
    parts: Parts = field(default_factory=dict)
    forms: Mapping[EntityId, Counter[Form]] = field(default_factory=dict)

    def among(self, others: Groups) -> Parts:
        """The facts of these documents and of the claims ``others``."""
        shared = {key: [*self.groups.get(key, ()), *claims] for key, claims in others.items()}
        return {**self.parts, **_parts(shared, self.heads)} if shared else self.parts


def prepare(versions: Versions) -> Prepared:
    """Take ``versions`` as far as that goes without a store."""
    claims = all_claims(versions)
    heads = {key: one.document for key, one in versions.items()}
    groups = by_fact(claims)
    return Prepared(
        versions, heads, _documents(versions.values()), groups, _parts(groups, heads), _counted(claims)
    )


def _parts(groups: Groups, heads: Heads) -> Parts:
    return {key: _part(key, groups[key], heads) for key in sorted(groups)}


def _part(key: FactId, claims: list[Claim], heads: Heads) -> Part:
    fact = resolve_fact(key, sorted(claims, key=lambda claim: claim.sequence), keys=default_keys())
    return Part(fact, fact_part(fact, heads), fact_counts(fact, heads))


def _documents(said: Iterable[Said]) -> tuple[Node, ...]:
    given = sorted(said, key=lambda one: one.document.id)
    warnings = {one.document.id: one.warnings for one in given if one.warnings}
    digests = {one.document.id: one.digest for one in given}
    heads = tuple(one.document for one in given)
    return tuple(document_nodes(Resolved(heads, warnings=warnings, digests=digests)))


def _counted(claims: Iterable[Claim]) -> Mapping[EntityId, Counter[Form]]:
    keys, found = default_keys(), defaultdict[EntityId, Counter[Form]](Counter)
    for claim in claims:
        for key, form in mentions(claim, keys):
            found[key][form] += 1
    return found
