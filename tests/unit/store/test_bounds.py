"""What a store cannot keep to is refused before it is asked."""

from typing import Any

import pytest

from kg.errors import UsageError
from kg.store.bounds import demand_bounds, demand_values


@pytest.mark.parametrize("limit", [-1, 2**70, 1.5, True, "3"])
def test_a_limit_that_is_no_number_of_rows_is_refused(limit: Any) -> None:
    with pytest.raises(UsageError, match="is no number of rows"):
        demand_bounds(limit=limit, timeout=None)


@pytest.mark.parametrize("timeout", [-1, 0, 1e300, float("nan"), float("inf"), True, "x"])
def test_a_timeout_that_is_no_time_is_refused(timeout: Any) -> None:
    with pytest.raises(UsageError, match="is no time to wait"):
        demand_bounds(limit=None, timeout=timeout)


@pytest.mark.parametrize("value", [2**63, [{"b": -(2**63) - 1}], (1, [2**70])])
def test_a_number_that_no_store_has_is_refused_wherever_it_is(value: Any) -> None:
    with pytest.raises(UsageError, match="a: a whole number beyond 64 bits"):
        demand_values({"a": value})


def test_what_is_nested_without_end_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(UsageError, match="more than 100 deep"):
        demand_values({"a": endless})


def test_what_is_no_mapping_is_refused() -> None:
    with pytest.raises(UsageError, match="give a mapping"):
        demand_values([1])


def test_what_fits_passes() -> None:
    demand_bounds(limit=0, timeout=0.1)
    demand_bounds(limit=None, timeout=None)
    demand_values({"a": [1, {"b": 2**63 - 1}], "c": "text", "d": None})
