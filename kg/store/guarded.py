"""Transactions on a graph that this program understands, and on no other."""

from neo4j import ManagedTransaction

from kg.store.connection import Connection, Result, Work
from kg.store.renew import renew
from kg.store.version import RenewalDue, demand_readable, demand_writable


class Guarded:
    """A store of whatever version. Every method raises ``StoreError``."""

    def __init__(self, connection: Connection) -> None:
        """Take over a connection."""
        self._connection = connection

    @property
    def name(self) -> str:
        """The address, as messages show it."""
        return self._connection.name

    def _read(self, work: Work[Result]) -> Result:
        """What ``work`` gives on a graph that this program can read."""
        return self._connection.read(lambda tx: self._guarded(tx, work))

    def _guarded(self, tx: ManagedTransaction, work: Work[Result]) -> Result:
        """A renewal may begin between two statements of a transaction: it is looked for before and after."""
        demand_readable(tx, name=self.name)
        result = work(tx)
        demand_readable(tx, name=self.name)
        return result

    def _write(self, work: Work[Result]) -> Result:
        """What ``work`` gives on a graph that this program can write; another lexicon renews it first."""

        def writing(tx: ManagedTransaction) -> Result:
            demand_writable(tx, name=self.name)
            return work(tx)

        try:
            return self._connection.write(writing)
        except RenewalDue:
            renew(self._connection, anyway=False)
            return self._connection.write(writing)
