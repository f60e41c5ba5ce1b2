"""How queries find the persons that people name, on both stores."""

from collections.abc import Iterator
from itertools import islice, pairwise, product
from typing import Any

import pytest

from kg.errors import UsageError
from kg.queries import ask
from kg.queries.library import (
    chains_of_introduction,
    meetings_of_person,
    offices_of_person,
    path_between_people,
    people_named,
)
from kg.resolve import Judgement, Judgements, resolver
from kg.store import Store
from tests.contract.test_query_edges import FRENCH, SPANISH, met, said

JUDGEMENT = Judgement(
    verdict="same", a="person:badr-eddine-naim", b="person:badreddine-naim", reason="one name"
)
NAIM = {"name": "Badreddine Naïm", "country": "MA"}


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Judgements beside those of the package."""
    monkeypatch.setattr(resolver, "load_judgements", lambda: Judgements.of([JUDGEMENT]))
    resolver._seeded.cache_clear()
    yield
    resolver._seeded.cache_clear()


def holds(person: str, role: str, country: str) -> dict[str, Any]:
    return {"predicate": "HOLDS", "person": person, "role": role, "country": country}


@pytest.mark.usefixtures("judged")
@pytest.mark.parametrize("name", ["Badreddine Naïm", "Badr Eddine Naïm", "badreddine", "naim"])
def test_somebody_is_found_by_a_name_that_a_judgement_takes_for_another(store: Store, name: str) -> None:
    store.load([said("a", "2024-05-04", met(NAIM, FRENCH), holds("Badreddine Naïm", "ministre", "MA"))])
    assert [row.person for row in people_named(store, person=name)] == ["person:badr-eddine-naim"]
    assert [row.other for row in meetings_of_person(store, person=name)] == ["Luc Morel"]
    assert [row.meetings for row in path_between_people(store, a=name, b="Luc Morel")] == [1]
    assert [row.office for row in offices_of_person(store, person=name)] == ["ministre"]


def test_a_part_of_a_name_is_enough_where_only_one_has_it(store: Store) -> None:
    store.load([said("a", "2024-05-04", met(FRENCH, SPANISH), holds("Luc Morel", "ministre", "FR"))])
    assert [row.names for row in path_between_people(store, a="morel", b="ANA")] == [
        ["Luc Morel", "Ana Ruiz"]
    ]
    assert [row.names for row in chains_of_introduction(store, a="luc", b="ruiz")] == [
        ["Luc Morel", "Ana Ruiz"]
    ]
    assert [row.office for row in offices_of_person(store, person="morel")] == ["ministre"]


def test_the_full_name_means_one_whoever_else_has_it_as_a_part(store: Store) -> None:
    other = {"name": "Ana Maria Ruiz", "country": "ES"}
    store.load([said("a", "2024-05-04", met(FRENCH, SPANISH), met(FRENCH, other, on="2024-05-02"))])
    assert [row.names[-1] for row in path_between_people(store, a="Luc Morel", b="ana ruiz")] == ["Ana Ruiz"]
    assert [row.name for row in people_named(store, person="ruiz ana", limit=1)] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        (
            "Nadia Kern",
            r"path_between_people: a='Nadia Kern' is nobody of whom .* \(kg ask people_named",
        ),
        ("Luk Morell", r"is nobody of whom the store knows \(did you mean Luc Morel\?\)"),
        ("ruiz", r"a='ruiz' may be Ana Ruiz, Eva Ruiz: write more of the name"),
        ("?", r"a='\?' is no name"),
    ],
)
def test_who_is_not_known_or_not_alone_is_told_from_no_path(store: Store, name: str, what: str) -> None:
    other = {"name": "Eva Ruiz", "country": "ES"}
    store.load([said("a", "2024-05-04", met(FRENCH, SPANISH), met(SPANISH, other))])
    with pytest.raises(UsageError, match=what) as refused:
        ask(store, "path_between_people", a=name, b="Luc Morel")
    assert "\n" not in str(refused.value)


def test_people_without_a_path_are_known(store: Store) -> None:
    other = {"name": "Eva Soto", "country": "ES"}
    store.load(
        [
            said("a", "2024-05-04", met(FRENCH, SPANISH)),
            said("b", "2024-05-04", met(other, {"country": "DE"})),
        ]
    )
    assert path_between_people(store, a="Eva Soto", b="Luc Morel") == []


def test_meetings_are_cut_in_the_order_in_which_they_are_given(store: Store) -> None:
    names = ("Ali Zed", "Bea Yak", "Cid Xen", "Dan Wil", "Eve Vog")
    store.load([said("a", "2024-05-04", *(met(FRENCH, {"name": name, "country": "ES"}) for name in names))])
    rows = meetings_of_person(store, person="morel")
    assert len(rows) == len(names)
    for limit in range(1, len(names)):
        assert meetings_of_person(store, person="morel", limit=limit) == rows[:limit]


def somebody(name: str) -> dict[str, str]:
    return {"name": name, "country": "ES"}


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_a_chain_goes_through_people_and_no_states(store: Store, length: int) -> None:
    chain = [somebody(name) for name in ("Ali Zed", "Bea Yak", "Cid Xen", "Dan Wil", "Eve Vog")[: length + 1]]
    state, office = {"country": "MA"}, {"role": "ministre", "country": "MA"}
    links = [met(a, b) for a, b in pairwise(chain)]
    aside = [
        met(end, through, on="2024-05-01") for through in (state, office) for end in (chain[0], chain[-1])
    ]
    beside = [met(chain[0], somebody("Fay Uhl")), met(somebody("Fay Uhl"), somebody("Gil Tan"))]
    store.load([said("a", "2024-05-04", *links, *aside, *beside, met(chain[0], chain[1], on="2024-05-02"))])
    names = [one["name"] for one in chain]
    (found,) = chains_of_introduction(store, a=names[0], b=names[-1])
    assert (found.meetings, found.names, len(found.facts)) == (length, names, length)
    (back,) = chains_of_introduction(store, a=names[-1], b=names[0])
    assert (back.names, back.facts[::-1]) == (names[::-1], found.facts)


def test_all_chains_of_the_least_length_are_given_in_order(store: Store) -> None:
    ends, between = (
        (somebody("Ali Zed"), somebody("Eve Vog")),
        [somebody(f"{one} Xen") for one in ("Bea", "Cid", "Dan")],
    )
    store.load([said("a", "2024-05-04", *(met(end, one) for end in ends for one in between))])
    rows = chains_of_introduction(store, a="Ali Zed", b="Eve Vog")
    assert [row.names[1] for row in rows] == ["Bea Xen", "Cid Xen", "Dan Xen"]
    assert chains_of_introduction(store, a="Ali Zed", b="Eve Vog", limit=2) == rows[:2]
    assert chains_of_introduction(store, a="Ali Zed", b="Ali Zed") == []


def test_people_whose_acquaintances_know_many_are_introduced(embedded: Store) -> None:
    """The engine may keep for each group all lists that were at hand, until it has no memory left."""
    parts = [f"{one}{two}" for one, two in product("bdfgklmnprstvz", "aeiou")]
    names = (f"{one}{two} Xen" for one, two in product(parts, repeat=2))
    known = {end: [[*islice(names, 75)] for _ in range(15)] for end in ("Ali Zed", "Eve Vog")}
    shared = met(somebody(known["Ali Zed"][0][0]), somebody("Fay Uhl"))
    others = met(somebody(known["Eve Vog"][0][0]), somebody("Fay Uhl"))
    told = [
        said(friend, "2024-05-04", *(met(somebody(friend), somebody(one)) for one in (end, *more)))
        for end, friends in known.items()
        for friend, *more in friends
    ]
    embedded.load([*told, said("z", "2024-05-04", shared, others)])
    (found,) = chains_of_introduction(embedded, a="Ali Zed", b="Eve Vog")
    assert (found.meetings, found.names[2]) == (4, "Fay Uhl")
