"""Countries as people give them to a query."""

from collections.abc import Mapping
from functools import cache
from typing import Any
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from kg import resources
from kg.facts import CountryCode
from kg.lexicon import load_lexicon
from kg.source import read_toml

_FORM = "two letters or a name, such as FR or France"


def code_of(given: Any) -> Any:
    """The code that ``given`` is, in either case, or the country that it names: "maroc" is MA.

    Organisations that stand beside countries keep their codes of two letters, such as EU. Whatever else is
    written is refused, with the code that may be meant.
    """
    if not isinstance(given, str):
        return given
    code = given.upper()
    if code in _codes():
        return code
    word = load_lexicon().countries.folded.names.get(normalize("NFC", given))
    if word is not None and word.is_strong:
        return word.code
    raise PydanticCustomError("country", "{hint}", {"hint": _hint(code)})


def _hint(code: str) -> str:
    meant = _others().get(code)
    return f"did you mean {meant}?" if meant else _FORM


@cache
def _codes() -> frozenset[str]:
    lexicon = load_lexicon()
    return frozenset(
        {*lexicon.countries.codes, *(code for code in lexicon.organisations.codes if len(code) == 2)}
    )


@cache
def _others() -> Mapping[str, CountryCode]:
    """Codes of three letters and what else people write, with the country's."""
    countries = load_lexicon().countries
    return {countries.alpha3(code): code for code in countries.codes} | read_toml(
        resources.queries() / "countries.toml"
    )
