"""An interrupted command says so, and leaves nothing half-written."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kg.cli import extract
from kg.cli.interrupt import interruptible
from tests.unit.cli.conftest import TEXT, Command


def test_an_interrupt_is_told_and_leaves_no_file(
    kg: Command, oslo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(extract, "extract_documents", interrupted)
    ended = kg("extract", str(oslo), "-o", "facts.jsonl")
    assert (ended.code, ended.err) == (130, "kg: interrupted\n")
    assert [path.name for path in tmp_path.iterdir()] == ["oslo.txt"]


@contextmanager
def interrupting(path: Path, times: int) -> Iterator[None]:
    """While ``path``, a pipe, is waited for, this process is interrupted; then a text comes."""

    def interrupt() -> None:
        with suppress(BrokenPipeError), path.open("w", encoding="utf-8") as stream:  # waits for a reader
            for _ in range(times):
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(0.2)
            stream.write(TEXT)

    os.mkfifo(path)
    writer = threading.Thread(target=interrupt)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's "&" has it ignored
    writer.start()
    try:
        yield
    finally:
        writer.join(timeout=30)
        signal.signal(signal.SIGINT, before)
    assert not writer.is_alive()


def test_an_interrupted_run_says_so_once_and_how_it_goes_on(kg: Command, oslo: Path, tmp_path: Path) -> None:
    with interrupting(tmp_path / "late.txt", times=1):
        ended = kg("run", oslo.name, "late.txt", "--report", "report.json")
    assert ended.code == 130
    told = [line for line in ended.err.splitlines() if "interrupted" in line]
    assert told == ["kg: interrupted, 0 documents are in the store; the same command goes on"]
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["interrupted"], report["error"]) == (True, None)


def test_the_report_is_written_when_the_second_interrupt_ends_it(
    kg: Command, oslo: Path, tmp_path: Path
) -> None:
    with interrupting(tmp_path / "late.txt", times=2):
        ended = kg("run", oslo.name, "late.txt", "--report", "report.json")
    assert (ended.code, ended.err.splitlines()[-1]) == (130, "kg: interrupted")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["interrupted"], report["error"]) == (True, None)


def test_the_report_is_written_when_the_disk_is_full(kg: Command, oslo: Path, tmp_path: Path) -> None:
    assert kg("extract", oslo.name, "-o", "/dev/full", "--report", "report.json").code == 1
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["interrupted"], report["documents"]["given"]) == (False, 1)
    assert "No space left" in report["error"]


def test_a_killed_command_leaves_nothing_half_written(oslo: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "late.txt"
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "kg", "extract", oslo.name, pipe.name, "-o", "facts.jsonl"]
    command = subprocess.Popen(words, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    with command, pipe.open("w", encoding="utf-8"):  # waits until it is read
        command.terminate()
        _, told = command.communicate(timeout=60)
    assert (command.returncode, told) == (130, "kg: interrupted\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["late.txt", "oslo.txt"]


def test_a_signal_that_is_to_be_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interruptible() as stopped:
            os.kill(os.getpid(), signal.SIGINT)
            assert not stopped()
    finally:
        signal.signal(signal.SIGINT, before)
