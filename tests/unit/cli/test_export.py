"""``kg export`` says what it wrote, and writes no archive to a terminal."""

import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Command


@pytest.fixture
def filled(kg: Command, oslo: Path) -> Command:
    """The command, on a store that holds one communiqué."""
    assert kg("run", str(oslo)).code == 0
    return kg


@pytest.mark.parametrize("format", ["turtle", "csv", "jsonl"])
def test_a_file_is_told_with_what_is_in_it(filled: Command, format: str) -> None:  # noqa: A002
    ended = filled("export", "--format", format, "-o", "graph")
    name, _, said = ended.err.strip().partition(": ")
    nodes, _, edges = said.partition(" nodes, ")
    assert (name, int(nodes) > 5, int(edges.removesuffix(" edges")) > 5) == ("graph", True, True)


def test_what_is_printed_is_not_told(filled: Command) -> None:
    assert (
        filled("export", "--format", "jsonl").err
        == filled("export", "--format", "turtle", "-o", "-").err
        == ""
    )


def test_a_dump_is_told_with_its_hash(filled: Command) -> None:
    assert filled("export", "--format", "dump", "-o", "graph").err == filled("backup", "graph").err


def test_csv_is_a_zip_and_not_for_the_terminal(filled: Command, tmp_path: Path) -> None:
    assert "csv is a ZIP of nodes.csv and edges.csv" in " ".join(filled("export", "--help").out.split())
    assert filled("export", "--format", "csv", "-o", "graph.zip").code == 0
    assert zipfile.ZipFile(tmp_path / "graph.zip").namelist() == ["nodes.csv", "edges.csv"]
    ours, terminal = pty.openpty()
    words = [sys.executable, "-m", "kg", "export", "--format", "csv"]
    done = subprocess.run(words, stdout=terminal, stderr=subprocess.PIPE, text=True, check=False)
    os.close(terminal)
    os.close(ours)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "name a file, -o graph.zip" in done.stderr
