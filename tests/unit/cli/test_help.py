"""Every command explains itself with an example."""

import pytest
import typer.main

from kg.cli.app import app
from kg.documents.walk import SUFFIXES
from tests.unit.cli.conftest import Command

NAMES = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def test_the_commands_are_those_of_the_documentation() -> None:
    wanted = (
        "ask backup check cypher delete explain export extract load migrate queries render restore run score "
        "show status"
    )
    assert wanted.split() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_help_ends_with_an_example(kg: Command, name: str) -> None:
    ended = kg(name, "--help")
    assert ended.code == 0
    assert f"Example: kg {name}" in ended.out


def test_an_unknown_command_is_misuse(kg: Command) -> None:
    ended = kg("exctract")
    assert ended.code == 2
    assert "exctract" in ended.err
    assert "Traceback" not in ended.err


def test_the_version_is_printed(kg: Command) -> None:
    assert kg("--version").out.startswith("communique-kg")


@pytest.mark.parametrize("name", ["run", "extract"])
def test_every_kind_of_file_that_is_read_is_named(kg: Command, name: str) -> None:
    told = kg(name, "--help").out
    assert [suffix for suffix in SUFFIXES if f"{suffix}," not in told and f"{suffix} files" not in told] == []
