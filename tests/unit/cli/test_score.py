"""``kg score`` says which documents it could not compare."""

import json
from pathlib import Path

from tests.unit.cli.conftest import Command

FACT = {"predicate": "COOPERATES_ON", "parties": ["NO", "FI"], "domain": "water"}


def _gold(folder: Path, *ids: str) -> None:
    (folder / "gold").mkdir()
    for one in ids:
        (folder / "gold" / f"{one}.json").write_text(json.dumps({"id": one, "facts": [FACT]}))


def _predicted(folder: Path, *ids: str) -> None:
    lines = (json.dumps({"document": {"id": one}, "facts": [FACT]}) for one in ids)
    (folder / "facts.jsonl").write_text("\n".join(lines))


def test_what_only_one_side_has_is_told(kg: Command, tmp_path: Path) -> None:
    _gold(tmp_path, "a", "b")
    _predicted(tmp_path, "b", *(f"c{n}" for n in range(7)))
    ended = kg("score", "gold", "facts.jsonl")
    assert ended.code == 0
    assert ended.err.splitlines() == [
        "note: 1 gold documents have no prediction and count as missed: a",
        "note: 7 predicted documents have no gold and do not count: c0, c1, c2, c3, c4 and 2 more",
    ]


def test_nothing_in_common_is_misuse(kg: Command, tmp_path: Path) -> None:
    _gold(tmp_path, "a")
    for ids in (), ("b",):
        _predicted(tmp_path, *ids)
        ended = kg("score", "gold", "facts.jsonl")
        assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 1)
        assert "facts.jsonl: holds no document of gold" in ended.err


def test_a_perfect_score_is_said_without_a_word(kg: Command, tmp_path: Path) -> None:
    _gold(tmp_path, "a")
    _predicted(tmp_path, "a")
    assert kg("score", "gold", "facts.jsonl").err == ""
