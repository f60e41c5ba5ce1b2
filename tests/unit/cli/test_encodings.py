"""What a terminal's encoding lacks ends no command."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.resources import root
from tests.unit.cli.conftest import TEXT


def _printed(encoding: str, *words: str) -> bytes:
    """What the command prints, in a process of its own whose streams have ``encoding``."""
    settings = {"PYTHONIOENCODING": encoding, "PYTHONPATH": str(root()), "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, "-m", "kg", *words], capture_output=True, env=os.environ | settings, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("ascii", r"Entretien \xe0 Oslo"), ("latin-1", "Entretien à Oslo"), ("utf-8", "à")],
)
def test_what_can_be_printed_is(oslo: Path, encoding: str, shown: str) -> None:
    assert shown in _printed(encoding, "show", str(oslo)).decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_json_stays_json(oslo: Path, encoding: str) -> None:
    assert json.loads(_printed(encoding, "show", str(oslo), "--json"))["document"]["text"] == TEXT
    assert any(
        "norvégienne" in reasons["sentence"]
        for reasons in json.loads(_printed(encoding, "explain", str(oslo), "--json"))
        if "sentence" in reasons
    )
