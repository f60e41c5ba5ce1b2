"""Shards on a Ray cluster: workers hold the lexicons and models once and make one shard after the other."""

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from kg.distributed.report import ShardReport
from kg.distributed.shard import finished, items_of, name_of, write_shard
from kg.documents import Part
from kg.errors import UsageError
from kg.extract.extractor import Extractor, default_extractor
from kg.extract.version import version
from kg.pipeline.extract import outcome
from kg.pipeline.items import Stopped, never

RAY = "ray"
_CLIENT = "ray://"
_WAVE = 2_000  # shards that the cluster is given at a time, so that their list is never held whole
_SHARDS_A_WORKER = 10  # in a wave, where nothing is heard of a wave before its end
_TRIES, _UNSERVED = 10, "Initialization failure"
Rows = list[dict[str, str]]


def extract_on_ray(
    shards: Iterable[tuple[Part, ...]],
    folder: Path,
    *,
    address: str = RAY,
    extractor: Extractor | None = None,
    stopped: Stopped = never,
) -> Iterator[ShardReport]:
    """Make each of ``shards`` that does not stand in ``folder``, a folder that all machines share.

    ``address`` is ``ray://HOST:PORT``, or ``ray`` for the cluster that this machine belongs to (one of its
    own cores if there is none). A worker that ends is begun again with the shard that it was at.
    Raises ``UsageError`` if Ray is not installed or cannot be reached.
    """
    ray = _connected(address)
    workers = max(1, int(ray.cluster_resources().get("CPU", 1)))
    afar = address.startswith(_CLIENT)
    ask = partial(_asked, ray) if afar else _made
    given = iter(shards)
    while not stopped() and (wave := list(islice(given, _SHARDS_A_WORKER * workers if afar else _WAVE))):
        rows = [{"parts": json.dumps([asdict(part) for part in parts])} for parts in wave]
        for report in ask(rows, folder.resolve(), extractor, min(workers, len(rows))):
            yield ShardReport.from_json(report)
            if stopped():
                return


def _made(rows: Rows, folder: Path, extractor: Extractor | None, workers: int) -> Iterator[str]:
    """The reports on the shards of ``rows`` as JSON, as they are made; runs on the cluster itself."""
    import ray.data  # noqa: PLC0415 - an extra: most never need it

    ray.data.DataContext.get_current().enable_progress_bars = False
    made = ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
        ShardMaker,
        fn_constructor_kwargs={"folder": str(folder), "extractor": extractor},
        batch_size=1,
        num_cpus=1,
        concurrency=workers,
    )
    for row in made.iter_rows():
        yield row["report"]


def _asked(ray: Any, rows: Rows, folder: Path, extractor: Extractor | None, workers: int) -> list[str]:
    """The same for a program outside: Ray Data does not run through Ray's client, so the cluster runs it."""
    there = ray.remote(num_cpus=0)(_collected)
    return list(ray.get(there.remote(rows, folder, extractor, workers)))


def _collected(rows: Rows, folder: Path, extractor: Extractor | None, workers: int) -> list[str]:
    return list(_made(rows, folder, extractor, workers))


class ShardMaker:
    """A worker. Called with one shard at a time."""

    def __init__(self, folder: str, extractor: Extractor | None) -> None:
        """Load what it takes to read; ``folder`` is where shards go."""
        self._folder = Path(folder)
        self._extractor = default_extractor() if extractor is None else extractor
        self._engine = version(self._extractor)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[str]]:
        """Make the shards of the column ``parts``, unless they are there."""
        return {"report": [self._made(str(parts)).to_json() for parts in batch["parts"]]}

    def _made(self, parts: str) -> ShardReport:
        items = items_of(Part(**values) for values in json.loads(parts))
        name = name_of(items, engine=self._engine)
        report = finished(self._folder, name)
        if report is not None:
            return report
        return write_shard(self._folder, name, [outcome(item, self._extractor) for item in items])


def _connected(address: str) -> Any:
    try:
        import ray  # noqa: PLC0415 - an extra: most never need it
        import ray.data  # noqa: PLC0415 - missing without its part of the extra
    except ImportError as error:
        raise UsageError("this needs Ray, pip install 'communique-kg[ray]'") from error
    if not ray.is_initialized():
        try:
            _join(ray, address, tries=_TRIES)
        except (ConnectionError, ValueError) as error:
            raise UsageError(f"{address}: no Ray cluster answers ({str(error).splitlines()[0]})") from error
    return ray


def _join(ray: Any, address: str, *, tries: int) -> None:
    """Ray now and then fails to start the process that serves a new client."""
    try:
        ray.init(
            None if address == RAY else address,
            logging_level=logging.ERROR,
            log_to_driver=False,
            include_dashboard=False,
        )
    except ConnectionError as error:
        if tries == 1 or not str(error).startswith(_UNSERVED):
            raise
        _join(ray, address, tries=tries - 1)
