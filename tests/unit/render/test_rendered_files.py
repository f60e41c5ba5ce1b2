from pathlib import Path

import pytest

from kg import resources
from kg.errors import SourceError
from kg.render import render, rendered_files
from kg.render.files import schema_files
from kg.render.tables import readme


def test_nothing_differs_from_what_is_committed() -> None:
    assert render(check=True) == []


def test_a_changed_file_is_found_and_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("domains.toml", "events.toml", "alignments.toml", "identity.toml", "README.md"):
        (tmp_path / name).write_bytes((resources.schema() / name).read_bytes())
    monkeypatch.setattr(resources, "schema", lambda: tmp_path)
    assert tmp_path / "generated" / "shapes.ttl" in render(files=schema_files())
    (tmp_path / "generated" / "shapes.ttl").write_text("edited", encoding="utf-8")
    assert render(check=True, files=schema_files()) == [tmp_path / "generated" / "shapes.ttl"]


def test_files_are_utf8_with_unix_line_ends_and_a_last_one() -> None:
    for path, text in rendered_files().items():
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert "\r" not in text, path


def test_an_unknown_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("<!-- table: moods -->\n<!-- end -->\n", encoding="utf-8")
    with pytest.raises(SourceError, match="moods"):
        readme(path)


def test_text_outside_the_tables_stays(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("before\n<!-- table: facts -->\nstale row\n<!-- end -->\nafter\n", encoding="utf-8")
    text = readme(path)
    assert text.startswith("before\n<!-- table: facts -->\n| predicate |")
    assert text.endswith("|\n<!-- end -->\nafter\n")
    assert "stale row" not in text
