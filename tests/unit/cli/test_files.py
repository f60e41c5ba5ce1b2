"""Output files appear whole or not at all."""

import stat
from pathlib import Path

import pytest

from kg.cli.files import written


def test_a_file_is_replaced_when_the_block_ends(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text("old")
    with written(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert [one.name for one in tmp_path.iterdir()] == ["facts.jsonl"]


def test_a_failure_keeps_the_old_file_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text("old")
    with pytest.raises(TypeError), written(path) as stream:
        stream.writelines([b"half", None])  # type: ignore[list-item]
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["facts.jsonl"]


@pytest.mark.parametrize("old", ["old", None])
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path, old: str | None) -> None:
    target, link = tmp_path / "kept" / "facts.jsonl", tmp_path / "link.jsonl"
    target.parent.mkdir()
    if old is not None:
        target.write_text(old)
    link.symlink_to(target)
    with written(link) as stream:
        stream.write(b"new")
    assert (link.is_symlink(), target.read_text()) == (True, "new")
    assert [one.name for one in target.parent.iterdir()] == ["facts.jsonl"]


def test_a_device_is_written_in_place() -> None:
    with written(Path("/dev/null")) as stream:
        stream.write(b"gone")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "facts.jsonl"
    path.touch()
    path.chmod(mode)
    with written(path) as stream:
        stream.write(b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    with written(tmp_path / "facts.jsonl"):
        pass
    (tmp_path / "other").touch()
    assert (tmp_path / "facts.jsonl").stat().st_mode == (tmp_path / "other").stat().st_mode
