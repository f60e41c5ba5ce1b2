"""What is told of warnings at the end of a long run."""

from contextlib import ExitStack

import pytest

from kg.cli.report import Report


def _told(capsys: pytest.CaptureFixture[str], *, kinds: int, each: int) -> list[str]:
    with ExitStack() as opened:
        report = Report(None, opened)
        for kind in range(kinds):
            for number in range(each):
                report.warned(f"d{number}", f"a doubt of kind {kind}")
        report.tell()
    return capsys.readouterr().err.splitlines()


def test_a_warning_that_many_have_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert _told(capsys, kinds=1, each=5) == ["note: d0, d1, d2 and 2 more: a doubt of kind 0"]


def test_kinds_beyond_those_that_are_told_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    *told, last = _told(capsys, kinds=103, each=4)
    assert len(told) == 100
    assert last == "note: 12 more warnings of other kinds, --report FILE has them all"


def test_a_hundred_kinds_are_told_without_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(_told(capsys, kinds=100, each=1)) == 100
