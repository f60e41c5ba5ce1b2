"""Shards on this machine, by one process or several."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from kg.distributed.report import ShardReport
from kg.distributed.shard import finished, items_of, name_of, write_shard
from kg.documents import Part
from kg.extract.extractor import Extractor, default_extractor
from kg.extract.version import version
from kg.pipeline.extract import outcomes
from kg.pipeline.items import Item, Stopped, never


def extract_here(
    shards: Iterable[tuple[Part, ...]],
    folder: Path,
    *,
    extractor: Extractor | None = None,
    jobs: int = 1,
    stopped: Stopped = never,
) -> Iterator[ShardReport]:
    """Make each of ``shards`` that does not stand in ``folder``; what became of it, in no certain order."""
    engine = version(default_extractor() if extractor is None else extractor)
    known: deque[ShardReport] = deque()
    begun: deque[tuple[str, int]] = deque()

    def items() -> Iterator[Item]:
        for parts in shards:
            if stopped():
                return
            found = items_of(parts)
            name = name_of(found, engine=engine)
            report = finished(folder, name)
            if report is not None:
                known.append(report)
            elif found:
                begun.append((name, len(found)))
                yield from found

    results = outcomes(items(), extractor=extractor, jobs=jobs, stopped=stopped)
    for first in results:
        name, number = begun.popleft()
        made = [first, *islice(results, number - 1)]
        if len(made) == number:  # less where it was stopped
            yield write_shard(folder, name, made)
        while known:
            yield known.popleft()
    yield from known
