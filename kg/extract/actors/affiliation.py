"""Whose somebody or something is: a state's or an organisation's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A state or an organisation; ``country`` and ``org`` as in an actor."""

    country: str | None = None
    org: str | None = None

    @property
    def code(self) -> str | None:
        """The country, else the organisation."""
        return self.country or self.org


NO_AFFILIATION = Affiliation()
