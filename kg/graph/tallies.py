"""Tallies: counts that a store keeps, so that a question for sums does not read every fact.

They repeat what facts and claims say and are no part of the graph that is exported or compared; a store
holds them beside it, under ``:Store``, and adds and takes away as documents come and go.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations
from urllib.parse import urlsplit

from kg.facts import ANNOUNCED, DONE, DocumentHead, DocumentId
from kg.graph.documents import Heads
from kg.graph.lanes import (
    disputed,
    first_told,
    is_announced,
    is_later,
    month,
    month_of,
    owners,
    pair,
    sides,
    year,
)
from kg.graph.rows import Node, Value
from kg.graph.tally import (
    ABOUT,
    AGREEMENTS,
    ALL,
    COUNTS,
    COUPLES,
    DOMAIN,
    EVENTS,
    MONTHS,
    PUBLISHED,
    SOURCE,
    STATES,
    TOLD,
)
from kg.resolve import Claim, Resolved, ResolvedFact, load_labels

TallyKey = tuple[str, ...]  # sort, year or month, owner, partner
Tallies = Mapping[TallyKey, Counter[str]]
Count = tuple[TallyKey, str]  # the tally and which of its numbers

_DONE = {"MET": "meetings", "VISITS": "visits", "SIGNS": "agreements"}
_ANY = {"MET": "talks", "VISITS": "journeys", "SIGNS": "texts"}  # whatever their status


def tallies(resolved: Resolved, *, only: Collection[DocumentId]) -> Tallies:
    """The counts of ``resolved``; claims are counted of the documents ``only``, facts all."""
    heads = {head.id: head for head in resolved.documents if head.id in only}
    return summed(heads, (fact_counts(fact, heads) for fact in resolved.facts))


@dataclass(frozen=True, slots=True)
class FactCounts:
    """What one fact adds one to, and which documents state something about whom by it."""

    counted: tuple[Count, ...]
    told: tuple[tuple[DocumentId, str], ...]


def fact_counts(fact: ResolvedFact, heads: Heads) -> FactCounts:
    """Of ``fact`` itself and of its claims in the documents ``heads``."""
    claims = [claim for claim in fact.claims if claim.document in heads]
    codes = (*sides(fact), *owners(fact))
    told = tuple((claim.document, code) for claim in claims for code in codes)
    about = (about_key(heads[document], code) for document, code in dict.fromkeys(told))
    return FactCounts(
        (*of_fact(fact), *_of_claims(fact, claims, heads), *((key, "facts") for key in about)), told
    )


def summed(heads: Heads, counts: Iterable[FactCounts]) -> Tallies:
    """The counts of the documents ``heads`` and of facts."""
    given = list(counts)
    told = set(chain.from_iterable(one.told for one in given))
    found = Counter(chain.from_iterable(one.counted for one in given))
    found.update((_source(head), "documents") for head in heads.values())
    found.update(((PUBLISHED, "0", month_of(head)), "documents") for head in heads.values())
    found.update(((TOLD, month_of(heads[document]), code), "documents") for document, code in told)
    tallied: dict[TallyKey, Counter[str]] = {}
    for (key, name), number in found.items():
        tallied.setdefault(key, Counter())[name] = number
    return tallied


def tally_node(key: TallyKey, counts: Mapping[str, int]) -> Node:
    """The node of one tally."""
    sort, time, owner, *partner = key
    own: dict[str, Value] = {
        "id": "|".join(key),
        "owner": owner,
        "calendar": _calendar(key, counts),
        "year": int(time[:4]) if time[:4].isdigit() else 0,
    }
    if sort == COUPLES:
        own |= {"pair": partner[0]}
    elif partner:
        own |= {"partner": partner[0], "pair": pair(tuple(sorted(code for code in key[2:] if code)))}
    return Node(("Store", "Tally"), "|".join(key), own | {name: counts.get(name, 0) for name in COUNTS[sort]})


def _calendar(key: TallyKey, counts: Mapping[str, int]) -> str:
    """The sort and its time; of what is asked for by its greatest also the rank: digits in base two."""
    sort, time, owner, *_ = key
    if sort == COUPLES:
        return f"{sort} {owner} {counts.get('documents', 0).bit_length()}"
    if sort == STATES:
        done = sum(counts.get(name, 0) for name in _DONE.values())
        return f"{_page(sort, key[2:])} {time} {done.bit_length()}"
    return f"{sort} {time}"


def _page(sort: str, codes: tuple[str, ...]) -> str:
    """The sort, but pairs with an organisation apart from pairs of states."""
    countries = load_labels().countries
    return "bodies" if sort == STATES and any(code and code not in countries for code in codes) else sort


def about_key(head: DocumentHead, code: str) -> TallyKey:
    """The tally that finds a document by a state that it tells of and its month."""
    return (ABOUT, f"{code} {month_of(head)}", head.id)


def source_of(head: DocumentHead) -> str:
    """Who published a document: the host of its address, else where it was read from."""
    return _host(head.url) or (head.source or "").removeprefix("www.")


@lru_cache(maxsize=1_024)  # asked for each fact of a document
def _host(url: str | None) -> str:
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:  # a bracket or a sign that no host has: the document stands, its host is not known
        host = None
    return (host or "").removeprefix("www.")


def of_fact(fact: ResolvedFact) -> Iterator[Count]:
    """What ``fact`` adds one to."""
    names = tuple(_names(fact))
    for key in _pairs(sides(fact), str(year(fact))) if names else ():
        yield from ((key, name) for name in names)
    if disputed(fact) is not None:
        yield (EVENTS, str(year(fact)), ""), "disputed"
    if fact.predicate in _DONE:
        yield from _of_month(fact, {*names, *_noted(fact)} & {*COUNTS[MONTHS]})
    if fact.predicate == "SIGNS" and fact.status in COUNTS[AGREEMENTS]:
        yield (AGREEMENTS, str(year(fact)), fact.domain or ""), str(fact.status)


def _of_month(fact: ResolvedFact, names: Iterable[str]) -> Iterator[Count]:
    """Under each of its sides once, and under all together."""
    keys = [(MONTHS, code, month(fact)) for code in (*dict.fromkeys(sides(fact)), ALL)]
    yield from ((key, name) for key in keys for name in sorted(names))


def _noted(fact: ResolvedFact) -> Iterator[str]:
    """What is counted of a month and not of two states."""
    if is_announced(fact):
        yield "announced"
        if (first := first_told(fact)) is not None and not is_later(fact, first):
            yield "soon"
    if fact.predicate == "VISITS" and fact.status in ANNOUNCED:
        yield "awaited"


def _names(fact: ResolvedFact) -> Iterator[str]:
    if fact.predicate == "COOPERATES_ON":
        yield "domains"
    elif fact.predicate in _DONE:
        yield _ANY[fact.predicate]
        if fact.status in DONE:
            yield _DONE[fact.predicate]
        elif fact.status in ANNOUNCED:
            yield "planned"
        else:
            yield "dropped"


def _pairs(codes: tuple[str, ...], time: str) -> Iterator[TallyKey]:
    """Each side with each other, both ways; a lone one with nobody."""
    couples = set(combinations(codes, 2)) if len(codes) > 1 else {(code, "") for code in codes}
    for a, b in sorted(couples):
        yield (STATES, time, a, b)
        if b not in ("", a):
            yield (STATES, time, b, a)


def _of_claims(fact: ResolvedFact, claims: Iterable[Claim], heads: Heads) -> Iterator[Count]:
    if fact.predicate == "COOPERATES_ON":
        couple = (COUPLES, "0", fact.domain or "", pair(sides(fact)))
        yield from ((couple, "documents") for _ in {claim.document for claim in claims})
    for claim in claims:
        yield _source(heads[claim.document]), "reports"
        if fact.predicate == "COOPERATES_ON" and fact.domain is not None and claim.published is not None:
            yield (DOMAIN, claim.published.first_day.isoformat()[:7], fact.domain), "reports"


def _source(head: DocumentHead) -> TallyKey:
    time = str(head.date.first_day.year) if head.date is not None else "0"
    return (SOURCE, time, source_of(head))
