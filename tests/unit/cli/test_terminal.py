"""Rows at a terminal that is too narrow for a table."""

from io import StringIO

import pytest
from rich.console import Console
from rich.text import Text

from kg.cli import terminal


def test_a_row_is_a_block_of_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = Console(file=StringIO(), force_terminal=True, width=80)
    monkeypatch.setattr(terminal, "out", narrow)
    row = {"no": 1, "what": "Kofi Mensah " * 12, "status": "", "date": None, "number": 0, "place": "Accra"}
    terminal.print_rows([row])
    assert isinstance(narrow.file, StringIO)
    lines = [line for line in narrow.file.getvalue().splitlines() if line.strip()]
    assert max(len(Text.from_ansi(line).plain) for line in lines) <= 80
    said = " ".join(lines)
    assert all(key in said for key in ("no", "what", "number", "place"))
    assert "status" not in said
    assert "date" not in said
