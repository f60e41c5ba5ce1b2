"""Codes in files of words that are those of no state and no organisation."""

from collections.abc import Iterator, Set
from pathlib import Path

from kg.lexicon.check_vocabulary import attempt
from kg.source import problem, read_toml


def check_codes(folder: Path, known: Set[str]) -> Iterator[str]:
    """Owners of institutions and candidates of "Royaume" that are no country and no organisation."""
    owners, problems = attempt(read_toml, folder / "institutions.toml")
    yield from problems
    for code in (owners or {}).get("owner", {}).keys() - known:
        yield problem(folder / "institutions.toml", code, f"{code} is no country or organisation, correct it")
    realms, problems = attempt(read_toml, folder / "realms.toml")
    yield from problems
    tables = (realms or {}).get("writing", {}) | (realms or {}).get("common", {})
    for word, codes in tables.items():
        for code in set(codes) - known:
            yield problem(
                folder / "realms.toml", word, f"{word} may be {code}, which is no country, correct it"
            )


def check_people(path: Path, states: Set[str], organisations: Set[str]) -> Iterator[str]:
    """People who speak for a state or an organisation that nobody knows, and such namesakes."""
    people, problems = attempt(read_toml, path)
    yield from problems
    tables = people or {}
    for code in tables.get("states", {}).keys() - states:
        yield problem(path, f"{code} =", f"{code} is no country, correct it")
    for code in set(tables.get("namesakes", {}).get("states", ())) - states:
        yield problem(path, code, f"{code} is no country, correct it")
    for code in tables.get("organisations", {}).keys() - organisations:
        yield problem(path, f"{code} =", f"{code} is no organisation, correct it")
