"""Many documents into a store: the next ones are read and prepared while those before are written."""

import gc
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from threading import Lock
from typing import Protocol

from kg.errors import UsageError
from kg.facts import DocumentId, Extraction, extraction_id
from kg.store import load
from kg.store.connection import Result, Work
from kg.store.prepared import Prepared, prepare
from kg.store.readback import digests
from kg.store.report import LoadReport
from kg.store.said import latest

_TURN = 0.0005  # seconds
_LOADS: list[float] = []  # of each load under way in this process, the turns that are usual
_LOADS_LOCK = Lock()


class Act(Protocol):
    """Does work in a transaction."""

    def __call__(self, work: Work[Result], /) -> Result:
        """What ``work`` gives."""
        ...


def load_all(extractions: Iterable[Extraction], *, batch: int | None, read: Act, write: Act) -> LoadReport:
    """Each ``batch`` of ``extractions`` in one transaction, one after the other.

    What fails is raised before the next is begun. Raises ``UsageError`` for a ``batch`` below 1.
    """
    if batch is not None and batch < 1:
        raise UsageError(f"batch={batch}: a transaction takes at least one document")
    given = iter(extractions)
    with _short_turns(), ThreadPoolExecutor(1, thread_name_prefix="kg-load") as hand:
        report, writing = LoadReport(), _done(LoadReport())
        sent: Collection[DocumentId] = ()
        while part := latest(islice(given, batch)):
            news = _prepared(_news(part, read, unsure=sent))
            report += _unchanged(part, news) + writing.result()
            sent = news.versions.keys()
            writing = hand.submit(_written, news, write) if sent else _done(LoadReport())
        return report + writing.result()


def _news(
    part: Mapping[DocumentId, Extraction], read: Act, *, unsure: Collection[DocumentId]
) -> dict[DocumentId, Extraction]:
    """Those of ``part`` that the store does not have like this; ``unsure`` may be just being written."""
    held = read(lambda tx: digests(tx, part))
    return {
        key: one
        for key, one in part.items()
        if key not in held or key in unsure or held[key] != extraction_id(one)
    }


def _unchanged(part: Mapping[DocumentId, Extraction], news: Prepared) -> LoadReport:
    same = [one for key, one in part.items() if key not in news.versions]
    return LoadReport(len(same), unchanged=len(same), facts=sum(len(one.facts) for one in same))


def _prepared(news: Mapping[DocumentId, Extraction]) -> Prepared:
    with _uncollected():
        return prepare(load.told(news))


def _written(news: Prepared, write: Act) -> LoadReport:
    with _uncollected():
        return write(lambda tx: load.load(tx, news))


def _done(report: LoadReport) -> Future[LoadReport]:
    done: Future[LoadReport] = Future()
    done.set_result(report)
    return done


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles, which would go through all rows of a batch again and again.

    Where two threads ask for it the first to end brings it back.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def _short_turns() -> Iterator[None]:
    """Threads take shorter turns than Python's own 5 ms.

    The one that writes asks for its turn with each answer of the store, hundreds of times a batch; meanwhile
    the store would stand still and wait for the one that prepares.
    """
    with _LOADS_LOCK:
        usual = _LOADS[0] if _LOADS else sys.getswitchinterval()
        _LOADS.append(usual)
        sys.setswitchinterval(min(usual, _TURN))
    try:
        yield
    finally:
        with _LOADS_LOCK:
            usual = _LOADS.pop()
            if not _LOADS:
                sys.setswitchinterval(usual)
