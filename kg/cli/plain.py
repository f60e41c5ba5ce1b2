"""Any value as JSON for other programs."""

import json
from math import isfinite
from typing import Any

from pydantic_core import to_jsonable_python


def as_json(value: Any, *, escaped: bool = False) -> str:
    """``value`` as indented JSON; dates in ISO form, what JSON has no number for as null.

    ``escaped`` writes what is beyond ASCII as JSON's own escapes.
    """
    plain = _finite(to_jsonable_python(value, fallback=str))  # a store has types of its own, such as times
    return json.dumps(plain, ensure_ascii=escaped, indent=2, allow_nan=False)


def _finite(value: Any) -> Any:
    match value:
        case dict():
            return {key: _finite(item) for key, item in value.items()}
        case list():
            return [_finite(item) for item in value]
        case float():
            return value if isfinite(value) else None
        case _:
            return value
