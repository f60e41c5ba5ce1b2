"""``kg run``: communiqués into a graph in one step."""

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.extract import Paths
from kg.cli.failures import Failures
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.pipeline import RunReport
from kg.pipeline import run as run_pipeline


@app.command(epilog="Example: kg run seeds/communiques --store embedded:./graph")
def run(
    paths: Paths, store: StoreUrl = None, user: User = None, password: Password = None, json: Json = False
) -> None:
    """Read communiqués, extract their facts and load them into a store."""
    failures = Failures()
    with opened(store, user, password) as target, terminal.progress("Reading") as step:
        report = run_pipeline(paths, target, on_error=failures, on_extraction=lambda _: step())
    if json:
        terminal.print_json(report)
    else:
        _print(report)
    failures.end(done=report.loaded.documents)


def _print(report: RunReport) -> None:
    for warning in report.warnings:
        terminal.note(f"note: {warning}")
    terminal.print_rows([terminal.fields(report.loaded)])
    if report.facts:
        terminal.print_rows([{**report.facts, "PLANS": report.plans}])
