"""What a reader may ask a store for: how many rows, how long, and with which values."""

import sys
from collections.abc import Mapping
from threading import TIMEOUT_MAX
from typing import Any

from kg.errors import UsageError

_LONGEST = int(min(TIMEOUT_MAX, 2**31 / 1000))  # seconds; servers count milliseconds, some in 32 bits
_DEEPEST = 100  # lists and maps inside one another


def demand_bounds(*, limit: int | None, timeout: float | None) -> None:
    """Raise ``UsageError`` for a number that is none or that no store could keep to; None bounds nothing."""
    if limit is not None and (type(limit) is not int or not 0 <= limit <= sys.maxsize):
        raise UsageError(
            f"limit={limit!r}: is no number of rows, give a whole number from 0 to {sys.maxsize}"
        )
    if timeout is not None and not (_is_number(timeout) and 0 < timeout <= _LONGEST):
        raise UsageError(f"timeout={timeout!r}: is no time to wait, give seconds up to {_LONGEST}")


def demand_values(parameters: object) -> None:
    """Raise ``UsageError`` for parameters that no store can take, naming the one that is at fault."""
    if parameters is not None and not isinstance(parameters, Mapping):
        raise UsageError("parameters: are no names with values, give a mapping")
    for name, value in (parameters or {}).items():
        level, depth = [value], 0
        while level:
            if any(isinstance(one, int) and not -(2**63) <= one < 2**63 for one in level):
                raise UsageError(
                    f"{name}: a whole number beyond 64 bits, which no store has; write a decimal"
                )
            if depth > _DEEPEST:
                raise UsageError(f"{name}: lists and maps more than {_DEEPEST} deep, give a flatter value")
            level, depth = [part for one in level for part in _inside(one)], depth + 1


def _inside(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return list(value.values())
    return list(value) if isinstance(value, list | tuple) else []


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
