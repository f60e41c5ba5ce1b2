"""What loading did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoadReport:
    """Documents given, by what happened to them, and the facts that they state, before any are merged."""

    documents: int = 0
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    facts: int = 0

    def __add__(self, other: "LoadReport") -> "LoadReport":
        """Both loads as one."""
        return LoadReport(
            self.documents + other.documents,
            self.added + other.added,
            self.replaced + other.replaced,
            self.unchanged + other.unchanged,
            self.facts + other.facts,
        )
