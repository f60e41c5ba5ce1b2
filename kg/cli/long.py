"""The options that commands share which read many documents."""

from pathlib import Path
from typing import Annotated

import typer

from kg.documents.walk import SUFFIXES
from kg.errors import UsageError
from kg.extract import Engine, Extractor, default_extractor

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATHS", help=f"{', '.join(SUFFIXES)} files, folders of them, - for standard input."
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
