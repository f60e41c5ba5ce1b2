"""An interrupted command says so, and leaves nothing half-written."""

from pathlib import Path

import pytest

from kg.cli import extract
from tests.unit.cli.conftest import Command


def test_an_interrupt_is_told_and_leaves_no_file(
    kg: Command, oslo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(extract, "extract_documents", interrupted)
    ended = kg("extract", str(oslo), "-o", "facts.jsonl")
    assert (ended.code, ended.err) == (130, "kg: interrupted\n")
    assert [path.name for path in tmp_path.iterdir()] == ["oslo.txt"]
