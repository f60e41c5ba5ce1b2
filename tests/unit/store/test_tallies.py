"""What a store counts is what the facts of its documents say, however they came and went."""

import random
from typing import Any

import pytest

from kg.facts import Extraction
from kg.graph import tallies, tally_node
from kg.resolve import resolve
from kg.store import Store

TALLIES = "MATCH (t:Tally) RETURN t AS tally"
Told = tuple[Extraction, ...]


def held(store: Store) -> dict[str, dict[str, Any]]:
    return {row["tally"]["id"]: row["tally"] for row in store.read(TALLIES)}


def counted(told: list[Extraction]) -> dict[str, dict[str, Any]]:
    found = tallies(resolve(told), only={one.document.id for one in told})
    return {node.id: dict(node.properties) for node in (tally_node(*item) for item in found.items())}


@pytest.mark.parametrize("seed", range(3))
def test_documents_that_come_change_and_go_leave_exact_counts(embedded: Store, told: Told, seed: int) -> None:
    chance, kept = random.Random(seed), dict[str, Extraction]()
    for _ in range(16):
        one = chance.choice(told)
        if one.document.id in kept and chance.random() < 0.4:
            embedded.delete(one.document.id)
            del kept[one.document.id]
        else:
            cut = one.facts[chance.randrange(2) :]
            kept[one.document.id] = one.model_copy(update={"facts": cut, "plans": ()})
            embedded.load([kept[one.document.id]])
        assert held(embedded) == counted(list(kept.values()))


def test_states_are_counted_both_ways_and_by_year(embedded: Store, told: Told) -> None:
    embedded.load(told)
    france = held(embedded)["states|2023|FR|MA"]
    assert (france["meetings"], france["visits"], france["talks"]) == (1, 1, 1)
    assert held(embedded)["states|2023|MA|FR"]["meetings"] == 1
    assert held(embedded)["states|0|MA|FR"]["domains"] == 3


def test_a_store_without_documents_counts_nothing(embedded: Store, told: Told) -> None:
    embedded.load(told)
    embedded.prune([])
    assert held(embedded) == {}


def test_tallies_are_no_content(embedded: Store, told: Told) -> None:
    embedded.load(told)
    assert "Tally" not in embedded.counts()


def test_renewing_counts_again(embedded: Store, told: Told) -> None:
    embedded.load(told)
    before = held(embedded)
    embedded.renew()
    assert held(embedded) == before
