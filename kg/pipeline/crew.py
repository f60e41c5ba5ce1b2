"""Processes that read documents beside one another; what they give comes in the order of the documents."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from kg.documents import Document
from kg.errors import DocumentError, UsageError
from kg.extract.extractor import Extractor
from kg.pipeline.items import Item, Outcome, Stopped, never

Make = Callable[[], Extractor]
Act = Callable[[Item, Extractor], Outcome]
CHUNK = 4  # documents that a process takes at a time
AHEAD = 32  # chunks that wait for each process, so that it goes on while a store writes
_UNBEGUN = (
    "no process can begin to read: a script calls this below a line 'if __name__ == \"__main__\":', "
    "for each process imports it; or give jobs=1"
)

_held: dict[str, Extractor] = {}  # the extractor of this process, made once


def in_parallel(
    items: Iterable[Item], act: Act, *, make: Make, jobs: int, stopped: Stopped = never
) -> Iterator[Outcome]:
    """``act`` on each of ``items`` by ``jobs`` processes. Once ``stopped``, what has not begun is left out.

    A document that ends its process (out of memory, a fault in native code) fails alone. Raises
    ``UsageError`` if no process can begin.
    """
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise SystemExit(1)  # a process that runs the calling script again: the one that began it says why
    with _Crew(act, make, jobs) as crew:
        given = iter(items)
        while not stopped() and (chunk := list(islice(given, CHUNK))):
            crew.add(chunk)
            if crew.waiting > AHEAD * jobs:
                yield from crew.next()
        while crew.waiting:
            if stopped() and crew.cancelled():
                return
            yield from crew.next()


def _begin(make: Make) -> None:
    """Interrupts are for the process that began this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _held["extractor"] = make()


def _is_begun() -> bool:
    return "extractor" in _held


def _work(act: Act, chunk: list[Item]) -> list[Outcome]:
    return [act(item, _held["extractor"]) for item in chunk]


def _is_done(future: "Future[list[Outcome]]") -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


class _Crew:
    """A pool of processes and what it was given, in order."""

    def __init__(self, act: Act, make: Make, jobs: int) -> None:
        self._act, self._make, self._jobs = act, make, jobs
        self._queue: deque[tuple[list[Item], Future[list[Outcome]]]] = deque()
        self._pool = self._new(jobs)

    def __enter__(self) -> "_Crew":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    @property
    def waiting(self) -> int:
        return len(self._queue)

    def add(self, chunk: list[Item]) -> None:
        self._queue.append((chunk, self._submit(chunk)))

    def next(self) -> list[Outcome]:
        """What has become of the first chunk that waits."""
        chunk, future = self._queue.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            return self._rescue(chunk)

    def cancelled(self) -> bool:
        """Whether the first chunk that waits had not begun and now never will."""
        return self._queue[0][1].cancel()

    def _submit(self, chunk: list[Item]) -> "Future[list[Outcome]]":
        try:
            return self._pool.submit(_work, self._act, chunk)
        except BrokenProcessPool as error:  # found out when its turn comes
            broken: Future[list[Outcome]] = Future()
            broken.set_exception(error)
            return broken

    def _rescue(self, chunk: list[Item]) -> list[Outcome]:
        """After a process has ended: this chunk one by one, what is not done of the rest to new processes."""
        self._pool.shutdown(cancel_futures=True)
        self._pool = self._new(self._jobs)
        self._demand_begun()
        found = [self._alone(item) for item in chunk]
        self._queue = deque((rest, ran if _is_done(ran) else self._submit(rest)) for rest, ran in self._queue)
        return found

    def _demand_begun(self) -> None:
        """Raise ``UsageError`` where the fault is none of a document: no process comes as far as to read."""
        try:
            self._pool.submit(_is_begun).result()
        except BrokenProcessPool as error:
            raise UsageError(_UNBEGUN) from error

    def _alone(self, item: Item) -> Outcome:
        try:
            return self._pool.submit(_work, self._act, [item]).result()[0]
        except BrokenProcessPool:
            self._pool.shutdown(cancel_futures=True)
            self._pool = self._new(self._jobs)
            name = item.id if isinstance(item, Document) else str(item)
            return DocumentError(f"{name}: facts cannot be read (the process that read it was ended)")

    def _new(self, jobs: int) -> ProcessPoolExecutor:
        """Processes begun afresh: copies of this one would share the locks of its threads."""
        fresh = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=fresh, initializer=_begin, initargs=(self._make,))
