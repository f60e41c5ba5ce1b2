"""``kg extract``: documents in, one line of facts a document out."""

import json
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.files import written
from kg.cli.options import Output
from kg.facts import Extraction
from kg.pipeline import extract_documents

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATHS", help=".txt, .json or .jsonl files, folders, - for standard input."),
]

Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that read; one a core.")]
ReportFile = Annotated[
    Path | None,
    typer.Option("--report", metavar="FILE", help="Write counts, warnings and failures here, as JSON."),
]
Strict = Annotated[bool, typer.Option("--strict", help="End at the first document that fails.")]


@app.command(epilog="Example: kg extract seeds/communiques -o facts.jsonl")
def extract(paths: Paths, output: Output = None) -> None:
    """Read communiqués and write their facts as JSON, one line a document."""
    failures, done = Failures(), 0
    with terminal.progress("Extracting") as step, written(output) as stream:
        for extraction in extract_documents(paths, on_error=failures):
            stream.write(line(extraction).encode())
            done += 1
            step()
    failures.end(done=done)


def line(extraction: Extraction) -> str:
    """``extraction`` as one line of JSON: facts keep their nulls, the document drops them."""
    whole = extraction.model_dump(mode="json")
    whole["document"] = extraction.document.model_dump(mode="json", exclude_none=True)
    return json.dumps(whole, ensure_ascii=False) + "\n"
