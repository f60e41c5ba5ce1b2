"""The commands that look at the project's own data."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kg.queries import catalogue
from kg.resources import root
from tests.unit.cli.conftest import Command


def test_queries_lists_the_library(kg: Command) -> None:
    assert {row["name"] for row in json.loads(kg("queries", "--json").out)} == set(catalogue())
    assert "meetings_between" in kg("queries").out


def test_check_finds_no_contradiction(kg: Command) -> None:
    ended = kg("check")
    assert ended.code == 0, ended.out


def test_check_reads_the_judgements(tmp_path: Path) -> None:
    """On a copy of the program, for it looks at its own data only."""
    left = shutil.ignore_patterns("communiques", "judge", "__pycache__")
    for name in ("kg", "queries", "schema", "seeds"):
        shutil.copytree(root() / name, tmp_path / name, ignore=left if name == "seeds" else None)
    judgements = tmp_path / "seeds" / "judgements.toml"
    judgements.write_text("[[judgement]\n", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "kg", "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert ended.stdout.startswith(f"{judgements}:1: no valid TOML")


def test_render_finds_nothing_out_of_date(kg: Command) -> None:
    ended = kg("render", "--check")
    assert ended.code == 0, ended.out
