"""A state's soil as a place, where the text names neither a town nor the country as one."""

from kg.extract.reading import PlaceMention, Reading
from kg.facts import CountryCode
from kg.lexicon.countries import Countries
from kg.lexicon.matcher import folded


def homeland(code: CountryCode, reading: Reading, countries: Countries) -> PlaceMention:
    """The country as a place of no width, by its usual name or, where the text has another, by that."""
    name = _written(code, reading.text, countries)
    return PlaceMention(0, 0, name, code, is_country=True)


def _written(code: CountryCode, text: str, countries: Countries) -> str:
    named = (m for m in countries.names.find(text) if m.value.is_strong and m.value.code == code)
    found, label = [match.written for match in named], countries.label(code)
    usual = next((name for name in found if folded(name) == folded(label)), None)
    return usual or (found[0] if found else label)
