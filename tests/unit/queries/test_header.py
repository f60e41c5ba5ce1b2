"""Headers of query files: what they make, and what is refused with path and line."""

from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.queries.header import read_query
from kg.queries.lint import problems

GOOD = """// name: visits
// doc: Visits made to a country.
// param: country CountryCode — the country
// param: since date | None — earliest day
// param: limit int = 10 — most rows
// column: day date | None
// column: visit FactId
// example: country=FR

MATCH (v:Visit)-[:DESTINATION]->(c:Country)
WHERE c.code = $country AND ($since IS NULL OR v.date >= $since)
RETURN v.date AS day, v.id AS visit
ORDER BY day, visit
LIMIT $limit
"""


def written(folder: Path, text: str, *, name: str = "visits") -> Path:
    file = folder / "topic" / f"{name}.cypher"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_header_is_read(tmp_path: Path) -> None:
    query = read_query(written(tmp_path, GOOD))
    assert (query.name, query.topic, query.row) == ("visits", "topic", "VisitsRow")
    assert [(one.name, one.type, one.default) for one in query.parameters] == [
        ("country", "CountryCode", None),
        ("since", "date | None", "None"),
        ("limit", "int", "10"),
    ]
    assert [(one.name, one.type) for one in query.columns] == [("day", "date | None"), ("visit", "FactId")]
    assert query.example == {"country": "FR"}
    assert query.cypher.startswith("MATCH (v:Visit)")
    assert query.first_line == 10
    assert list(problems(query)) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("// doc: Visits made to a country.\n", "", 1, "the header has no doc"),
        ("// param: limit int = 10", "// param: limit number = 10", 5, "the type 'number' is unknown"),
        ("// param: country CountryCode", "// param: Country", 3, "write // param"),
        ("// doc:", "// about:", 2, "no header line"),
        ("// example: country=FR", "// example: FR", 8, "gives no value"),
        ("// name: visits", "// name: visits\n// name: visits", 2, "a second name"),
    ],
)
def test_a_wrong_header_is_refused(tmp_path: Path, old: str, new: str, line: int, what: str) -> None:
    file = written(tmp_path, GOOD.replace(old, new))
    with pytest.raises(SourceError, match=what) as refused:
        read_query(file)
    assert str(refused.value).startswith(f"{file}:{line}: ")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("// name: visits", "// name: journeys", 1, "not the file's"),
        ("LIMIT $limit", "LIMIT 10", 5, "limit is not used"),
        ("c.code = $country", "c.code = $land AND c.code = $country", 11, "$land is not declared"),
        ("v.id AS visit", "v.id AS journey", 10, "make them agree"),
        ("RETURN v.date AS day", "RETURN v.date", 10, "make them agree"),
        ("(v:Visit)", "(v:Journey)", 10, "no label Journey"),
        ("[:DESTINATION]", "[:DESTINATION|GOAL]", 10, "no relationship type GOAL"),
        ("c.code =", "c.iso =", 11, "no property iso"),
        ("(v:Visit)", "(v:Visit {when: $since})", 10, "no property when"),
        ("(v:Visit)", "(v {when: $since})", 10, "no property when"),
        ("(v:Visit)", "(v:Visit {status: 'made', when: $since})", 10, "no property when"),
        ("(c:Country)", "({when: $since}), (c:Country)", 10, "no property when"),
        ("[:DESTINATION]", "[{when: $since}]", 10, "no property when"),
        ("[:DESTINATION]", "[d:DESTINATION {when: $since}]", 10, "no property when"),
        ("[:DESTINATION]", "[:DESTINATION*2..]", 10, "no greatest length"),
        ("[:DESTINATION]", "[:DESTINATION*]", 10, "no greatest length"),
        ("ORDER BY day, visit", "ORDER BY day", 10, "no fixed order"),
        ("ORDER BY day, visit\n", "", 10, "no fixed order"),
        ("RETURN v.date", "SET c.name = 'x'\nRETURN v.date", 10, "only reads"),
        ("country=FR", "country=FR city=Paris", 1, "no parameter"),
    ],
)
def test_a_wrong_statement_is_found(tmp_path: Path, old: str, new: str, line: int, what: str) -> None:
    found = [str(one) for one in problems(read_query(written(tmp_path, GOOD.replace(old, new))))]
    assert len(found) == 1, found
    assert what in found[0]
    assert f"visits.cypher:{line}: " in found[0]


def test_bounded_paths_and_maps_are_fine(tmp_path: Path) -> None:
    text = GOOD.replace("[:DESTINATION]", "[:DESTINATION*..3]").replace(
        "RETURN v.date AS day",
        "WITH v, {own: v.date} AS kept WHERE EXISTS { (v)--(:Person {name: 'Ada'}) }\n"
        "WITH v, kept, collect(DISTINCT {whole: v}) AS all, count({part: v}) AS number,\n"
        "     CASE WHEN v:Visit THEN {kept: v} END AS one\n"
        "RETURN kept.own AS day",
    )
    assert [str(one) for one in problems(read_query(written(tmp_path, text)))] == []
