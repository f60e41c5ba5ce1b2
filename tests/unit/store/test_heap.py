"""How much memory the embedded engine is given: by what a store is opened for and by its size."""

import os
import subprocess
import sys
from pathlib import Path

from kg.store import heap

MEBIBYTE = 2**20


def test_a_large_store_that_is_asked_gets_room_for_its_files() -> None:
    told = heap.arguments(600 * MEBIBYTE, 64_000 * MEBIBYTE)
    assert told == "-Xmx1320m -Darcadedb.maxPageRAM=792"


def test_no_more_than_a_share_of_the_machine() -> None:
    assert heap.arguments(6_000 * MEBIBYTE, 8_000 * MEBIBYTE) == "-Xmx2000m -Darcadedb.maxPageRAM=1200"


def test_a_small_or_unknown_machine_gives_what_a_load_has() -> None:
    assert heap.arguments(6_000 * MEBIBYTE, 1_000 * MEBIBYTE) == heap.WRITING
    assert heap.arguments(6_000 * MEBIBYTE, 0) == heap.WRITING


def test_what_a_store_is_opened_for_decides(tmp_path: Path) -> None:
    assert given(tmp_path, "") == heap.WRITING
    assert given(tmp_path, ", asking=True") != heap.WRITING


def test_what_the_environment_says_stands(tmp_path: Path) -> None:
    assert given(tmp_path, ", asking=True", ARCADEDB_NATIVE_ISOLATE_ARGS="-Xmx256m") == "-Xmx256m"


def given(folder: Path, asking: str, **more: str) -> str:
    """What the engine of another process is told for a store in ``folder``."""
    program = (
        f"import os; from kg import open_store; open_store('embedded:{folder / 'store'}'{asking}).close()"
    )
    own = {name: value for name, value in os.environ.items() if name != "ARCADEDB_NATIVE_ISOLATE_ARGS"}
    shown = f"{program}; print(os.environ['ARCADEDB_NATIVE_ISOLATE_ARGS'])"
    done = subprocess.run(
        [sys.executable, "-c", shown], env={**own, **more}, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
