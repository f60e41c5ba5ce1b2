"""What the graph says about domains and about codes of events, apart from the documents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from kg.facts import DomainKey, Predicate


@dataclass(frozen=True, slots=True)
class DomainLabel:
    """A domain of ``schema/domains.toml``."""

    fr: str
    en: str
    sector: str
    eurovoc: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """CAMEO and PLOVER of an event, as ``schema/events.toml`` has them."""

    cameo: str
    label: str
    plover: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Domains by key; codes by predicate, status and mode."""

    domains: Mapping[DomainKey, DomainLabel] = field(default_factory=dict)
    codes: Mapping[tuple[Predicate, str | None, str | None], Code] = field(default_factory=dict)

    def code(self, predicate: Predicate, *, status: str | None, mode: str | None) -> Code | None:
        """The code of an event; the one for any mode where the mode has none of its own."""
        return self.codes.get((predicate, status, mode)) or self.codes.get((predicate, status, None))


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary of the lexicon."""
    return Vocabulary()
