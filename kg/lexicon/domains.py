"""The closed taxonomy of domains of cooperation (``schema/domains.toml``)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import DomainKey
from kg.source import line_of, read_toml


@dataclass(frozen=True)
class Domain:
    """One domain; ``scope`` says in English what belongs to it."""

    key: DomainKey
    sector: str
    labels: Mapping[str, str]
    scope: str
    eurovoc: str | None = None


class Domains:
    """The domains by key, in the order of the file."""

    def __init__(self, domains: Mapping[DomainKey, Domain]) -> None:
        """Keep ``domains`` as they are."""
        self._domains = dict(domains)

    @property
    def keys(self) -> tuple[DomainKey, ...]:
        """Every key, in the order of the file."""
        return tuple(self._domains)

    @property
    def sectors(self) -> tuple[str, ...]:
        """Every sector once, in the order of the file."""
        return tuple(dict.fromkeys(domain.sector for domain in self._domains.values()))

    def __contains__(self, key: object) -> bool:
        """Whether ``key`` is a domain."""
        return key in self._domains

    def __getitem__(self, key: DomainKey) -> Domain:
        """The domain of ``key``. Raises ``KeyError``."""
        return self._domains[key]

    def label(self, key: DomainKey, language: str = "fr") -> str:
        """What people call it. Raises ``KeyError`` for an unknown key or language."""
        return self._domains[key].labels[language]

    def sector(self, key: DomainKey) -> str:
        """The group it belongs to. Raises ``KeyError``."""
        return self._domains[key].sector


def load_domains(path: Path) -> Domains:
    """The domains of ``path``. Raises ``SourceError`` for a missing key."""
    return Domains({key: _domain(key, entry, path) for key, entry in read_toml(path).items()})


def _domain(key: DomainKey, entry: dict[str, Any], path: Path) -> Domain:
    try:
        return Domain(key, entry["sector"], dict(entry["label"]), entry["scope"], entry.get("eurovoc"))
    except KeyError as error:
        line = line_of(path, f"[{key}]")
        raise SourceError.at(path, line, f"{key} has no {error}, add it") from error
