"""Two machines, as far as Ray knows: the same shards as here, and nothing lost with a worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.distributed import ShardReport, extract_here, extract_on_ray
from kg.documents import parts
from kg.extract.extractor import Extractor
from tests.unit.distributed.deadly import OnceDeadly

SAMPLES, DOCUMENTS, SIZE = "seeds/communiques", 15, 4
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    ray = pytest.importorskip("ray")
    from ray.cluster_utils import Cluster  # noqa: PLC0415 - where there is Ray

    node = {"num_cpus": 1, "object_store_memory": 100_000_000, "include_dashboard": False}
    nodes = Cluster(initialize_head=True, head_node_args=node)
    nodes.add_node(**node)
    ray.init(address=nodes.address, logging_level="ERROR", log_to_driver=False)
    yield nodes.address
    ray.shutdown()
    nodes.shutdown()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def on_ray(folder: Path, address: str, engine: Extractor | None = None) -> list[ShardReport]:
    folder.mkdir(exist_ok=True)
    cut = parts([SAMPLES], size=SIZE)
    return list(extract_on_ray(cut, folder, address=address, extractor=engine))


def test_a_cluster_makes_the_same_shards(cluster: str, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    here = list(extract_here(parts([SAMPLES], size=SIZE), tmp_path / "here"))
    there = on_ray(tmp_path / "there", cluster)
    assert content(tmp_path / "there") == content(tmp_path / "here")
    assert sorted(there, key=str) == sorted(here, key=str)


def test_a_worker_that_is_killed_loses_nothing(cluster: str, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    killed = on_ray(tmp_path / "killed", cluster, OnceDeadly(mark))
    assert mark.exists()
    assert sum(report.documents for report in killed) == DOCUMENTS
    (tmp_path / "here").mkdir()
    list(extract_here(parts([SAMPLES], size=SIZE), tmp_path / "here", extractor=OnceDeadly(mark)))
    assert content(tmp_path / "killed") == content(tmp_path / "here")
