"""How a load takes its documents."""

import sys
from collections.abc import Iterator

import pytest

from kg.facts import Extraction
from kg.store import Store


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
