"""The types that a header can give to parameters and columns."""

import re
from datetime import date
from functools import cache
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, TypeAdapter
from pydantic_core import PydanticCustomError

from kg.facts import CountryCode, DocumentId, DomainKey, EntityId, FactId, PartialDate, Precision
from kg.queries.countries import code_of
from kg.queries.domains import domain_of
from kg.queries.search import all_of
from kg.resolve import default_keys
from kg.resolve.names import person_key


def _split(given: Any) -> Any:
    """A list written as on a command line: "FR,MA"."""
    return [part.strip() for part in given.split(",") if part.strip()] if isinstance(given, str) else given


def _name_key(given: str) -> str:
    """The words of a name as ids have them, joined by "-"; anything else would be syntax of the index.

    A name that a judgement takes for another one has the words of that one.
    """
    if not person_key(given):
        raise PydanticCustomError("name", "it has no letter")
    return default_keys().person(given).partition(":")[2]


SearchWords = Annotated[str, AfterValidator(all_of)]
PersonName = Annotated[str, Field(min_length=1), AfterValidator(_name_key)]
Somebody = PersonName  # of whom the store has to know

TYPES: dict[str, Any] = {
    "str": str,
    "int": Annotated[int, Field(ge=0, lt=2**63)],  # numbers of rows and places in a text
    "float": float,
    "bool": bool,
    "date": date,
    "CountryCode": Annotated[CountryCode, BeforeValidator(code_of)],
    "DocumentId": DocumentId,
    "DomainKey": Annotated[DomainKey, BeforeValidator(domain_of)],
    "EntityId": EntityId,
    "FactId": FactId,
    "PartialDate": PartialDate,
    "PersonName": PersonName,
    "Precision": Precision,
    "SearchWords": SearchWords,
    "Somebody": Somebody,
}
NOUNS = {
    "CountryCode": "country",
    "date": "day",
    "DocumentId": "document's id",
    "DomainKey": "domain",
    "EntityId": "id of an entity",
    "FactId": "id of a fact",
    "int": "number that fits",
    "PersonName": "name",
    "SearchWords": "search",
    "Somebody": "name",
}
FORMS = {
    "date": "such as 2024-05-31, for a bound also 2024-05",
    "FactId": "32 digits, as other answers give it",
    "int": "a whole number from 0 up, such as 100",
    "SearchWords": "one or more words, such as accord eau",
}
IDS = frozenset({"CountryCode", "DocumentId", "DomainKey", "EntityId", "FactId"})
_FORM = re.compile(r"(?:list\[(?P<item>\w+)\]|(?P<plain>\w+))(?P<null> \| None)?")


def is_type(written: str) -> bool:
    """Whether ``written`` is such as ``date``, ``list[str]`` or ``int | None``."""
    match = _FORM.fullmatch(written)
    return match is not None and (match["item"] or match["plain"]) in TYPES


def name_in(written: str) -> str:
    """The name inside ``written``: "date" of ``list[date] | None``."""
    match = _FORM.fullmatch(written)
    return "" if match is None else match["item"] or match["plain"]


@cache
def adapter(written: str) -> TypeAdapter[Any]:
    """What checks and converts values of the type ``written``, also from strings."""
    match = _FORM.fullmatch(written)
    if match is None:
        raise ValueError(f"unknown type {written!r}")
    kind: Any = TYPES[match["item"] or match["plain"]]
    kind = Annotated[list[kind], BeforeValidator(_split)] if match["item"] else kind
    return TypeAdapter(kind | None if match["null"] else kind)
