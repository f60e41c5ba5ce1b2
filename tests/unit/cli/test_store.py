"""The commands that write to and read from a store, on the embedded one."""

import json
import shlex
from pathlib import Path

import pytest

from kg.queries import catalogue
from kg.queries.listing import example
from tests.conftest import GOLDEN
from tests.unit.cli.conftest import TEXT, Command

STORY = GOLDEN / "documents.jsonl"


@pytest.fixture
def filled(kg: Command, oslo: Path) -> Command:
    """The command, on a store that holds one communiqué."""
    assert kg("run", str(oslo)).code == 0
    return kg


def test_run_counts_what_it_did(kg: Command, oslo: Path) -> None:
    first, second = (json.loads(kg("run", str(oslo), "--json").out)["loaded"] for _ in range(2))
    assert (first["added"], first["unchanged"]) == (1, 0)
    assert (second["added"], second["unchanged"]) == (0, 1)


def test_extract_and_load_make_the_graph_that_run_makes(filled: Command, oslo: Path, tmp_path: Path) -> None:
    filled("extract", str(oslo), "-o", "facts.jsonl")
    other = f"embedded:{tmp_path / 'other'}"
    assert filled("load", "facts.jsonl", "--store", other).code == 0
    there = filled("status", "--json", "--store", other).out.replace(other, f"embedded:{tmp_path / 'store'}")
    assert there == filled("status", "--json").out


def test_a_broken_line_is_named_and_the_others_are_loaded(kg: Command, oslo: Path, tmp_path: Path) -> None:
    good = kg("extract", str(oslo)).out
    (tmp_path / "facts.jsonl").write_text('{"document": \n' + good, encoding="utf-8")
    ended = kg("load", "facts.jsonl")
    assert ended.code == 1
    assert "facts.jsonl:1:" in ended.err
    assert json.loads(kg("status", "--json").out)["documents"][0]["id"] == "oslo"


def test_evidence_outside_the_text_is_refused(kg: Command, oslo: Path) -> None:
    line = json.loads(kg("extract", str(oslo)).out)
    line["facts"][0]["evidence"]["end"] = len(TEXT) + 1
    ended = kg("load", "-", stdin=json.dumps(line))
    assert ended.code == 1
    assert "outside the text" in ended.err


def test_ask_answers(filled: Command) -> None:
    rows = json.loads(filled("ask", "meetings_between", "--a", "NO", "--b=FI", "--json").out)
    assert [row["held_on"] for row in rows] == ["2024-03-18"]


def test_ask_shows_no_day_that_the_document_does_not_give(kg: Command, oslo: Path) -> None:
    oslo.write_text(TEXT.replace("2024-03-19", "2024-03"), encoding="utf-8")
    kg("run", str(oslo))
    asked = ("documents_about", "--country", "NO"), ("cooperation_between", "--a", "NO", "--b", "FI")
    for words in asked:
        shown = kg("ask", *words).out
        assert "2024-03" in shown
        assert "2024-03-01" not in shown
        assert "precision" not in shown


def test_ask_suggests_the_nearest_query(filled: Command) -> None:
    ended = filled("ask", "meeting_between", "--a", "NO")
    assert ended.code == 2
    assert "meetings_between" in ended.err
    assert "(kg queries lists all)" in ended.err


def test_shares_are_rounded_for_reading_only(filled: Command) -> None:
    statement = "RETURN 1.0 / 3 AS share, 2000.0 / 3 AS number, 1.0 / 30000 AS small"
    assert filled("cypher", statement).out.splitlines()[-1].split() == ["0.333", "666.667", "3.33e-05"]
    assert json.loads(filled("cypher", statement, "--json").out)[0]["share"] == 1 / 3


def test_ask_names_a_missing_value_and_an_unknown_parameter(filled: Command) -> None:
    for words in (("--a",), ("--a", "NO", "--bb", "FI"), ("NO", "FI"), ()):
        ended = filled("ask", "meetings_between", *words)
        assert ended.code == 2
        assert len(ended.err.splitlines()) == 1


def test_ask_explains_a_query(kg: Command) -> None:
    ended = kg("ask", "meetings_between", "--help")
    assert ended.code == 0
    assert "--since" in ended.out
    assert "Example: kg ask meetings_between" in ended.out


def test_every_query_s_example_is_taken_as_it_is_shown(filled: Command) -> None:
    filled("load", str(STORY))  # of which the examples name people
    shown = [shlex.split(example(query)) for query in catalogue().values()]
    ended = {words[2]: filled(*words[1:]).code for words in shown if not any(w[:1] == "$" for w in words)}
    assert len(ended) > 20
    assert set(ended.values()) == {0}


