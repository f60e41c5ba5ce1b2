"""Runs the command ``kg`` in processes that cost no start: a process with everything imported forks them.

It reads lines of JSON ``[words of the command, path for acknowledgements]``, answers each with the id of the
child, and after the child's end with its exit code. A store's engine starts in the child, never before.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kg.cli import main, terminal
from kg.graph import build_graph
from kg.resolve import default_keys, resolve


class Forks:
    """The other end of the process that forks."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        """Take over ``process``."""
        self._process = process

    def start(self, *words: str, steps: Path | None = None) -> int:
        """Begin ``kg WORDS`` and give its process id. A byte goes to ``steps`` for each document taken in."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([words, str(steps or os.devnull)]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def wait(self) -> int:
        """The exit code of the child; negative for a signal."""
        return self._answer()

    def run(self, *words: str) -> int:
        """Both."""
        self.start(*words)
        return self.wait()

    def _answer(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


@contextmanager
def forks(errors: Path) -> Iterator[Forks]:
    """The process that forks; what its children say goes to the file ``errors``."""
    with errors.open("ab") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.forked"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stream,
            text=True,
        )
    try:
        yield Forks(process)
    finally:
        process.communicate()


def _serve() -> None:
    build_graph(resolve(()))  # with the lexicon at hand
    default_keys()
    for line in sys.stdin:
        words, steps = json.loads(line)
        child = os.fork()
        if child == 0:
            _child(words, steps)
        _say(child)
        _say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _child(words: list[str], steps: str) -> None:
    """The command itself, with its progress written to a file and its output let go."""
    handle = os.open(steps, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    @contextmanager
    def progress(*_: Any, **__: Any) -> Iterator[terminal.Step]:
        yield lambda: os.write(handle, b".") and None

    terminal.progress = progress
    sys.argv = ["kg", *words]
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    code = 1
    with suppress(SystemExit):
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = int(ended.code or 0)
    os._exit(code)


def kill(process: int) -> None:
    """End ``process`` as a power cut would."""
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def runs(process: int) -> bool:
    """Whether ``process`` has not ended yet."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


if __name__ == "__main__":
    _serve()
