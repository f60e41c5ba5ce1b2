"""Names for ids in golden answers, for people to read: "police-rabat#0" is the fact of a claim."""

from collections.abc import Iterable, Mapping
from typing import Any

from kg.facts import Extraction, claim_id
from kg.resolve import claims, default_keys


def names(told: Iterable[Extraction]) -> Mapping[str, str]:
    """Facts as "document#n" of the first claim that says them, claims as "document/n"; n counts from 0."""
    found: dict[str, str] = {}
    for one in told:
        document = one.document.id
        events = {claim.id: default_keys().fact(claim) for claim in claims(one)}
        for place, fact in enumerate(one.facts):
            key = claim_id(fact, document=document)
            found[key] = f"{document}/{place}"
            found.setdefault(events[key], f"{document}#{place}")
    return found


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """``value`` with every string that has a name in ``names`` replaced by it."""
    match value:
        case str():
            return names.get(value, value)
        case list():
            return [renamed(item, names) for item in value]
        case dict():
            return {key: renamed(item, names) for key, item in value.items()}
        case _:
            return value
