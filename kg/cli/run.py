"""``kg run``: communiqués into a graph in one step."""

from kg.cli import terminal
from kg.cli.apart import demand_apart
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.interrupt import Interrupted, interruptible
from kg.cli.log import Log, logged
from kg.cli.long import EngineName, Jobs, Paths, ReportFile, Strict, Threshold, reader
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.documents import any_document, read_documents
from kg.extract import Extractor
from kg.pipeline import RunReport
from kg.pipeline import run as run_pipeline
from kg.store import LoadReport, Store


@app.command(epilog="Example: kg run seeds/communiques --store embedded:./graph --jobs 2")
def run(
    paths: Paths,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    engine: EngineName = "judge",
    threshold: Threshold = None,
    jobs: Jobs = 1,
    report: ReportFile = None,
    strict: Strict = False,
    json: Json = False,
) -> None:
    """Read communiqués, extract their facts and load them into a store.

    What the store holds as this version read it is not read again, so that an interrupted run goes on.
    """
    demand_apart({"--report": report}, read=paths)
    failures, extractor = Failures(strict=strict), reader(engine, threshold)
    with logged("Reading", paths, report, failures) as log:
        if any_document(paths):
            with opened(store, user, password) as target:
                done = _run(paths, target, log, extractor, jobs=jobs)
        else:  # no store is made for nothing
            done = _nothing(paths, log)
    log.tell()
    if json:
        terminal.print_json(done)
    elif done.loaded.documents or not failures.count:
        _print(done)
    failures.end(done=done.loaded.documents)


def _run(paths: list[str], store: Store, log: Log, extractor: Extractor, *, jobs: int) -> RunReport:
    with interruptible() as stopped:
        done = run_pipeline(
            paths,
            store,
            extractor=extractor,
            jobs=jobs,
            on_error=log.failed,
            on_extraction=log.read,
            on_known=lambda _: log.add({}, known=True),
            stopped=lambda: stopped() or log.over,
        )
        log.say(engine=done.engine, loaded=terminal.fields(done.loaded))
        log.check()
        if stopped():
            loaded = f"{done.loaded.documents} documents are in the store"
            raise Interrupted(f"interrupted, {loaded}; the same command goes on")
    return done


def _nothing(paths: list[str], log: Log) -> RunReport:
    for _ in read_documents(paths, on_error=log.failed):
        pass
    log.check()
    return RunReport(LoadReport())


def _print(done: RunReport) -> None:
    terminal.print_rows([terminal.fields(done.loaded)])
    if done.facts:
        terminal.print_rows([{**done.facts, "PLANS": done.plans}])
