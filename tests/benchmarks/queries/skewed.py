"""A graph that nobody wrote, of any number of facts, skewed as real ones are: the same for the same seed.

Few states stand in many documents and most in few; so do their persons, whose number grows with the documents
of a state more slowly than these (Heaps' law). Documents come in the order of their days over fifteen years:
a larger graph is a denser one. A fifth of the meetings was announced before, one in fifty is denied
elsewhere. Nodes and edges of facts are made by the package's own functions; claims are made up as rows, since
a million of them would take longer to check than to load.
"""

import hashlib
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, chain
from typing import Any

from kg.facts import ANNOUNCED, Mode, PartialDate
from kg.graph import (
    Edge,
    End,
    Graph,
    Node,
    TallyKey,
    Value,
    entity_node,
    load_vocabulary,
    office_edges,
    tally_node,
)
from kg.graph.entities import domain_node
from kg.graph.facts import fact_node, side_edges, sided
from kg.graph.lanes import announced_lanes, is_later, month, owners, pair, sides
from kg.graph.tallies import of_fact
from kg.graph.tally import ABOUT, ALL, COUPLES, DOMAIN, EVENTS, MONTHS, PUBLISHED, SOURCE, TOLD
from kg.graph.triples import triple_edges
from kg.graph.words import AT
from kg.resolve import Participation, ResolvedFact, Side, default_keys, entity
from kg.resolve.names import person_key, words
from tests.benchmarks.corpus import countries, domains

FIRST_DAY, DAYS = date(2010, 1, 1), 5_500
FACTS_A_DOCUMENT = 4.3
SOURCES = tuple(f"ministry-{number}.example" for number in range(40))
DOCUMENTS_A_PART = 1_000
NODES_A_PART = 5_000
_SYLLABLES = ("ba", "den", "ko", "lar", "mi", "nou", "ras", "so", "tel", "var", "yan", "zek")
_ROLES = ("ministre des Affaires étrangères", "ministre de l'Intérieur", "directeur général de la police")
_FILLER = "Les deux parties ont passé en revue l'état de leurs relations et les moyens de les renforcer. "
_CLAIM = (
    '{{"document":"{document}","fact":{{"predicate":"{predicate}","named":"{named}","status":null}},'
    '"organisations":[],"ordinal":0,"plans":[],"says":"{says}"}}'
)
_FOLDED = str.maketrans("àâçéèêîôû", "aaceeeiou")
_TOWNS = ("Rabat", "Paris", "Dakar", "Lisbonne", "Accra", "Oslo", "Hanoï", "Lima", "Amman", "Tallinn")


@dataclass
class Told:
    """A fact and what documents say of it: (document, day, status, quote)."""

    fact: ResolvedFact
    claims: list[tuple[str, date, str | None, str]] = field(default_factory=list)


