"""What opening a store refuses, each in one line and without a password."""

import stat
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kg.errors import StoreError, UsageError
from kg.facts import Extraction
from kg.graph import MODEL
from kg.store import embedded, open_store
from kg.store.connection import Connection, connected
from kg.store.version import schema, version


def test_an_unknown_address_is_a_wrong_use() -> None:
    with pytest.raises(UsageError, match="embedded:FOLDER"):
        open_store("http://localhost")


def test_an_address_with_a_password_is_not_repeated() -> None:
    with pytest.raises(UsageError, match="KG_PASSWORD") as refused:
        open_store("bolt://neo4j:secret-word@localhost:7687")
    assert "secret-word" not in str(refused.value)


def test_a_server_that_does_not_answer() -> None:
    with pytest.raises(StoreError, match="no store answers there") as refused:
        open_store("bolt://127.0.0.1:1", user="neo4j", password="secret-word")
    assert "secret-word" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_wrong_password(tmp_path: Path) -> None:
    with (
        embedded.running(tmp_path / "store") as access,
        pytest.raises(StoreError, match="refused") as refused,
    ):
        open_store(access.url, user=access.user, password="secret-word")
    assert "secret-word" not in str(refused.value)


def test_a_wrong_password_file_of_an_embedded_store_is_named(tmp_path: Path) -> None:
    url, file = f"embedded:{tmp_path / 'store'}", tmp_path / "store" / "password"
    open_store(url).close()
    file.write_text("another-word", encoding="ascii")
    with pytest.raises(StoreError, match="put back the file that it had") as refused:
        open_store(url)
    assert str(file) in str(refused.value)
    assert "KG_USER" not in str(refused.value)


def test_the_password_is_the_owners_alone(tmp_path: Path) -> None:
    with open_store(f"embedded:{tmp_path / 'store'}"):
        file = tmp_path / "store" / "password"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert len(file.read_text()) >= 32


def test_a_closed_store_says_so(tmp_path: Path, told: tuple[Extraction, ...]) -> None:
    with open_store(f"embedded:{tmp_path / 'store'}") as store:
        assert store.read("RETURN 1 AS one") == [{"one": 1}]
    for act in (lambda: store.read("RETURN 1 AS one"), lambda: store.load(told[:1]), store.counts):
        with pytest.raises(StoreError, match="the store is closed, open it again"):
            act()


def test_an_empty_password_is_not_asked_for_on_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "password").touch()
    with pytest.raises(StoreError, match="password: is empty, delete it"):
        open_store(f"embedded:{tmp_path}")


def test_a_password_that_the_program_did_not_make_is_refused(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("clé", encoding="utf-8")
    with pytest.raises(StoreError, match="password: is not the store's password, put the file back"):
        open_store(f"embedded:{tmp_path}")


def test_a_store_of_other_indexes_gets_them_once(tmp_path: Path, told: tuple[Extraction, ...]) -> None:
    url = f"embedded:{tmp_path}"
    with open_store(url) as store:
        store.load(told[:1])
        store._connection.write(lambda tx: tx.run("MATCH (s:Store) SET s.schema = 'older'").consume())
    with open_store(url) as store:
        assert store._connection.read(version).schema == schema()


def test_a_store_of_a_newer_program_is_left_as_it_is(tmp_path: Path, told: tuple[Extraction, ...]) -> None:
    url = f"embedded:{tmp_path}"
    with open_store(url) as store:
        store.load(told[:1])
        newer = f"MATCH (s:Store) WHERE s.model IS NOT NULL SET s.model = {MODEL + 1}, s.schema = 'newer'"
        store._connection.write(lambda tx: tx.run(newer).consume())
    with pytest.raises(StoreError, match=r"newer program .* update communique-kg"):
        open_store(url)
    with embedded.running(tmp_path) as access, reached(access) as connection:
        assert connection.read(version).schema == "newer"


def reached(access: embedded.Access) -> AbstractContextManager[Connection]:
    return connected(access.url, user=access.user, password=access.password, database=access.database)


def test_a_folder_that_another_process_holds(tmp_path: Path) -> None:
    script = f"from kg.store import open_store\nopen_store('embedded:{tmp_path}')"
    with open_store(f"embedded:{tmp_path}"):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "is open in another process" in done.stderr.splitlines()[-1]


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(StoreError, match="no folder for a store"):
        open_store(f"embedded:{tmp_path / 'store'}")


def test_nothing_is_written_where_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    with open_store(f"embedded:{tmp_path / 'store'}"):
        pass
    assert list(work.iterdir()) == []


def test_the_default_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert embedded.default_folder().name == "store"
    (tmp_path / ".kg").mkdir()
    assert embedded.default_folder() == Path(".kg")


def test_a_store_that_lost_its_password(tmp_path: Path) -> None:
    with open_store(f"embedded:{tmp_path}"):
        pass
    (tmp_path / "password").unlink()
    with pytest.raises(StoreError, match="put the file back"):
        open_store(f"embedded:{tmp_path}")
