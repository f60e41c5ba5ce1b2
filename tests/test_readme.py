"""The README runs: its commands, its Python and its links are those of this version."""

import io
import re
import shlex
import shutil
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from kg.cli import main

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"(?ms)^```(\w+)\n(.*?)^```", TEXT)


def blocks(language: str) -> list[str]:
    """The code blocks of ``language``, in order."""
    return [code for name, code in BLOCKS if name == language]


def commands() -> list[list[str]]:
    """The words of every line of a shell block that calls ``kg`` on its own."""
    lines = (line for block in blocks("sh") for line in block.splitlines())
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("kg ")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the samples and the README's first text, as its reader has them."""
    for samples in ("seeds/communiques", "tests/golden/communiques"):
        shutil.copytree(ROOT / samples, tmp_path / samples)
    (tmp_path / "accra.txt").write_text(blocks("text")[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_STORE", "embedded:.kg")
    return tmp_path


def ended(words: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of ``kg`` with ``words``."""
    monkeypatch.setattr(sys, "argv", ["kg", *words])
    with pytest.raises(SystemExit) as end:
        main()
    return int(end.value.code or 0)


def test_every_command_of_the_readme_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(commands()) >= 10
    assert {" ".join(words): ended(words, monkeypatch) for words in commands()} == {
        " ".join(words): 0 for words in commands()
    }
    assert (folder / "graph.ttl").stat().st_size > 0


def test_every_command_is_in_the_readme() -> None:
    assert {"run", "status", "queries", "ask", "show", "extract", "load", "export", "delete"} <= {
        words[0] for words in commands()
    }


def test_the_python_of_the_readme_runs(folder: Path) -> None:
    for code in blocks("python"):
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, str(folder / "README.md"), "exec"), {})
        assert printed.getvalue().strip()


def test_shown_output_is_what_the_command_prints(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    for block in blocks("console"):
        command, _, shown = block.partition("\n")
        assert ended(shlex.split(command.removeprefix("$ kg ")), monkeypatch) == 0
        printed = capsys.readouterr().out
        assert [line.rstrip() for line in printed.splitlines()] == [
            line.rstrip() for line in shown.splitlines()
        ]


def test_targets_and_files_that_the_readme_names_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"(?m)^make (\w+)$", TEXT):
        assert re.search(rf"(?m)^{target}:", makefile)
    named = re.findall(r"\]\(([^):]+)\)", TEXT) + re.findall(r"`((?:seeds|schema|queries)/[\w/.]+)`", TEXT)
    assert [
        name for name in named if not name.isupper() and "NAME" not in name and not (ROOT / name).exists()
    ] == []
