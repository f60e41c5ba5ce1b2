"""The lock files and the Makefile install this project and nothing else."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_version_and_hashes(name: str) -> None:
    packages = re.split(
        r"\n(?=\S)", re.sub(r"(?m)^ *#.*\n", "", (ROOT / name).read_text(encoding="utf-8")).strip()
    )
    assert all(re.match(r"[a-z0-9.-]+==\S+", package) for package in packages)
    assert all("--hash=sha256:" in package for package in packages)


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_names_a_place_to_download_from(name: str) -> None:
    assert not re.search(r"://|--(extra-)?index-url|--find-links", (ROOT / name).read_text(encoding="utf-8"))


def test_the_locks_hold_what_the_project_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {re.split(r"[^\w.-]", one)[0].lower() for one in project["project"]["dependencies"]}
    assert wanted <= set(re.findall(r"(?m)^([a-z0-9.-]+)==", (ROOT / LOCKS[0]).read_text(encoding="utf-8")))
