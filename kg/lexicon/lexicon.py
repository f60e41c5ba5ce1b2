"""The whole lexicon: everything that is known before a text is read."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.countries import Countries, load_countries
from kg.lexicon.domains import Domains, load_domains
from kg.lexicon.events import Events, load_events
from kg.lexicon.ignored import read_ignored
from kg.lexicon.organisations import Organisations, load_organisations


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language's words, in indexes that never change."""

    language: str
    countries: Countries
    organisations: Organisations
    domains: Domains
    events: Events


def read_lexicon(root: Path, *, language: str = "fr") -> Lexicon:
    """The lexicon of the ``seeds/`` and ``schema/`` in ``root``. Raises ``SourceError``."""
    seeds = root / "seeds" / "lexicon"
    ignored = read_ignored(seeds / language / "ignored.toml")
    domains = load_domains(root / "schema" / "domains.toml")
    return Lexicon(
        language=language,
        countries=load_countries(seeds / "countries", language=language, ignored=ignored),
        organisations=load_organisations(seeds / "organisations.toml", seeds / "agencies.toml"),
        domains=domains,
        events=load_events(root / "schema" / "events.toml", domains),
    )


def load_lexicon(language: str = "fr") -> Lexicon:
    """The lexicon that comes with the package; read once a language."""
    return _packaged(language)


@lru_cache
def _packaged(language: str) -> Lexicon:
    # Apart, for a cache tells a default from the same value given.
    return read_lexicon(resources.root(), language=language)
