"""How much faster several processes read than one, and that they write the same.

    python -m tests.benchmarks.jobs --documents 2000 --jobs 2 [--run]

With ``--run`` the facts are loaded into an embedded store as well. Starting is counted. Each run has as many
cores as processes (Linux): left alone, the store's own threads would take a second core beside one process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.texts import write


def seconds(texts: Path, target: Path, jobs: int, *, load: bool) -> float:
    what = ["run", "--store", f"embedded:{target}"] if load else ["extract", "-o", str(target)]
    command = [sys.executable, "-m", "kg", what[0], str(texts), *what[1:], "--jobs", str(jobs)]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, preexec_fn=lambda: _keep_to(jobs))
    return time.perf_counter() - began


def _keep_to(cores: int) -> None:
    if sys.platform == "linux":
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--documents", type=int, default=2_000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--run", action="store_true")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write(given.documents, home / "texts")
        one = seconds(home / "texts", home / "one", 1, load=given.run)
        many = seconds(home / "texts", home / "many", given.jobs, load=given.run)
        same = given.run or (home / "one").read_bytes() == (home / "many").read_bytes()
    print(f"{given.documents:,} documents: one process {one:.1f} s, {given.jobs} processes {many:.1f} s")
    print(f"{one / many:.2f} times as fast, {'the same bytes' if same else 'OTHER BYTES'}")


if __name__ == "__main__":
    main()
