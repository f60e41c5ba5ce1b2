"""What can be wrong with organisations: a word of two owners, a country or seat that nobody knows."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.lexicon.check_vocabulary import attempt
from kg.lexicon.countries import Countries
from kg.lexicon.organisation_files import Organisation, read_organisations, strong_first
from kg.source import problem


def check_organisations(paths: Iterable[Path], countries: Countries | None) -> Iterator[str]:
    """Words with two owners; countries and seats that nobody knows."""
    known: list[Organisation] = []
    for path in paths:
        found, problems = attempt(_organisations, path)
        yield from problems
        known.extend(found or ())
    yield from _two_owners(known)
    if countries is not None:
        for one in known:
            yield from _places(one, countries)


def _organisations(path: Path) -> list[Organisation]:
    return list(read_organisations(path))


def _two_owners(known: list[Organisation]) -> Iterator[str]:
    owner: dict[str, Organisation] = {}
    for one, written, word in strong_first(known):
        other = owner.setdefault(written.casefold(), one)
        if word.is_strong and other.code != one.code:
            yield problem(one.path, written, f'"{written}" is {other.code} too, keep it in one')


def _places(one: Organisation, countries: Countries) -> Iterator[str]:
    if one.country is not None and one.country not in countries.codes:
        yield problem(one.path, f"[{one.code}]", f"{one.code} acts for {one.country}, which is no country")
    for seat in one.seats:
        if countries.cities.get(seat) is None and countries.capitals.get(seat) is None:
            yield problem(
                one.path, f"[{one.code}]", f"{one.code} sits in {seat}, which no country has as a town"
            )
