"""The memory that ``kg run`` needs for few and for many documents, and the ratio of the peaks.

    python -m tests.benchmarks.memory --documents 10000 100000 [--jobs 2] [--store bolt://localhost:7687]

The embedded engine runs inside the process and is counted too; a server is not.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.texts import write


def measured(number: int, jobs: int, store: str | None) -> tuple[float, float]:
    """Peak of resident memory in MiB of the main process, and seconds."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts"
        write(number, texts)
        target = store or f"embedded:{folder}/store"
        command = [sys.executable, "-m", "kg", "run", str(texts), "--store", target, "--jobs", str(jobs)]
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"kg run ended with {os.waitstatus_to_exitcode(status)}")
        return _mebibytes(usage), time.perf_counter() - began


def _mebibytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--documents", type=int, nargs=2, default=(10_000, 100_000))
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--store")
    given = options.parse_args()
    peaks = []
    for number in given.documents:
        peak, seconds = measured(number, given.jobs, given.store)
        peaks.append(peak)
        print(f"{number:,} documents: peak {peak:.0f} MiB, {seconds:.0f} s", flush=True)
    print(f"ratio of the peaks: {peaks[1] / peaks[0]:.2f} (at most 1.2)")


if __name__ == "__main__":
    main()
