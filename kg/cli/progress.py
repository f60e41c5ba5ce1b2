"""How far a long run has come: documents, facts, rate and time left."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from time import monotonic

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from kg.cli import terminal
from kg.documents import count_documents

_QUIET = 60.0  # seconds between two lines where standard error is no terminal


class Count:
    """What has been done. Call it with the number of facts of each document."""

    def __init__(self, total: int | None) -> None:
        """``total`` documents, if it is known how many."""
        self.total, self.documents, self.facts = total, 0, 0
        self._start = self._told = monotonic()

    def __call__(self, facts: int = 0, *, documents: int = 1) -> None:
        """One more document, or some more."""
        self.documents += documents
        self.facts += facts

    @property
    def seconds(self) -> float:
        """Since it began."""
        return monotonic() - self._start

    def due(self) -> bool:
        """Whether it is time for another line."""
        if monotonic() - self._told < _QUIET:
            return False
        self._told = monotonic()
        return True

    def line(self) -> str:
        """All of it in words."""
        rate = self.documents / max(self.seconds, 1e-6)
        said = f"{self.documents:,} documents, {self.facts:,} facts, {rate:.1f} documents a second"
        if self.total is None:
            return said
        left = timedelta(seconds=round(max(self.total - self.documents, 0) / max(rate, 1e-6)))
        return f"{said}, {left} left of {self.total:,} documents"


class _Rate(TextColumn):
    def __init__(self) -> None:
        super().__init__("")

    def render(self, task: Task) -> Text:
        return Text("" if task.speed is None else f"{task.speed:.1f}/s")


@contextmanager
def counted(what: str, paths: Sequence[str]) -> Iterator[Count]:
    """A bar on standard error while ``paths`` are worked on; where that is no terminal, a line a minute."""
    if terminal.err.is_terminal:
        with _bar(what, Count(count_documents(paths))) as count:
            yield count
    else:
        yield _Told(count_documents(paths))


class _Told(Count):
    def __call__(self, facts: int = 0, *, documents: int = 1) -> None:
        super().__call__(facts, documents=documents)
        if self.due():
            terminal.note(self.line())


class _Shown(Count):
    def __init__(self, bar: Progress, what: str, total: int | None) -> None:
        super().__init__(total)
        self._bar, self._task = bar, bar.add_task(what, total=total, facts=0)

    def __call__(self, facts: int = 0, *, documents: int = 1) -> None:
        super().__call__(facts, documents=documents)
        self._bar.update(self._task, advance=documents, facts=self.facts)


@contextmanager
def _bar(what: str, count: Count) -> Iterator[Count]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("documents · {task.fields[facts]:,} facts ·"),
        _Rate(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=terminal.err, transient=True) as bar:
        yield _Shown(bar, what, count.total)
