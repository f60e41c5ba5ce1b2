"""A graph is renewed when anything that its ids and names are made from has changed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg import resources
from kg.store.version import _tables, _vocabulary

READ = """
import sys
from pathlib import Path

opened = set()
sys.addaudithook(lambda event, given: opened.add(str(given[0])) if event == "open" else None)

from kg import resources
from kg.graph import load_vocabulary
from kg.resolve import default_keys, load_labels
from kg.resolve.names import office_key, person_key

default_keys(), load_labels(), load_vocabulary(), office_key("ministre"), person_key("Ann Lee")
root = resources.root()
for name in opened:
    if name.endswith(".toml") and Path(name).is_relative_to(root):
        print(Path(name).relative_to(root).as_posix())
"""


def test_every_file_that_ids_and_names_are_made_from_is_in_the_vocabulary() -> None:
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    read = set(done.stdout.splitlines())
    assert "seeds/lexicon/countries/FR.toml" in read
    assert read == set(_tables(resources.root()))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in _tables(resources.root()):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(resources.root() / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("name", ["agencies.toml", "fr/ignored.toml", "countries/TN.toml"])
def test_a_reworded_file_is_another_vocabulary(root: Path, name: str) -> None:
    before = _vocabulary(root)
    assert before == _vocabulary(resources.root())
    with (root / "seeds" / "lexicon" / name).open("a") as stream:
        stream.write("# reworded\n")
    assert _vocabulary(root) != before


def test_what_moves_from_one_file_to_the_next_is_another_vocabulary(root: Path) -> None:
    before, folder = _vocabulary(root), root / "seeds" / "lexicon"
    first, second = folder / "organisations.toml", folder / "agencies.toml"
    whole = first.read_bytes() + second.read_bytes()
    first.write_bytes(whole[:-100])
    second.write_bytes(whole[-100:])
    assert _vocabulary(root) != before
