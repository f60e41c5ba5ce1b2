"""Documents that could not be read: told one by one, counted at the end."""

import typer

from kg.cli import terminal
from kg.errors import DocumentError


class Failures:
    """Called with each error. ``end`` sets the exit code 1 if there was one."""

    def __init__(self, *, strict: bool = False) -> None:
        """None so far. With ``strict`` the first one ends the command: ask ``over`` and ``check`` it."""
        self.count, self._strict = 0, strict
        self._first: DocumentError | None = None

    def __call__(self, error: DocumentError) -> None:
        """Tell ``error`` at once, so that a long run shows it; one that ends the command is told then."""
        self.count += 1
        self._first = self._first or error
        if not self._strict:
            terminal.complain(str(error))

    @property
    def over(self) -> bool:
        """Whether one has happened that ends the command."""
        return self._strict and self._first is not None

    def check(self) -> None:
        """Raise the first one if it ends the command."""
        if self._strict and self._first is not None:
            raise self._first

    def end(self, *, done: int) -> None:
        """Leave with 1 and a summary if anything failed."""
        if self.count:
            terminal.complain(f"{self.count} failed, {done} done")
            raise typer.Exit(1)
