"""What commands that read many documents share: their options, and the log of what happened."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.failures import Failures
from kg.cli.progress import Count, counted
from kg.cli.report import Report, reported
from kg.errors import DocumentError, KgError, UsageError
from kg.extract import Engine, Extractor, default_extractor
from kg.facts import Extraction
from kg.pipeline.tally import Counts, Statuses, counts_of, pairs, statuses

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATHS", help=".txt, .json, .jsonl or .parquet files, folders, - for standard input."
    ),
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that read; one a core.")]
ReportFile = Annotated[
    Path | None,
    typer.Option("--report", metavar="FILE", help="Write counts, warnings and failures here, as JSON."),
]
EngineName = Annotated[
    Engine, typer.Option("--engine", help="judge: calibrated confidence; rules: twice as fast.")
]
Threshold = Annotated[
    float | None,
    typer.Option(
        "--threshold",
        min=0,
        max=1,
        help="Tell only facts at least so sure, offices aside: .9 for precision, .3 for recall.",
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="End at the first document that fails.")]


def reader(engine: Engine, threshold: float | None) -> Extractor:
    """The extractor that the options ask for. Raises ``UsageError`` for a threshold without a judge."""
    if engine == "rules" and threshold is not None:
        raise UsageError("--threshold needs --engine judge: the confidences of rules are set by hand")
    return default_extractor(engine=engine, threshold=threshold)


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
            "interrupted": isinstance(error, typer.Exit),
            "error": str(error) if isinstance(error, KgError) else None,
        }
        self._report.end(said | self._more)


@contextmanager
def logged(what: str, paths: Sequence[str], report: Path | None, failures: Failures) -> Iterator[Log]:
    """A log while ``paths`` are worked on; its report stands at ``report`` at the end, however it ends."""
    ended: KgError | typer.Exit | None = None
    with reported(report) as file, counted(what, paths) as count:
        log = Log(file, count, failures)
        try:
            yield log
        except (KgError, typer.Exit) as error:
            ended = error
        log.end(ended)
    if ended is not None:
        raise ended
