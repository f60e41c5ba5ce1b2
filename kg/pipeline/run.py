"""Documents into a store; what it holds already as the same reader read it is not read again."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from kg.documents import Document, Paths
from kg.errors import DocumentError
from kg.extract.extractor import Extractor, default_extractor
from kg.extract.version import version
from kg.facts import Extraction
from kg.pipeline.extract import outcomes, successes
from kg.pipeline.items import Item, OnError, Stopped, never, read_items
from kg.pipeline.tally import Counts, Statuses, pairs, statuses
from kg.store import LoadReport, Store

BATCH = 500  # documents that a store writes in one transaction
_ASKED = 200  # documents that a store is asked for at a time

OnKnown = Callable[[Document], None]


@dataclass(frozen=True)
class RunReport:
    """What a run did.

    ``loaded`` counts the documents that were known among the unchanged; ``facts`` counts those read in this
    run by predicate, ``statuses`` by predicate and status; ``known`` documents were not read again.
    """

    loaded: LoadReport
    facts: Mapping[str, int] = field(default_factory=dict)
    statuses: Statuses = field(default_factory=dict)
    plans: int = 0
    known: int = 0
    warnings: int = 0
    failures: int = 0
    engine: str = ""


@dataclass
class _Tally:
    """What passed by, in numbers."""

    facts: Counts = field(default_factory=Counter)
    plans: int = 0
    known: int = 0
    known_facts: int = 0
    warnings: int = 0
    failures: int = 0

    def add(self, extraction: Extraction) -> None:
        self.facts.update(pairs(extraction))
        self.plans += len(extraction.plans)
        self.warnings += len(extraction.warnings)

    def report(self, loaded: LoadReport, *, engine: str) -> RunReport:
        found = statuses(self.facts)
        known = LoadReport(documents=self.known, unchanged=self.known, facts=self.known_facts)
        return RunReport(
            loaded=loaded + known,
            facts={predicate: sum(counts.values()) for predicate, counts in found.items()},
            statuses=found,
            plans=self.plans,
            known=self.known,
            warnings=self.warnings,
            failures=self.failures,
            engine=engine,
        )


def run(
    paths: Paths,
    store: Store,
    *,
    extractor: Extractor | None = None,
    jobs: int = 1,
    again: bool = False,
    on_error: OnError = lambda _: None,
    on_extraction: Callable[[Extraction], None] = lambda _: None,
    on_known: OnKnown = lambda _: None,
    stopped: Stopped = never,
) -> RunReport:
    """Read ``paths``, extract and load into ``store``; what fails is reported. Raises ``StoreError``.

    Documents that the store holds as this very reader read them are left alone, unless ``again``. Once
    ``stopped``, what has been read is loaded and the run ends; the next one goes on from there.
    """
    engine = version(default_extractor() if extractor is None else extractor)
    tally = _Tally()

    def known(document: Document, facts: int) -> None:
        tally.known += 1
        tally.known_facts += facts
        on_known(document)

    def failed(error: DocumentError) -> None:
        tally.failures += 1
        on_error(error)

    def read() -> Iterator[Extraction]:
        items = read_items(paths, stopped=stopped)
        new = items if again else _unknown(items, store, engine=engine, on_known=known)
        found = outcomes(new, extractor=extractor, jobs=jobs, stopped=stopped)
        for extraction in successes(found, on_error=failed, stopped=stopped):
            tally.add(extraction)
            on_extraction(extraction)
            yield extraction

    return tally.report(store.load(read(), batch=BATCH), engine=engine)


def _unknown(
    items: Iterable[Item], store: Store, *, engine: str, on_known: Callable[[Document, int], None]
) -> Iterator[Item]:
    """All but the documents that ``store`` holds, word for word, as ``engine`` read them."""
    given = iter(items)
    while part := list(islice(given, _ASKED)):
        held = store.held(item.id for item in part if isinstance(item, Document))
        for item in part:
            found = held.get(item.id) if isinstance(item, Document) else None
            if found is not None and isinstance(item, Document) and found.head == _bare(item, engine):
                on_known(item, found.facts)
            else:
                yield item


def _bare(document: Document, engine: str) -> object:
    return document.head.model_copy(update={"text": None, "engine": engine})