def test_cypher_in_a_value_is_only_a_value(filled: Command) -> None:
    before = filled("status", "--json").out
    filled("ask", "meetings_of_person", "--person", "x'}) MATCH (n) DETACH DELETE n //")
    assert filled("status", "--json").out == before


def test_delete_takes_everything_away(filled: Command) -> None:
    assert filled("delete", "oslo").code == 0
    status = json.loads(filled("status", "--json").out)
    assert status["documents"] == []
    assert not any(status["counts"].values())
    assert filled("delete", "oslo").code == 2


def test_show_from_the_store_is_show_from_the_file(filled: Command, oslo: Path) -> None:
    stored, read = filled("show", "oslo"), filled("show", str(oslo))
    assert stored.code == read.code == 0
    assert stored.out == read.out
    assert "Ingrid Solheim (NO) – Aarne Kivelä (FI)" in stored.out


def test_show_names_an_unknown_document(filled: Command) -> None:
    ended = filled("show", "bergen")
    assert ended.code == 2
    assert "bergen" in ended.err


def test_export_writes_turtle_and_refuses_an_unknown_format(filled: Command, tmp_path: Path) -> None:
    assert filled("export", "--format", "turtle", "-o", "graph.ttl").code == 0
    assert "Ingrid Solheim" in (tmp_path / "graph.ttl").read_text(encoding="utf-8")
    ended = filled("export", "--format", "turtel", "-o", "other.ttl")
    assert ended.code == 2
    assert "turtle" in ended.err
    assert not (tmp_path / "other.ttl").exists()
    assert "jsonl, dump" in filled("export", "--format", "xml").err


def test_a_store_that_does_not_answer_is_one_line(kg: Command, oslo: Path) -> None:
    ended = kg("run", str(oslo), "--store", "bolt://127.0.0.1:9", "--user", "neo4j", "--password", "geheim-1")
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert "geheim-1" not in ended.err


def test_an_address_of_no_kind_is_misuse(kg: Command) -> None:
    assert kg("status", "--store", "mysql://localhost").code == 2


def test_status_says_which_store_it_shows(filled: Command, tmp_path: Path) -> None:
    name = f"embedded:{tmp_path / 'store'}"
    assert name in filled("status").err
    assert json.loads(filled("status", "--json").out)["store"] == name


def test_an_empty_store_says_how_it_is_filled(kg: Command) -> None:
    ended = kg("status")
    assert (ended.code, ended.out) == (0, "")
    assert "holds nothing yet, fill it with kg run" in ended.err


def test_the_default_store_is_named_by_its_folder(
    kg: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("KG_STORE")
    (tmp_path / ".kg").mkdir()
    assert "no store at embedded:.kg: kg run" in kg("show", "x").err


@pytest.mark.parametrize(
    "words", ["show x", "ask people_named --person x", "delete x", "export --format turtle", "status"]
)
def test_what_only_reads_makes_no_store(kg: Command, tmp_path: Path, words: str) -> None:
    ended = kg(*words.split())
    assert ended.code == (0 if words == "status" else 1)
    assert len(ended.err.splitlines()) == 1
    assert "kg run" in ended.err
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("run missing.txt", "there is no such file"),
        ("run empty", "no .txt"),
        ("load missing.jsonl", "cannot be read"),
        ("load empty", "no .jsonl or .parquet file"),
        ("restore missing.dump", "cannot be read"),
        ("restore broken.dump", "its hash does not fit"),
    ],
)
def test_what_cannot_be_read_makes_no_store(kg: Command, tmp_path: Path, words: str, reason: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.dump").write_text('{"dump":1,"model":1}\n')
    ended = kg(*words.split())
    assert ended.code == 1
    assert reason in ended.err
    assert not (tmp_path / "store").exists()


def test_a_store_below_the_folder_that_is_read_holds_no_documents(kg: Command, oslo: Path) -> None:
    assert oslo.exists()
    for added in (1, 0):
        ended = kg("run", ".", "--json")
        assert (ended.code, ended.err) == (0, "")
        assert json.loads(ended.out)["loaded"]["added"] == added


@pytest.mark.parametrize("port", ["abc", "99999999"])
def test_a_port_that_is_none_is_misuse(kg: Command, port: str) -> None:
    ended = kg("status", "--store", f"bolt://localhost:{port}")
    assert ended.code == 2
    assert "the port is no number" in ended.err
