"""``kg run``: communiqués into a graph in one step."""

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.extract import Jobs, Paths, ReportFile, Strict
from kg.cli.failures import Failures
from kg.cli.interrupt import CODE, interruptible
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.cli.progress import counted
from kg.cli.report import reported
from kg.errors import DocumentError
from kg.facts import Extraction
from kg.pipeline import RunReport
from kg.pipeline import run as run_pipeline


@app.command(epilog="Example: kg run seeds/communiques --store embedded:./graph --jobs 2")
def run(
    paths: Paths,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    jobs: Jobs = 1,
    report: ReportFile = None,
    strict: Strict = False,
    json: Json = False,
) -> None:
    """Read communiqués, extract their facts and load them into a store.

    What the store holds as this version read it is not read again, so that an interrupted run goes on.
    """
    failures = Failures(strict=strict)
    with (
        reported(report) as file,
        interruptible() as stopped,
        opened(store, user, password) as target,
        counted("Reading", paths) as count,
    ):

        def failed(error: DocumentError) -> None:
            file.failed(error)
            failures(error)
            count()

        def read(extraction: Extraction) -> None:
            file.warned(extraction)
            count(len(extraction.facts))

        done = run_pipeline(
            paths,
            target,
            jobs=jobs,
            on_error=failed,
            on_extraction=read,
            on_known=lambda _: count(),
            stopped=stopped,
        )
        file.end(_said(done, seconds=count.seconds, interrupted=stopped()))
    file.tell()
    _print(done, json=json)
    _end(done, failures, interrupted=stopped())


def _said(done: RunReport, *, seconds: float, interrupted: bool) -> dict[str, object]:
    """The head of the report. ``known`` documents are among the unchanged and their facts are not counted."""
    loaded = terminal.fields(done.loaded)
    return {
        "documents": {
            "given": done.loaded.documents + done.failures,
            "known": done.known,
            "failed": done.failures,
            **{name: loaded[name] for name in ("added", "replaced", "unchanged")},
        },
        "facts": done.statuses,
        "plans": done.plans,
        "engine": done.engine,
        "seconds": round(seconds, 1),
        "interrupted": interrupted,
    }


def _print(done: RunReport, *, json: bool) -> None:
    if json:
        terminal.print_json(done)
        return
    terminal.print_rows([terminal.fields(done.loaded)])
    if done.facts:
        terminal.print_rows([{**done.facts, "PLANS": done.plans}])


def _end(done: RunReport, failures: Failures, *, interrupted: bool) -> None:
    if interrupted:
        terminal.complain(
            f"interrupted, {done.loaded.documents} documents are in the store; the same command goes on"
        )
        raise typer.Exit(CODE)
    failures.end(done=done.loaded.documents)
