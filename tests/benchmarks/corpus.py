"""Communiqués that nobody wrote, any number of them, skewed as real ones are: the same for the same seed.

Few countries stand in many documents and most in few; so do persons and domains. Each document states ten
facts.
"""

import hashlib
import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from kg.facts import (
    Actor,
    AgreementKind,
    AgreementStatus,
    CooperatesOn,
    DocumentHead,
    Evidence,
    Extraction,
    Fact,
    Holds,
    MeetingStatus,
    Met,
    PartialDate,
    Plans,
    Signs,
    Visits,
    VisitStatus,
    claim_id,
)
from kg.graph import load_vocabulary
from kg.resolve import load_labels

PERSONS_A_COUNTRY = 60
FACTS_A_DOCUMENT = 10
_FIRST_DAY = date(2010, 1, 1)
_DAYS = 5_500
_SYLLABLES = ("ba", "den", "ko", "lar", "mi", "nou", "ras", "so", "tel", "var", "yan", "zek")
_ROLES = ("ministre des Affaires étrangères", "ministre de l'Intérieur", "directeur général de la police")
_SENTENCE = "Les deux parties ont passé en revue l'état de leurs relations et les moyens de les renforcer. "


def corpus(documents: int, *, seed: int = 1, first: int = 0) -> Iterator[Extraction]:
    """``documents`` extractions, numbered from ``first``; each depends on its number and ``seed`` alone."""
    for number in range(first, first + documents):
        yield _Writer(number, random.Random(f"{seed}/{number}")).extraction()


class _Writer:
    """Makes up one document."""

    def __init__(self, number: int, chance: random.Random) -> None:
        self._number, self._chance, self._place = number, chance, 0
        self._text = f"Communiqué {number}. " + _SENTENCE * chance.randint(8, 20)
        self._published = _FIRST_DAY + timedelta(days=chance.randrange(_DAYS))
        self._pair = self._two(countries())

    def extraction(self) -> Extraction:
        key = f"communique-{self._number:09d}"
        facts = tuple(self._facts())
        meeting, planned = facts[0], facts[2]
        plan = Plans(meeting=claim_id(meeting, document=key), event=claim_id(planned, document=key))
        head = DocumentHead(
            id=key,
            date=PartialDate.of(self._published),
            language="fr",
            title=f"Entretien {self._number}",
            url=f"https://example.org/{key}",
            sha256=hashlib.sha256(self._text.encode()).hexdigest(),
            text=self._text,
        )
        return Extraction(document=head, facts=facts, plans=(plan,))

    def _facts(self) -> Iterator[Fact]:
        a, b = (self._actor(code) for code in self._pair)
        yield Met(
            a=a, b=b, status=MeetingStatus.HELD, date=self._day(-3), place="Rabat", evidence=self._said()
        )
        yield Visits(
            visitor=b, to=self._pair[0], status=VisitStatus.MADE, date=self._day(-3), evidence=self._said()
        )
        yield Visits(
            visitor=a, to=self._pair[1], status=VisitStatus.PLANNED, date=self._day(60), evidence=self._said()
        )
        yield Met(
            a=Actor(role=_ROLES[1], country=self._pair[0]),
            b=self._actor(self._pair[1]),
            status=MeetingStatus.PLANNED,
            date=self._day(30),
            evidence=self._said(),
        )
        for _ in range(3):
            yield CooperatesOn(parties=self._pair, domain=self._one(domains()), evidence=self._said())
        yield Signs(
            parties=self._pair,
            kind=self._chance.choice(list(AgreementKind)),
            domain=self._one(domains()),
            status=AgreementStatus.SIGNED,
            date=self._day(-1),
            evidence=self._said(),
        )
        for actor in (a, b):
            yield Holds(
                person=actor.name or "?", role=actor.role or "?", country=actor.country, evidence=self._said()
            )

    def _actor(self, code: str) -> Actor:
        rank = min(int(self._chance.paretovariate(0.8)) - 1, PERSONS_A_COUNTRY - 1)
        return Actor(name=_name(code, rank), role=_ROLES[rank % len(_ROLES)], country=code)

    def _day(self, offset: int) -> PartialDate:
        return PartialDate.of(self._published + timedelta(days=offset))

    def _said(self) -> Evidence:
        start, self._place = self._place, self._place + 40
        return Evidence(start=start, end=start + 120, rule="made/up", confidence=0.9)

    def _one(self, values: Sequence[str]) -> str:
        return self._chance.choices(values, cum_weights=_weights(len(values)))[0]

    def _two(self, values: Sequence[str]) -> tuple[str, str]:
        first = second = self._one(values)
        while second == first:
            second = self._one(values)
        return first, second


@cache
def countries() -> tuple[str, ...]:
    """All states in a fixed order that says how often each is named, the most frequent first."""
    return tuple(_shuffled(load_labels().countries))


@cache
def domains() -> tuple[str, ...]:
    """The domains of the taxonomy, the most frequent first."""
    return _shuffled(load_vocabulary().domains.keys)


def _shuffled(keys: Iterable[str]) -> tuple[str, ...]:
    known = sorted(keys)
    return tuple(random.Random(len(known)).sample(known, len(known)))


@cache
def _weights(number: int) -> tuple[float, ...]:
    """Zipf's law: the second half as often as the first, the third a third."""
    return tuple(accumulate(1 / rank for rank in range(1, number + 1)))


def _name(code: str, rank: int) -> str:
    chance = random.Random(f"{code}/{rank}")
    first, last = ("".join(chance.choices(_SYLLABLES, k=3)).capitalize() for _ in range(2))
    return f"{first} {last}"