@dataclass
class Archive:
    """Makes the rows of ``facts`` facts."""

    facts: int
    seed: int = 1

    def __post_init__(self) -> None:
        """Start with nothing."""
        self._chance = random.Random(self.seed)
        self._keys, self._words = default_keys(), load_vocabulary()
        self._known: set[str] = set()
        self._lasting: dict[str, Told] = {}
        self._tallies: dict[TallyKey, Counter[str]] = {}
        self._persons: Counter[str] = Counter()
        self._documents = int(self.facts / FACTS_A_DOCUMENT)
        self._made = 0
        self._nodes: list[Node] = []
        self._edges: list[Edge] = []

    def parts(self) -> Iterator[Graph]:
        """The rows, some thousand nodes at a time; edges lead to nodes of this part or an earlier one."""
        self._nodes += [domain_node(key, self._words) for key in domains()]
        for code in countries():
            self._entity(f"country:{code}", ())
        number = 0
        while self._made < self.facts - len(self._lasting):
            self._document(number)
            number += 1
            if number % DOCUMENTS_A_PART == 0:
                yield self._part()
        yield from self._rest()

    def _rest(self) -> Iterator[Graph]:
        """What lasts is told by many documents, and by more of them in a larger archive."""
        for told in self._lasting.values():
            self._tell(told)
            if len(self._nodes) >= NODES_A_PART:
                yield self._part()
        yield self._part()  # a table of the import tool has one column of a name: lanes and counts share one
        for key, counts in self._tallies.items():
            self._nodes.append(tally_node(key, counts))
            if len(self._nodes) >= NODES_A_PART:
                yield self._part()
        yield self._part()

    def _part(self) -> Graph:
        part = Graph(tuple(self._nodes), tuple(self._edges))
        self._nodes, self._edges = [], []
        return part

    def _document(self, number: int) -> None:
        day = FIRST_DAY + timedelta(days=number * DAYS // max(self._documents, 1))
        key, source = document_id(number), self._one(SOURCES)
        text = f"Communiqué {number}. " + _FILLER * 4
        self._nodes.append(
            Node(
                ("Document",),
                key,
                {
                    "id": key,
                    "title": f"Entretien {number}",
                    "url": f"https://{source}/{key}",
                    "published": day,
                    "published_precision": "day",
                    "month": day.isoformat()[:7],
                    "language": "fr",
                    "sha256": hashlib.sha256(text.encode()).hexdigest(),
                    "text": text,
                    "digest": self._id(),
                },
            )
        )
        self._count((SOURCE, str(day.year), source), "documents")
        self._count((PUBLISHED, "0", day.isoformat()[:7]), "documents")
        for told in self._told(key, day, number):
            for _ in told.claims:
                self._count((SOURCE, str(day.year), source), "reports")
            self._tell(told)

    def _told(self, key: str, day: date, number: int) -> Iterator[Told]:
        codes = self._two()
        for code in codes:
            self._count((TOLD, day.isoformat()[:7], code), "documents")
        a, b = (self._actor(code) for code in codes)
        for _ in range(self._chance.choice((1, 2, 2))):
            yield self._meeting(key, day, number, a, self._actor(codes[1]))
        for _ in range(self._chance.choice((1, 1, 2))):
            yield self._visit(key, day, b, codes[0])
        if self._chance.random() < 0.6:
            yield self._agreement(key, day, codes)
        for _ in range(self._chance.choice((1, 1, 2))):
            self._cooperation(key, day, codes)
        self._tenure(key, day, a)

    def _meeting(self, key: str, day: date, number: int, a: Participation, b: Participation) -> Told:
        drawn = self._chance.random()
        status = "held" if drawn < 0.85 else "planned" if drawn < 0.95 else "cancelled"
        when = day + timedelta(days=-2 if status == "held" else 20)
        fact = self._fact(
            "MET", (a, b), status=status, when=when, mode=Mode.IN_PERSON, place=self._one(_TOWNS)
        )
        told = Told(fact, [(key, day, status, f"{a.as_written} a reçu {b.as_written} à {fact.place}.")])
        if status != "planned" and number > 50 and self._chance.random() < 0.2:
            other = number - self._chance.randrange(5, 50)
            told.claims.insert(
                0, (document_id(other), self._day(other), "planned", "Un entretien est prévu.")
            )
        if status == "held" and number > 50 and self._chance.random() < 0.02:
            other = number - self._chance.randrange(0, 5)
            told.claims.insert(
                0, (document_id(other), self._day(other), "denied", "L'entretien est démenti.")
            )
        return told

    def _visit(self, key: str, day: date, visitor: Participation, to: str) -> Told:
        drawn = self._chance.random()
        status = "made" if drawn < 0.65 else "planned" if drawn < 0.9 else "postponed"
        when = day + timedelta(days=-2 if status == "made" else 45)
        goal = Participation(Side.DESTINATION, f"country:{to}", country=to)
        fact = self._fact("VISITS", (goal, replace(visitor, side=Side.VISITOR)), status=status, when=when)
        return Told(fact, [(key, day, status, f"{visitor.as_written} se rend en visite officielle.")])

    def _agreement(self, key: str, day: date, codes: Sequence[str]) -> Told:
        drawn = self._chance.random()
        status = "signed" if drawn < 0.6 else "in_force" if drawn < 0.7 else "planned"
        more = {self._one(countries())} if self._chance.random() < 0.02 else set()
        parties = [
            Participation(Side.PARTY, f"country:{one}", country=one) for one in sorted({*codes} | more)
        ]
        domain = self._one(domains())
        fact = self._fact("SIGNS", parties, status=status, when=day, kind="memorandum", domain=domain)
        return Told(fact, [(key, day, status, f"Un mémorandum est conclu : {_label(domain)}.")])

    def _cooperation(self, key: str, day: date, codes: Sequence[str]) -> None:
        domain = self._one(domains())
        found = self._lasting.get(name := f"{' '.join(sorted(codes))} {domain}")
        if found is None:
            parties = [Participation(Side.PARTY, f"country:{one}", country=one) for one in sorted(codes)]
            found = self._lasting[name] = Told(self._fact("COOPERATES_ON", parties, domain=domain))
        if key not in [document for document, *_ in found.claims[-1:]]:  # each document counts once
            self._count((COUPLES, "0", domain, pair(sides(found.fact))), "documents")
        found.claims.append((key, day, None, f"Les parties renforcent leur coopération : {_label(domain)}."))
        self._count((DOMAIN, day.isoformat()[:7], domain), "reports")

    def _tenure(self, key: str, day: date, actor: Participation) -> None:
        found = self._lasting.get(name := f"{actor.entity} {actor.country} {actor.role}")
        if found is None:
            office = self._keys.office(actor.role or "", country=actor.country, org=None)
            self._entity(office, (actor.role or "", actor.country or "", ""))
            holder = replace(actor, side=Side.HOLDER)
            post = Participation(Side.POST, office, role=actor.role, country=actor.country)
            found = self._lasting[name] = Told(self._fact("HOLDS", (holder, post)))
        found.claims.append((key, day, None, f"{actor.as_written}, {actor.role}."))

    def _fact(
        self, predicate: Any, parties: Sequence[Participation], *, when: date | None = None, **own: Any
    ) -> ResolvedFact:
        when_said = PartialDate.of(when) if when is not None else None
        self._made += predicate not in ("COOPERATES_ON", "HOLDS")
        return ResolvedFact(self._id(), predicate, tuple(parties), claims=(), date=when_said, **own)

    def _tell(self, told: Told) -> None:
        days = sorted(day for _, day, _, _ in told.claims)
        reported: dict[str, Value] = {
            "first_reported": days[0],
            "first_reported_precision": "day",
            "last_reported": days[-1],
            "last_reported_precision": "day",
        }
        node = fact_node(told.fact, self._words)
        statuses = {status for _, _, status, _ in told.claims}
        if "held" in statuses and "denied" in statuses:
            reported["disputed"] = told.fact.date.first_day.year if told.fact.date else 0
            self._count((EVENTS, str(reported["disputed"]), ""), "disputed")
        if statuses & ANNOUNCED:
            lanes = announced_lanes(told.fact, PartialDate.of(days[0]))
            reported |= {"announced": node.properties["lane"], **sided("announced", lanes)}
            soon = () if is_later(told.fact, PartialDate.of(days[0])) else ("soon",)
            for code in (*dict.fromkeys(sides(told.fact)), ALL):
                for name in ("announced", *soon):
                    self._count((MONTHS, code, month(told.fact)), name)
        self._nodes.append(node._replace(properties={**node.properties, **reported}))
        self._edges += [*side_edges(told.fact), *triple_edges(told.fact)]
        for key, name in of_fact(told.fact):
            self._count(key, name)
        codes = dict.fromkeys((*sides(told.fact), *owners(told.fact)))
        for document, day in dict.fromkeys((document, day) for document, day, _, _ in told.claims):
            for code in codes:
                self._count((ABOUT, f"{code} {day.isoformat()[:7]}", document), "facts")
        for claim in told.claims:
            self._evidence(told.fact, *claim)

    def _evidence(self, fact: ResolvedFact, document: str, day: date, status: str | None, quote: str) -> None:
        key = self._id()
        named = [one.as_written or one.role or one.country or "" for one in fact.participations]
        folded = chain.from_iterable(words(text) for text in (*named, fact.place or "", fact.domain or ""))
        own = {
            "id": key,
            "quote": quote,
            "words": " ".join(
                f"{word}{AT}{day.isoformat()[:7]}"
                for word in dict.fromkeys((*_plain(quote), *folded, document))
            ),
            "start": 20,
            "end": 20 + len(quote),
            "rule": "made/up",
            "engine": "rules",
            "confidence": 0.9,
            "claim": _CLAIM.format(document=document, predicate=fact.predicate, says=quote, named=named),
            "says": self._id(),
            "sequence": f"{day}\t{document}\t{20:09}\t{key}",
            **({} if status is None else {"status": status}),
        }
        self._nodes.append(Node(("Evidence",), key, own))
        self._edges.append(Edge("SUPPORTED_BY", End("Fact", fact.id), End("Evidence", key)))
        self._edges.append(Edge("STATED_IN", End("Evidence", key), End("Document", document)))

    def _actor(self, code: str) -> Participation:
        self._persons[code] += 1
        known = max(3, int(3 * self._persons[code] ** 0.6))
        rank = self._chance.choices(range(known), cum_weights=weights(known))[0]
        name = person(code, rank)
        key = f"person:{person_key(name)}"
        self._entity(key, (name,))
        return Participation(Side.PARTICIPANT, key, as_written=name, role=_ROLES[rank % 3], country=code)

    def _entity(self, key: str, form: tuple[str, ...]) -> None:
        if key not in self._known:
            self._known.add(key)
            found = entity(key, {form: 1}, self._keys)
            self._nodes.append(entity_node(found))
            self._edges += office_edges(found) if key.startswith("office:") else ()

    def _count(self, key: TallyKey, name: str) -> None:
        self._tallies.setdefault(key, Counter())[name] += 1

    def _day(self, number: int) -> date:
        return FIRST_DAY + timedelta(days=number * DAYS // max(self._documents, 1))

    def _id(self) -> str:
        return f"{self._chance.getrandbits(128):032x}"

    def _one(self, values: Sequence[str]) -> str:
        return self._chance.choices(values, cum_weights=weights(len(values)))[0]

    def _two(self) -> tuple[str, str]:
        first = second = self._one(countries())
        while second == first:
            second = self._one(countries())
        return first, second


def document_id(number: int) -> str:
    """The id of the document of that number."""
    return f"communique-{number:09d}"


@cache
def person(code: str, rank: int) -> str:
    """The name of a state's person, the most frequent first."""
    chance = random.Random(f"{code}/{rank}")
    first, last = ("".join(chance.choices(_SYLLABLES, k=size)).capitalize() for size in (3, 4))
    return f"{first} {last}"


@cache
def weights(number: int) -> tuple[float, ...]:
    """Zipf's law: the second half as often as the first, the third a third."""
    return tuple(accumulate(1 / rank for rank in range(1, number + 1)))


def _plain(quote: str) -> list[str]:
    """The words in lower case; names with accents come folded from elsewhere."""
    return quote.lower().translate(_FOLDED).replace(".", " ").replace(",", " ").replace("'", " ").split()


@cache
def _label(domain: str) -> str:
    return load_vocabulary().domains[domain].labels["fr"]
