"""The JSON Schema of a line of a facts file, and the JSON-LD context."""

import json
from typing import Any

from kg.facts import Extraction
from kg.rdf import context


def facts_schema_json() -> str:
    """JSON Schema 2020-12 of an ``Extraction``."""
    schema = Extraction.model_json_schema()
    return _written({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def context_json() -> str:
    """The context of ``kg.rdf``."""
    return _written(context())


def _written(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
