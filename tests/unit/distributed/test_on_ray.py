"""Two machines, as far as Ray knows: the same shards as here, and nothing lost with a worker."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.distributed import ShardReport, extract_here, extract_on_ray
from kg.documents import parts
from kg.extract.extractor import Extractor
from tests.unit.distributed.deadly import OnceDeadly

SAMPLES, DOCUMENTS, SIZE = "seeds/communiques", 15, 4
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own


@dataclass(frozen=True)
class Addresses:
    inside: str  # of a program on one of its machines
    outside: str  # of any other


@pytest.fixture(scope="module")
def cluster() -> Iterator[Addresses]:
    pytest.importorskip("grpc")
    ray = pytest.importorskip("ray")
    from ray.cluster_utils import Cluster  # noqa: PLC0415 - where there is Ray

    node = {"num_cpus": 1, "object_store_memory": 100_000_000, "include_dashboard": False}
    port = free_port()
    nodes = Cluster(initialize_head=True, head_node_args={**node, "ray_client_server_port": port})
    nodes.add_node(**node)
    ray.init(address=nodes.address, logging_level="ERROR", log_to_driver=False)
    yield Addresses(nodes.address, f"ray://127.0.0.1:{port}")
    ray.shutdown()
    nodes.shutdown()


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def on_ray(folder: Path, address: str, engine: Extractor | None = None) -> list[ShardReport]:
    folder.mkdir(exist_ok=True)
    cut = parts([SAMPLES], size=SIZE)
    return list(extract_on_ray(cut, folder, address=address, extractor=engine))


def test_a_cluster_makes_the_same_shards(cluster: Addresses, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    here = list(extract_here(parts([SAMPLES], size=SIZE), tmp_path / "here"))
    there = on_ray(tmp_path / "there", cluster.inside)
    assert content(tmp_path / "there") == content(tmp_path / "here")
    assert sorted(there, key=str) == sorted(here, key=str)


def test_a_program_outside_of_the_cluster_has_it_make_the_same_shards(
    cluster: Addresses, tmp_path: Path
) -> None:
    (tmp_path / "here").mkdir()
    list(extract_here(parts([SAMPLES], size=SIZE), tmp_path / "here"))
    command = ["extract", SAMPLES, "--on", cluster.outside, "--shard-size", str(SIZE)]
    command += ["-o", f"{tmp_path}/there/"]
    done = subprocess.run([sys.executable, "-m", "kg", *command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert content(tmp_path / "there") == content(tmp_path / "here")


def test_a_worker_that_is_killed_loses_nothing(cluster: Addresses, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    killed = on_ray(tmp_path / "killed", cluster.inside, OnceDeadly(mark))
    assert mark.exists()
    assert sum(report.documents for report in killed) == DOCUMENTS
    (tmp_path / "here").mkdir()
    list(extract_here(parts([SAMPLES], size=SIZE), tmp_path / "here", extractor=OnceDeadly(mark)))
    assert content(tmp_path / "killed") == content(tmp_path / "here")
