"""Which program wrote a graph: the version of its model, and the vocabulary that its ids and names come from.

They stand on one ``:Store`` node, which no count and no dump shows. Whoever writes changes that node first
and so lets one writer at a time read what it is going to change.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from neo4j import ManagedTransaction

from kg import resources
from kg.errors import StoreError
from kg.graph import MODEL
from kg.store.statements import asked, constraints, own_indexes

FIRST = 1  # the model of stores that do not say which they have
_TABLES = (
    "schema/identity.toml",
    "schema/domains.toml",
    "schema/events.toml",
    "seeds/judgements.toml",
    "seeds/lexicon/organisations.toml",
    "seeds/lexicon/agencies.toml",
    "seeds/lexicon/fr/ignored.toml",
)
_COUNTRIES = "seeds/lexicon/countries"


class RenewalDue(Exception):
    """Another lexicon wrote the graph, or this program is renewing it: that comes before any addition."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a store says of itself. ``renewed`` is the last document that an unfinished renewal has done."""

    model: int | None = None
    vocabulary: str | None = None
    renewed: str | None = None
    schema: str | None = None

    @property
    def current(self) -> bool:
        """Whether this very program made the graph and is done."""
        return (self.model, self.vocabulary, self.renewed) == (MODEL, vocabulary(), None)

    @property
    def unfinished(self) -> bool:
        """Whether this very program has begun to renew the graph and not ended."""
        return self.renewed is not None and (self.model, self.vocabulary) == (MODEL, vocabulary())


@cache
def vocabulary() -> str:
    """A hash of the files that decide on ids and names in the graph."""
    return _vocabulary(resources.root())


def _vocabulary(root: Path) -> str:
    files = ((name, root / name) for name in _tables(root) if (root / name).is_file())
    return resources.fingerprint(files, size=16)


def _tables(root: Path) -> Iterator[str]:
    """Every file that ids and names are made from, as its path below ``root``."""
    countries = sorted(file.name for file in (root / _COUNTRIES).glob("*.toml"))
    yield from (*_TABLES, *(f"{_COUNTRIES}/{name}" for name in countries))


@cache
def schema() -> str:
    """A hash of the constraints and indexes that a store has to have."""
    statements = (*constraints(), *own_indexes(embedded=False))
    return hashlib.blake2b("".join(statements).encode(), digest_size=16).hexdigest()


def version(tx: ManagedTransaction) -> Version:
    """What the store says; a store with documents that says nothing is of the first model.

    A statement sees what was committed before it, so the first load may end between two of them: its mark
    stands by the time its documents are seen, and is asked for again.
    """
    if (said := _said(tx)) is not None:
        return said
    if tx.run(asked("any_document")).single() is None:
        return Version()
    return _said(tx) or Version(FIRST)


def _said(tx: ManagedTransaction) -> Version | None:
    found = tx.run(asked("version")).single()
    return None if found is None or found["model"] is None else Version(**found)


def lock(tx: ManagedTransaction) -> None:
    """Wait until no other writer is at work; none begins before the end of the transaction."""
    tx.run(asked("lock")).consume()


def mark(tx: ManagedTransaction, *, renewed: str | None = None) -> None:
    """Write down that this program made the graph, and how far a renewal has come."""
    values = {"model": MODEL, "vocabulary": vocabulary(), "renewed": renewed, "schema": schema()}
    tx.run(asked("mark"), values).consume()


def note_schema(tx: ManagedTransaction) -> None:
    """Write down that a graph that is there has the constraints and indexes of this program."""
    tx.run(asked("note_schema"), schema=schema()).consume()


def writes(tx: ManagedTransaction) -> int:
    """How often the store was written to."""
    found = tx.run(asked("writes")).single()
    return 0 if found is None else int(found["writes"])


def demand_known(found: Version, *, name: str) -> None:
    """Refuse a graph of a newer program. Raises ``StoreError``."""
    if found.model is not None and found.model > MODEL:
        raise StoreError(
            f"{name}: was written by a newer program (model {found.model}, this one knows {MODEL}), "
            "update communique-kg"
        )


def demand_readable(tx: ManagedTransaction, *, name: str) -> Version:
    """Refuse a graph that this program would misread. Raises ``StoreError``."""
    found = version(tx)
    demand_known(found, name=name)
    if found.model is not None and found.model < MODEL:
        raise StoreError(
            f"{name}: was written by an older program (model {found.model}, now {MODEL}), run kg migrate"
        )
    if found.renewed is not None:
        raise StoreError(f"{name}: is being renewed or was interrupted in it, kg migrate ends it")
    return found


def demand_writable(tx: ManagedTransaction, *, name: str) -> None:
    """The same for a writer, under the lock; raises ``RenewalDue`` as well."""
    lock(tx)
    if version(tx).unfinished:
        raise RenewalDue
    found = demand_readable(tx, name=name)
    if found.model is None:
        mark(tx)
    elif found.vocabulary != vocabulary():
        raise RenewalDue
