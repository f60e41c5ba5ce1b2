"""How a load takes its documents."""

import sys
from collections.abc import Iterator
from itertools import islice

import pytest

from kg.facts import Extraction
from kg.store import Store
from kg.store.loading import _sizes


@pytest.mark.parametrize(
    ("batch", "taken"),
    [(500, [125, 250, 500, 500]), (150, [100, 100, 150, 150]), (2, [2, 2, 2, 2]), (None, [None] * 4)],
)
def test_the_first_batches_are_smaller_where_a_batch_is_large(
    batch: int | None, taken: list[int | None]
) -> None:
    assert list(islice(_sizes(batch), 4)) == taken


def test_threads_take_short_turns_during_a_load_and_no_longer(
    embedded: Store, told: tuple[Extraction, ...]
) -> None:
    usual, meanwhile = sys.getswitchinterval(), []

    def given() -> Iterator[Extraction]:
        for one in told:
            meanwhile.append(sys.getswitchinterval())
            yield one
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        embedded.load(given(), batch=2)
    assert max(meanwhile) < usual == sys.getswitchinterval()
