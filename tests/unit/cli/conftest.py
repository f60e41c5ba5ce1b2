"""Runs the command in this process, with real files and a real embedded store."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.cli import main

TEXT = """Date: 2024-03-19
Title: Entretien à Oslo

La ministre norvégienne de la Défense, Ingrid Solheim, a reçu lundi à Oslo le ministre finlandais de
la Défense, Aarne Kivelä. Les deux ministres ont décidé de renforcer leur coopération dans le domaine de
la cybersécurité.
"""


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Ended]


@pytest.fixture
def kg(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """``kg("status", "--json")`` in an empty folder with a store of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_STORE", f"embedded:{tmp_path / 'store'}")
    monkeypatch.setenv("COLUMNS", "200")

    def command(*words: str, stdin: str = "") -> Ended:
        monkeypatch.setattr(sys, "argv", ["kg", *words])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Ended(int(ended.value.code or 0), said.out, said.err)

    return command


@pytest.fixture
def oslo(tmp_path: Path) -> Path:
    """A communiqué on disk."""
    path = tmp_path / "oslo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path
