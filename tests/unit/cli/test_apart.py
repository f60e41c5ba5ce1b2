"""A command writes no file that it reads or that is named for something else."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import TEXT, Command


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("extract", "oslo.txt", "-o", "a.jsonl", "--report", "a.jsonl"), "-o and by --report"),
        (("extract", "oslo.txt", "-o", "a.jsonl", "--report", "./link"), "-o and by --report"),
        (("extract", "oslo.txt", "--report", "-"), "-o and by --report"),
        (("extract", "oslo.txt", "-o", "a", "--resume", "--report", "a.part"), "--resume and by --report"),
        (("extract", "oslo.txt", "-o", "oslo.txt"), "by -o, written over"),
        (("extract", ".", "-o", "oslo.txt"), "by -o, written over"),
        (("extract", "oslo.txt", "-o", "a.jsonl", "--report", "oslo.txt"), "by --report, written over"),
        (("run", ".", "--report", "oslo.txt"), "by --report, written over"),
    ],
)
def test_it_is_refused_in_one_line_and_nothing_is_touched(
    kg: Command, oslo: Path, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    (tmp_path / "link").symlink_to("a.jsonl")
    ended = kg(*words)
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 1)
    assert told in ended.err
    assert oslo.read_text(encoding="utf-8") == TEXT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "oslo.txt"]


@pytest.mark.parametrize(
    "words", [("-o", "/dev/null", "--report", "/dev/null"), ("-o", "facts.jsonl", "--report", "r.json")]
)
def test_other_files_in_the_same_folder_and_devices_are_written(
    kg: Command, oslo: Path, words: tuple[str, ...]
) -> None:
    assert kg("extract", str(oslo.parent), *words).code == 0
