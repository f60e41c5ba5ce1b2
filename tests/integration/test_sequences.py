"""Loading, replacing and deleting in any sequence: the graph is that of the documents which are left."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.facts import Extraction, PartialDate
from kg.graph import build_graph
from kg.resolve import resolve
from kg.store import Store
from tests.integration.dump import dump, dump_of

Told = tuple[Extraction, ...]
ROUNDS = int(os.environ.get("KG_TEST_ROUNDS", "20"))  # of each kind of store


@dataclass(frozen=True)
class Step:
    """Documents, by number, to be loaded in one of their versions, or taken away."""

    documents: tuple[int, ...]
    version: int | None
    batch: int


def versions(one: Extraction) -> tuple[Extraction, ...]:
    """The document as told, with less to say, published later, told of other statuses, and with no fact."""
    later = one.document.model_copy(update={"date": PartialDate("2026-01-31"), "title": "Corrigé"})
    bare = one.model_copy(update={"plans": ()})
    return (
        one,
        bare.model_copy(update={"facts": one.facts[1:]}),
        one.model_copy(update={"document": later}),
        called_off(bare),
        bare.model_copy(update={"facts": (), "warnings": ("rien",)}),
    )


def called_off(one: Extraction) -> Extraction:
    """The same with every meeting and visit cancelled."""
    said = one.model_dump(mode="json")
    for fact in said["facts"]:
        if fact["predicate"] in ("MET", "VISITS"):
            fact["status"] = "cancelled"
    return Extraction.model_validate(said)


def renamed(one: Extraction, id: str) -> Extraction:  # noqa: A002
    return one.model_copy(update={"document": one.document.model_copy(update={"id": id})})


steps = st.builds(
    Step,
    documents=st.lists(st.integers(0, 11), min_size=1, max_size=6, unique=True).map(tuple),
    version=st.none() | st.integers(0, 4),
    batch=st.integers(1, 6),
)


def taken(store: Store, told: Told, model: dict[str, Extraction], step: Step) -> None:
    """Do ``step`` on the store and on its model."""
    chosen = [told[number] for number in step.documents]
    if step.version is None:
        for one in chosen:
            assert store.delete(one.document.id) == (model.pop(one.document.id, None) is not None)
        return
    new = [versions(one)[step.version] for one in chosen]
    store.load(new, batch=step.batch)
    model.update({one.document.id: one for one in new})


def check(store: Store, told: Told, sequence: list[Step]) -> None:
    store.prune(())
    model: dict[str, Extraction] = {}
    for step in sequence:
        taken(store, told, model, step)
        assert dump(store) == dump_of(build_graph(resolve(model.values())))
    assert {one.document.id for one in store.extractions()} == model.keys()


def stateful(function: Callable[..., Any]) -> Callable[..., Any]:
    """With random sequences; one store serves them all, emptied each time."""
    limits = settings(max_examples=ROUNDS, suppress_health_check=list(HealthCheck), derandomize=True)
    return limits(given(sequence=st.lists(steps, min_size=2, max_size=6))(function))


@stateful
def test_a_graph_is_that_of_the_documents_that_are_left(
    store: Store, told: Told, sequence: list[Step]
) -> None:
    check(store, told, sequence)


def test_signs_in_the_ids_do_not_matter_to_which_document_is_the_latest(store: Store, told: Told) -> None:
    """Stores keep the order of claims as text, in which "é", quotes and backslashes stand for themselves."""
    one = next(one for one in told if any(fact.predicate == "MET" for fact in one.facts))
    ids = ("Z", "é", '"', "\\", "\U0001f54a", "a")
    denied = called_off(one.model_copy(update={"plans": ()}))
    given = [*(renamed(one, name) for name in ids), renamed(denied, "b")]
    for each in given:
        store.load([each])
    assert dump(store) == dump_of(build_graph(resolve(given)))
    before = store.hash()
    store.renew()
    assert store.hash() == before
