"""The commands that keep, check and free-query a store."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import TEXT, Command


@pytest.fixture
def filled(kg: Command, oslo: Path) -> Command:
    """The command, on a store that holds one communiqué."""
    assert kg("run", str(oslo)).code == 0
    return kg


def hash_of(kg: Command, *words: str) -> str:
    return str(json.loads(kg("status", "--json", *words).out)["hash"])


def test_a_backup_is_the_dump_and_fills_another_store(filled: Command, tmp_path: Path) -> None:
    assert filled("backup", "graph.dump").code == 0
    assert filled("export", "--format", "dump").out == (tmp_path / "graph.dump").read_text(encoding="utf-8")
    other = f"embedded:{tmp_path / 'other'}"
    assert filled("restore", "graph.dump", "--store", other).code == 0
    assert hash_of(filled, "--store", other) == hash_of(filled)
    assert json.loads((tmp_path / "graph.dump").read_text().splitlines()[-1])["sha256"] == hash_of(filled)


def test_a_broken_backup_is_one_line(filled: Command, tmp_path: Path) -> None:
    (tmp_path / "graph.dump").write_text('{"dump":1,"model":1}\n')
    ended = filled("restore", "graph.dump")
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)
    assert "its hash does not fit" in ended.err


@pytest.mark.parametrize("line", ['{"dump":1}', '{"dump":1,"mod', '{"dump":"x","model":[]}', "{}", ""])
def test_a_file_that_is_no_backup_is_one_line(kg: Command, tmp_path: Path, line: str) -> None:
    (tmp_path / "graph.dump").write_text(line + "\n")
    ended = kg("restore", "graph.dump")
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)
    assert "is no dump as kg backup writes it" in ended.err


@pytest.mark.parametrize(
    ("asked", "found"),
    [('time("12:00")', "12:00:00.000000000+00:00"), ("[0.0 / 0.0, 1.5]", [None, 1.5]), ("1.0 / 0.0", None)],
)
def test_what_json_does_not_know_is_printed_as_it_can_be(filled: Command, asked: str, found: object) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    ended = filled("cypher", f"RETURN {asked} AS t", "--json")
    (row,) = json.loads(ended.out, parse_constant=refuse)
    assert row["t"] == found


def test_there_is_nothing_to_migrate(filled: Command) -> None:
    ended = filled("migrate")
    assert (ended.code, ended.err.endswith("is up to date\n")) == (0, True)


def test_load_takes_out_what_is_not_given_any_more(filled: Command, tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "bergen.txt").write_text(TEXT, encoding="utf-8")
    facts = filled("extract", str(tmp_path / "bergen.txt")).out
    (tmp_path / "facts" / "bergen.jsonl").write_text(facts, encoding="utf-8")
    assert "1 documents taken out" in filled("load", "facts", "--prune").err
    assert [one["id"] for one in json.loads(filled("status", "--json").out)["documents"]] == ["bergen"]


def test_restore_says_what_it_takes_out(filled: Command, tmp_path: Path) -> None:
    filled("backup", "graph.dump")
    (tmp_path / "bergen.txt").write_text(TEXT, encoding="utf-8")
    filled("run", "bergen.txt")
    assert filled("restore", "graph.dump", "--prune").err == "1 documents taken out\n"


@pytest.mark.parametrize("command", ["load", "run"])
def test_nothing_is_counted_where_nothing_could_be_read(kg: Command, tmp_path: Path, command: str) -> None:
    (tmp_path / "facts.jsonl").write_text('{"a": 1}\n[]\nx\n', encoding="utf-8")
    ended = kg(command, "facts.jsonl")
    assert (ended.code, ended.out) == (1, "")


def test_a_wrong_file_is_one_line(kg: Command, oslo: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong.jsonl").write_text('\n{"a": 1}\n[]\nx\n', encoding="utf-8")
    (tmp_path / "right.jsonl").write_text(kg("extract", str(oslo)).out, encoding="utf-8")
    wrong, summary = kg("load", "wrong.jsonl", "right.jsonl").err.splitlines()
    assert wrong.startswith("kg: wrong.jsonl:2: no extraction as kg extract writes it (")
    assert wrong.endswith("; nor are 2 more lines of it")
    assert summary == "kg: 1 failed, 1 done"


@pytest.mark.parametrize("prune", [(), ("--prune",)])
def test_an_empty_file_is_said_to_hold_no_document(kg: Command, tmp_path: Path, prune: tuple[str]) -> None:
    (tmp_path / "facts.jsonl").write_text("\n", encoding="utf-8")
    ended = kg("load", "facts.jsonl", *prune)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("kg: facts.jsonl: holds no document, give a file that kg extract wrote\n")
    assert "not everything could be read" not in ended.err


@pytest.mark.parametrize("given", ["", '{"document": \n'])
def test_load_takes_out_nothing_if_not_all_was_read(filled: Command, tmp_path: Path, given: str) -> None:
    (tmp_path / "facts.jsonl").write_text(given, encoding="utf-8")
    assert "nothing is taken out" in filled("load", "facts.jsonl", "--prune").err
    assert len(json.loads(filled("status", "--json").out)["documents"]) == 1


def test_load_takes_out_nothing_if_a_shard_lacks_a_document(
    filled: Command, oslo: Path, tmp_path: Path
) -> None:
    (tmp_path / "bergen.txt").write_text(TEXT, encoding="utf-8")
    oslo.write_text(" ", encoding="utf-8")
    assert filled("extract", "bergen.txt", oslo.name, "-o", "facts/").code == 1
    assert filled("load", "facts").code == 0
    ended = filled("load", "facts", "--prune")
    assert (ended.code, "oslo.txt: the text is empty" in ended.err) == (1, True)
    assert "nothing is taken out" in ended.err
    documents = json.loads(filled("status", "--json").out)["documents"]
    assert [one["id"] for one in documents] == ["bergen", "oslo"]


def test_cypher_answers_with_parameters_and_limits(filled: Command) -> None:
    statement = "MATCH (c:Country) WHERE c.code IN $codes RETURN c.code AS code ORDER BY code"
    ended = filled("cypher", statement, "--param", 'codes=["FI", "NO"]', "--limit", "1", "--json")
    assert (ended.code, json.loads(ended.out)) == (0, [{"code": "FI"}])
    assert "more than 1 rows" in ended.err


def test_cypher_shows_days_and_durations_as_iso_8601_writes_them(filled: Command) -> None:
    asked = 'RETURN duration("P1Y2M3DT4H") AS d, {of: date("2024-01-02"), parts: [1, duration("P1D")]} AS m'
    _, _, row = filled("cypher", asked).out.splitlines()
    assert " ".join(row.split()) == "P1Y2M3DT4H {of: 2024-01-02, parts: [1, P1D]}"
    held = {"of": "2024-01-02", "parts": [1, "P1D"]}
    assert json.loads(filled("cypher", asked, "--json").out) == [{"d": "P1Y2M3DT4H", "m": held}]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("planned_at", "--country", "NO", "--at", "0"), "at='0' is no day (such as 2024-05-31"),
        (("planned_at", "--country", "NO", "--at", "2024"), "at='2024' is no day"),
        (("planned_visits", "--since", "17e8"), "since='17e8' is no day"),
        (("search_facts", "--text", "accord " * 1_500), "text has 1,500 words, give 200 at most"),
    ],
)
def test_ask_refuses_in_one_line(filled: Command, words: tuple[str, ...], message: str) -> None:
    ended = filled("ask", *words)
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 1)
    assert message in ended.err


def test_ask_takes_a_day_a_month_and_two_hundred_words(filled: Command) -> None:
    assert filled("ask", "planned_at", "--country", "NO", "--at", "2024-03-19").code == 0
    assert filled("ask", "planned_visits", "--since", "2024").code == 0
    assert filled("ask", "search_facts", "--text", "bateaux " * 200).code == 0


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("MATCH (n) DETACH DELETE n",), 2, "only reading is allowed"),
        (("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",), 2, "only reading is allowed"),
        (("MATCH (n RETURN n",), 1, "no viable alternative"),
        (("RETURN 1 AS one", "--param", "x"), 2, "is no parameter"),
        (("RETURN $a AS a", "-p", f"a={2**63}"), 2, "a: a whole number beyond 64 bits"),
        (("RETURN $a AS a", "-p", f'a=[{{"b": {-(2**63) - 1}}}]'), 2, "a: a whole number beyond 64 bits"),
        (("RETURN $a AS a", "-p", f"a={'[' * 200}{']' * 200}"), 2, "a: lists and maps more than 100 deep"),
        (("RETURN $a AS a", "-p", f"a={'[' * 9_000}{']' * 9_000}"), 2, "a: lists and maps too deep"),
        (("RETURN 1 AS a", "--timeout", "1e300"), 2, "timeout=1e+300: is no time to wait"),
    ],
)
def test_cypher_refuses_in_one_line(filled: Command, words: tuple[str, ...], code: int, message: str) -> None:
    ended = filled("cypher", *words)
    assert (ended.code, len(ended.err.splitlines())) == (code, 1)
    assert message in ended.err
