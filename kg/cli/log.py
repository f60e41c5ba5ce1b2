"""What becomes of each document of a long command: counted, noted, reported."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kg.cli.failures import Failures
from kg.cli.interrupt import Interrupted
from kg.cli.progress import Count, counted
from kg.cli.report import Report, reported
from kg.errors import DocumentError, KgError
from kg.facts import Extraction
from kg.pipeline.tally import Counts, Statuses, counts_of, pairs, statuses


class Log:
    """Counts and notes what becomes of each document, and shows how far it has come."""

    def __init__(self, report: Report, count: Count, failures: Failures) -> None:
        """Notes go to ``report``, faults to ``failures`` too."""
        self._report, self._count, self._failures = report, count, failures
        self._facts: Counts = Counts()
        self._more: dict[str, Any] = {}
        self._plans = self.documents = self._known = 0

    def failed(self, error: DocumentError) -> None:
        """A document that cannot be read."""
        self._report.failed(error)
        self._failures(error)
        self._count()

    @property
    def over(self) -> bool:
        """Whether a document has failed and that is to end the work."""
        return self._failures.over

    def check(self) -> None:
        """Raise the ``DocumentError`` that ends the work, if there is one."""
        self._failures.check()

    def read(self, extraction: Extraction) -> None:
        """A document with its facts."""
        for text in extraction.warnings:
            self.warned(extraction.document.id, text)
        self.add(statuses(Counts(pairs(extraction))), plans=len(extraction.plans))

    def warned(self, document: str, text: str) -> None:
        """What the reader was not sure of."""
        self._report.warned(document, text)

    def add(self, facts: Statuses, *, plans: int = 0, documents: int = 1, known: bool = False) -> None:
        """Documents with their facts; ``known`` from before."""
        found = counts_of(facts)
        self._facts += found
        self._plans += plans
        self.documents += documents
        self._known += documents if known else 0
        self._count(found.total(), documents=documents)

    def say(self, **more: Any) -> None:
        """What else the report is to hold."""
        self._more |= more

    def counted(self) -> str:
        """The documents and their facts in numbers."""
        return f"{self.documents:,} documents, {self._facts.total():,} facts"

    def tell(self) -> None:
        """The warnings, at the terminal."""
        self._report.tell()

    def end(self, error: BaseException | None) -> None:
        """Write the report; ``error`` ended the work before its time."""
        said = {
            "documents": {
                "given": self.documents + self._failures.count,
                "known": self._known,
                "failed": self._failures.count,
            },
            "facts": statuses(self._facts),
            "plans": self._plans,
            "seconds": round(self._count.seconds, 1),
            "interrupted": isinstance(error, Interrupted | KeyboardInterrupt),
            "error": _told(error),
        }
        self._report.end(said | self._more)


@contextmanager
def logged(what: str, paths: Sequence[str], report: Path | None, failures: Failures) -> Iterator[Log]:
    """A log while ``paths`` are worked on; its report stands at ``report`` at the end, however it ends."""
    ended: BaseException | None = None
    with reported(report) as file, counted(what, paths) as count:
        log = Log(file, count, failures)
        try:
            yield log
        except BaseException as error:  # whatever it is, it goes on when the report is written
            ended = error
        log.end(ended)
    if ended is not None:
        raise ended


def _told(error: BaseException | None) -> str | None:
    """What went wrong, in a line; nothing if somebody only ended the work."""
    if error is None or isinstance(error, Interrupted | KeyboardInterrupt):
        return None
    return str(error) if isinstance(error, KgError | OSError) else f"{type(error).__name__}: {error}"
