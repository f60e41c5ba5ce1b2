"""The CAMEO and PLOVER codes of events (``schema/events.toml``)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import DomainKey, Mode, Predicate, Status
from kg.lexicon.domains import Domains
from kg.source import problem, read_toml


@dataclass(frozen=True, slots=True)
class EventCode:
    """A CAMEO code with its label, and the PLOVER type, mode and context of the same meaning.

    ``mirror`` is the CAMEO code of the other side's view of the same event.
    """

    cameo: str
    label: str
    plover: str
    mode: str | None = None
    context: str | None = None
    mirror: str | None = None


class Events:
    """Codes by predicate and status, and for cooperation by domain."""

    def __init__(
        self, codes: Mapping[str, EventCode], tables: Mapping[str, Any], sectors: Mapping[DomainKey, str]
    ) -> None:
        """``tables`` are those of the file, a predicate each; ``sectors`` groups the domains."""
        self._codes = dict(codes)
        self._tables = dict(tables)
        self._sectors = dict(sectors)

    @property
    def all(self) -> tuple[EventCode, ...]:
        """Every code that the file explains."""
        return tuple(self._codes.values())

    def codes(
        self,
        predicate: Predicate,
        status: Status | str | None = None,
        mode: Mode | str | None = None,
        *,
        domain: DomainKey | None = None,
    ) -> EventCode | None:
        """The code of such an event; None where it is no event (an office held) or the status is unknown."""
        table = self._tables.get(predicate, {})
        if predicate == "COOPERATES_ON":
            code = self._cooperation(table, domain)
        else:
            code = table.get(mode, {}).get(status) or table.get(status)
        return self._codes[code] if isinstance(code, str) else None

    def _cooperation(self, table: Mapping[str, Any], domain: DomainKey | None) -> str:
        by_sector: Mapping[str, str] = table.get("sectors", {})
        general = by_sector.get(self._sectors.get(domain or "", ""), table["any"])
        found: str = table.get("domains", {}).get(domain, general)
        return found


def load_events(path: Path, domains: Domains) -> Events:
    """The codes of ``path``. Raises ``SourceError`` where a status takes a code that has no entry."""
    tables = read_toml(path)
    try:
        codes = {code: EventCode(code, **entry) for code, entry in tables.pop("cameo", {}).items()}
    except TypeError as error:
        raise SourceError(problem(path, "cameo", f"a code's entry is wrong: {error}, correct it")) from error
    for code in _used(tables):
        if code not in codes:
            raise SourceError(problem(path, code, f"the code {code} has no [cameo] entry, add it"))
    return Events(codes, tables, {key: domains.sector(key) for key in domains.keys})


def _used(table: Mapping[str, Any]) -> list[str]:
    """Every code that stands as a value at any depth."""
    found: list[str] = []
    for value in table.values():
        found.extend(_used(value) if isinstance(value, Mapping) else [value])
    return found
