"""Documents in, what each says out, in the same order; in one process or several."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from kg.documents import Document, Paths
from kg.errors import DocumentError, KgError, UsageError
from kg.extract.extractor import Extractor, default_extractor
from kg.extract.version import version
from kg.facts import Extraction
from kg.pipeline.crew import Make, in_parallel
from kg.pipeline.items import Item, OnError, Outcome, Stopped, never, read_items
from kg.pipeline.journal import Journal


def extract_facts(document: Document, *, extractor: Extractor | None = None) -> Extraction:
    """The facts that ``document`` states. Raises ``DocumentError`` if the extractor fails on it.

    Raises ``UsageError`` for anything but a document.
    """
    if not isinstance(document, Document):
        raise UsageError(
            f"extract_facts takes a document and no {type(document).__name__}: "
            "of a text parse_text(text, id='a', date='2024-03-19') makes one, of files read_documents"
        )
    engine = default_extractor() if extractor is None else extractor
    try:
        found = engine.extract(document)
    except KgError:  # a lexicon or model that cannot be read is no fault of this document
        raise
    except Exception as error:  # a fault of the engine on one text must not end a run over thousands
        raise DocumentError(
            f"{document.id}: facts cannot be read ({type(error).__name__}: {error})"
        ) from error
    head = found.document.model_copy(update={"engine": version(engine)})
    return found.model_copy(update={"document": head})


def outcome(item: Item, extractor: Extractor) -> Outcome:
    """What has become of ``item``: a document is read, anything else is known already."""
    if not isinstance(item, Document):
        return item
    try:
        return extract_facts(item, extractor=extractor)
    except DocumentError as error:
        return error


def outcomes(
    items: Iterable[Item], *, extractor: Extractor | None = None, jobs: int = 1, stopped: Stopped = never
) -> Iterator[Outcome]:
    """What has become of each of ``items``, in their order, by ``jobs`` processes.

    Their number makes no difference but in time. With more than one, ``extractor`` is pickled once for each.
    """
    if jobs > 1:
        make: Make = default_extractor if extractor is None else _Given(extractor)
        yield from in_parallel(items, outcome, make=make, jobs=jobs, stopped=stopped)
    else:
        engine = default_extractor() if extractor is None else extractor
        yield from (outcome(item, engine) for item in takewhile(lambda _: not stopped(), items))


class _Given:
    """Gives the extractor that it was given, in another process too."""

    def __init__(self, extractor: Extractor) -> None:
        self._extractor = extractor

    def __call__(self) -> Extractor:
        return self._extractor


def extract_documents(
    paths: Paths,
    *,
    on_error: OnError,
    extractor: Extractor | None = None,
    jobs: int = 1,
    journal: Journal | None = None,
    stopped: Stopped = never,
) -> Iterator[Extraction]:
    """The facts of every document under ``paths``; what fails goes to ``on_error`` and the next follows.

    ``jobs`` processes read; the order is that of the documents. With more than one a script calls this
    below ``if __name__ == "__main__":``, for each process imports it; else ``UsageError`` is raised.
    What stands in ``journal`` is not read again, what is new is written down there.
    """
    items = read_items(paths, stopped=stopped)
    if journal is not None:
        engine = version(default_extractor() if extractor is None else extractor)
        items = journal.recorded(items, engine=engine)
    found = outcomes(items, extractor=extractor, jobs=jobs, stopped=stopped)
    extractions = successes(found, on_error=on_error, stopped=stopped)
    yield from extractions if journal is None else journal.keep(extractions)


def successes(
    found: Iterable[Outcome], *, on_error: OnError, stopped: Stopped = never
) -> Iterator[Extraction]:
    """The extractions; each fault goes to ``on_error`` in its turn, and may be what stops the work there."""
    for one in found:
        if not isinstance(one, DocumentError):
            yield one
            continue
        on_error(one)
        if stopped():
            return
