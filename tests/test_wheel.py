"""The wheel carries its data and works in an empty environment, away from the checkout."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("schema", "seeds", "queries")


def called(*words: str | Path, folder: Path) -> str:
    """The output of a program that ran in ``folder`` and knows nothing of this environment."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL", "KG_"))
    }
    done = subprocess.run(
        list(map(str, words)), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the files of the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    called(
        sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, folder=folder
    )
    return next(folder.glob("communique_kg-*.whl"))


def test_the_wheel_carries_every_data_file_and_the_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {
        f"kg/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    assert data <= names
    assert "kg/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith("tests/") for name in names)


@pytest.mark.skipif(
    "CI" not in os.environ, reason="installs every dependency anew: minutes; set CI to run it"
)
def test_the_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    python = tmp_path / "venv" / "bin" / "python"
    called(sys.executable, "-m", "venv", tmp_path / "venv", folder=tmp_path)
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    called(*pip, "--require-hashes", "--requirement", ROOT / "requirements.lock", folder=tmp_path)
    called(*pip, "--no-deps", wheel, folder=tmp_path)
    shutil.copytree(ROOT / "seeds" / "communiques", tmp_path / "texts")
    kg = tmp_path / "venv" / "bin" / "kg"
    called(kg, "check", folder=tmp_path)
    report = json.loads(called(kg, "run", "texts", "--store", "embedded:graph", "--json", folder=tmp_path))
    assert report["loaded"]["added"] == len(list((tmp_path / "texts").glob("*.txt")))
    held = called(
        kg, "ask", "meetings_between", "--a", "FR", "--b", "MA", "--store", "embedded:graph", folder=tmp_path
    )
    assert "Rabat" in held
