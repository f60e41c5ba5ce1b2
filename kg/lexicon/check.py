"""Whether the lexicons and the vocabulary agree: every contradiction as "path:line: what, what to do"."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from kg import resources
from kg.lexicon.check_codes import check_codes, check_people
from kg.lexicon.check_countries import check_countries
from kg.lexicon.check_organisations import check_organisations
from kg.lexicon.check_vocabulary import (
    attempt,
    check_domain_words,
    check_domains,
    check_events,
)
from kg.lexicon.check_words import check_words
from kg.lexicon.countries import load_countries
from kg.lexicon.domains import load_domains
from kg.source import read_toml


def check_lexicon(root: Path | None = None, *, language: str = "fr") -> list[str]:
    """The problems of ``seeds/lexicon`` and ``schema/*.toml`` in ``root``; the package's own by default."""
    root = resources.root() if root is None else root
    seeds = root / "seeds" / "lexicon"
    found = [*_syntax(seeds), *_syntax(root / "schema")]
    if not found:
        found = [
            *check_countries(seeds / "countries", language=language),
            *_check_schema(root / "schema", words=seeds / language / "domains.toml"),
            *_check_organisations(seeds, language=language),
            *check_words(seeds / language),
        ]
    return sorted(set(found))


def _syntax(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.toml")):
        yield from attempt(read_toml, path)[1]


def _check_schema(schema: Path, *, words: Path) -> Iterator[str]:
    domains, problems = attempt(load_domains, schema / "domains.toml")
    yield from problems
    if domains is not None:
        yield from check_domains(schema / "domains.toml", domains)
        yield from check_events(schema / "events.toml", domains)
        yield from check_domain_words(words, domains)


def _check_organisations(seeds: Path, *, language: str) -> Iterator[str]:
    countries, _ = attempt(load_countries, seeds / "countries", language=language)
    files = (seeds / "organisations.toml", seeds / "agencies.toml")
    yield from check_organisations(files, countries)
    states = frozenset() if countries is None else frozenset(countries.codes)
    organisations = frozenset(chain.from_iterable(attempt(read_toml, file)[0] or () for file in files))
    yield from check_codes(seeds / language, states | organisations)
    yield from check_people(seeds / "people.toml", states, organisations)
