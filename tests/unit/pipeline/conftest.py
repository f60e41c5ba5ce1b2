"""Texts for the pipeline."""

from pathlib import Path

import pytest


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of three texts, the second of which breaks engines."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in {"a": "Un texte.", "b": "Ça casse.", "c": "Un autre."}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder
