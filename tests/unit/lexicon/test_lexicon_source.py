from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.source import line_of, read_toml


def _file(folder: Path, text: str) -> Path:
    path = folder / "words.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    path = _file(tmp_path, 'a = 1\nb = "open\n')
    with pytest.raises(SourceError, match=rf"^{path}:2: "):
        read_toml(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="missing"):
        read_toml(tmp_path / "none.toml")


def test_bytes_that_are_no_utf8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes("nom = 'Égypte'".encode("latin-1"))
    with pytest.raises(SourceError, match="UTF-8"):
        read_toml(path)


def test_the_line_of_a_value_is_found_before_that_of_a_longer_one(tmp_path: Path) -> None:
    path = _file(tmp_path, 'long = ["Guinée équatoriale"]\nshort = ["Guinée"]\n')
    assert line_of(path, "Guinée") == 2
    assert line_of(path, "short") == 2
    assert line_of(path, "nowhere") == 1
