"""Countries as people give them to a query."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from kg import resources
from kg.facts import CountryCode
from kg.lexicon import load_lexicon
from kg.lexicon.matcher import folded
from kg.source import read_toml

_ALIKE = 0.75  # of difflib: "Senegl", "la France"
_LEAST = 5  # letters: shorter words are like too many
_FORM = "two letters or a name, such as FR or France"


def code_of(given: Any) -> Any:
    """The code that ``given`` is, in either case, or the country that it names: "maroc" is MA.

    Organisations that stand beside countries keep their codes of two letters, such as EU. Whatever else is
    written is refused, with what may be meant.
    """
    if not isinstance(given, str):
        return given
    written = normalize("NFC", " ".join(given.split()))
    code = written.upper()
    if code in _codes():
        return code
    named = _named(written)
    if len(named) == 1:
        return named[0]
    raise PydanticCustomError("country", "{hint}", {"hint": _hint(written, named)})


def _named(written: str) -> tuple[CountryCode, ...]:
    """What goes by that name: several for "Congo"."""
    lexicon = load_lexicon()
    state = lexicon.countries.folded.names.get(written)
    if state is not None:
        return state.codes
    body = lexicon.organisations.by_name(written)
    return (body.code,) if body is not None and body.is_strong and body.code in _bodies() else ()


def _hint(written: str, named: Sequence[CountryCode]) -> str:
    if named:
        return f"write {' or '.join(named)}"
    meant = _others().get(written.upper())
    near = get_close_matches(folded(written), _labels(), n=1, cutoff=_ALIKE) if len(written) >= _LEAST else []
    meant = _labels()[near[0]] if meant is None and near else meant
    return f"did you mean {meant}?" if meant else _FORM


@cache
def _labels() -> Mapping[str, CountryCode]:
    """The usual names in French and English, folded."""
    countries = load_lexicon().countries
    return {folded(countries.label(code, name)): code for name in ("en", "fr") for code in countries.codes}


@cache
def _codes() -> frozenset[str]:
    return frozenset(load_lexicon().countries.codes) | _bodies()


@cache
def _bodies() -> frozenset[str]:
    """The organisations that stand beside countries: of two letters, and no country's."""
    lexicon = load_lexicon()
    return frozenset(code for code in lexicon.organisations.codes if len(code) == 2) - {
        *lexicon.countries.codes
    }


@cache
def _others() -> Mapping[str, CountryCode]:
    """Codes of three letters and what else people write, with the country's."""
    countries = load_lexicon().countries
    return {countries.alpha3(code): code for code in countries.codes} | read_toml(
        resources.queries() / "countries.toml"
    )
