"""How a load takes its documents."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from kg.errors import UsageError
from kg.facts import Extraction
from kg.store import Store
from kg.store.connection import Work
from kg.store.loading import _short_turns, load_all


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


def test_turns_are_usual_again_when_the_last_of_several_loads_ends() -> None:
    usual, one, other = sys.getswitchinterval(), _short_turns(), _short_turns()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert sys.getswitchinterval() < usual
    other.__exit__(None, None, None)
    assert sys.getswitchinterval() == usual


@pytest.mark.parametrize("batch", [0, -1])
def test_a_batch_of_no_document_is_refused(batch: int) -> None:
    with pytest.raises(UsageError, match="at least one document"):
        load_all([], batch=batch, read=_unused, write=_unused)


def _unused(work: Work[Any], /) -> Any:
    raise AssertionError(work)
