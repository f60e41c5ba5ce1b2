"""Documents that could not be read: told one by one, counted at the end."""

import typer

from kg.cli import terminal
from kg.errors import DocumentError


class Failures:
    """Called with each error. ``end`` sets the exit code 1 if there was one."""

    def __init__(self, *, strict: bool = False) -> None:
        """None so far. With ``strict`` the first one ends the command."""
        self.count, self._strict = 0, strict

    def __call__(self, error: DocumentError) -> None:
        """Tell ``error`` at once, so that a long run shows it."""
        if self._strict:
            raise error
        self.count += 1
        terminal.complain(str(error))

    def end(self, *, done: int) -> None:
        """Leave with 1 and a summary if anything failed."""
        if self.count:
            terminal.complain(f"{self.count} failed, {done} done")
            raise typer.Exit(1)
