"""The commands that look at the project's own data."""

import json

from kg.queries import catalogue
from tests.unit.cli.conftest import Command


def test_queries_lists_the_library(kg: Command) -> None:
    assert {row["name"] for row in json.loads(kg("queries", "--json").out)} == set(catalogue())
    assert "meetings_between" in kg("queries").out


def test_check_finds_no_contradiction(kg: Command) -> None:
    ended = kg("check")
    assert ended.code == 0, ended.out


def test_render_finds_nothing_out_of_date(kg: Command) -> None:
    ended = kg("render", "--check")
    assert ended.code == 0, ended.out
