"""The way of the data, in its order: documents, facts, store. Nothing else knows that order.

Everything streams: one document is in memory at a time, but for what a store writes in one transaction.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kg.documents import Document, read_documents
from kg.errors import DocumentError
from kg.extract.extractor import Extractor, default_extractor
from kg.facts import Extraction
from kg.store import LoadReport, Store

OnError = Callable[[DocumentError], None]
BATCH = 500  # documents that a store writes in one transaction


@dataclass(frozen=True)
class RunReport:
    """What a run did. ``facts`` counts by predicate; ``failures`` has one line a document that failed."""

    loaded: LoadReport
    facts: Mapping[str, int]
    plans: int = 0
    warnings: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()


@dataclass
class _Tally:
    """What passed by, and on whom to call for each document and each failure."""

    on_extraction: Callable[[Extraction], None]
    on_error: OnError
    facts: Counter[str] = field(default_factory=Counter)
    plans: int = 0
    warnings: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def failed(self, error: DocumentError) -> None:
        self.failures.append(str(error))
        self.on_error(error)

    def counted(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        for extraction in extractions:
            self.facts.update(fact.predicate for fact in extraction.facts)
            self.plans += len(extraction.plans)
            self.warnings += [f"{extraction.document.id}: {line}" for line in extraction.warnings]
            self.on_extraction(extraction)
            yield extraction


def extract_facts(document: Document, *, extractor: Extractor | None = None) -> Extraction:
    """The facts that ``document`` states. Raises ``DocumentError`` if the extractor fails on it."""
    engine = default_extractor() if extractor is None else extractor
    try:
        return engine.extract(document)
    except Exception as error:  # a fault of the engine on one text must not end a run over thousands
        raise DocumentError(
            f"{document.id}: facts cannot be read ({type(error).__name__}: {error})"
        ) from error


def extract_documents(
    paths: Iterable[str | Path], *, on_error: OnError, extractor: Extractor | None = None
) -> Iterator[Extraction]:
    """The facts of every document under ``paths``; what fails goes to ``on_error`` and the next follows."""
    for document in read_documents(paths, on_error=on_error):
        try:
            extraction = extract_facts(document, extractor=extractor)
        except DocumentError as error:
            on_error(error)
        else:
            yield extraction


def run(
    paths: Iterable[str | Path],
    store: Store,
    *,
    extractor: Extractor | None = None,
    on_error: OnError = lambda _: None,
    on_extraction: Callable[[Extraction], None] = lambda _: None,
) -> RunReport:
    """Read ``paths``, extract and load into ``store``; what fails is reported. Raises ``StoreError``."""
    tally = _Tally(on_extraction, on_error)
    found = extract_documents(paths, on_error=tally.failed, extractor=extractor)
    loaded = store.load(tally.counted(found), batch=BATCH)
    return RunReport(
        loaded=loaded,
        facts=dict(sorted(tally.facts.items())),
        plans=tally.plans,
        warnings=tuple(tally.warnings),
        failures=tuple(tally.failures),
    )
