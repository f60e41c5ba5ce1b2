"""Every query: clean, rendered, answered as the golden file says on both stores."""

import datetime
import json
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kg import resources
from kg.documents import Document
from kg.extract import default_extractor
from kg.facts import Extraction
from kg.queries import ask, catalogue
from kg.queries.library import ROWS, planned_at
from kg.queries.lint import problems
from kg.queries.render import rendered_files
from kg.store import Store
from tests.golden.names import names, renamed

ANSWERS = Path(__file__).parents[1] / "golden" / "answers.json"
GUIDE = (resources.queries() / "browser" / "guide.md").read_text(encoding="utf-8")
STATEMENTS = [textwrap.dedent(block) for block in re.findall(r"(?:^    .+\n)+", GUIDE, re.MULTILINE)]
Answer = dict[str, Any]


@pytest.fixture(scope="module")
def answers() -> list[Answer]:
    return json.loads(ANSWERS.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", catalogue())
def test_a_query_is_clean(name: str) -> None:
    assert list(map(str, problems(catalogue()[name]))) == []


@pytest.mark.parametrize("name", catalogue())
def test_a_query_has_a_golden_answer_with_rows(name: str, answers: list[Answer]) -> None:
    assert any(answer["rows"] for answer in answers if answer["query"] == name)


@pytest.mark.parametrize("name", catalogue())
def test_a_query_has_an_example_that_fits(name: str) -> None:
    query = catalogue()[name]
    needed = {parameter.name for parameter in query.parameters if parameter.default is None}
    assert needed <= query.example.keys()


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_guide_gives_pictures(embedded: Store, told: tuple[Extraction, ...], statement: str) -> None:
    embedded.load(told)
    assert embedded.read(statement)


def test_what_is_rendered_is_committed() -> None:
    stale = [str(path) for path, text in rendered_files().items() if path.read_text(encoding="utf-8") != text]
    assert stale == []


def test_every_query_has_a_row_class() -> None:
    assert ROWS.keys() == catalogue().keys()
    for name, row in ROWS.items():
        assert list(row.model_fields) == [column.name for column in catalogue()[name].columns]


def test_the_stores_give_the_golden_answers(
    store: Store, told: tuple[Extraction, ...], answers: list[Answer]
) -> None:
    named = names((*told, *contradicting()))
    for documents, after in ((told, None), (contradicting(), "contradiction")):
        store.load(documents)
        for answer in answers:
            if answer.get("after") == after:
                assert answered(store, answer, named) == answer["rows"], answer["query"]


def contradicting() -> tuple[Extraction, ...]:
    """A further document that denies what two of the story tell."""
    lines = (ANSWERS.parent / "contradiction.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(map(Extraction.model_validate_json, lines))


def answered(store: Store, answer: Answer, named: Mapping[str, str]) -> Any:
    ids = {name: key for key, name in named.items()}
    rows = ask(store, answer["query"], **renamed(answer["values"], ids))
    return renamed([row.model_dump(mode="json") for row in rows], named)


def test_a_planned_text_of_three_parties_is_found_by_each(store: Store) -> None:
    text = "Le Danemark, l'Estonie et la Lettonie signeront le 20 mars 2024 un accord sur la pêche."
    document = Document(id="three", text=text, date="2024-03-14", language="fr")
    store.load([default_extractor(engine="rules").extract(document)])
    day = datetime.date(2024, 3, 15)
    for country in ("DK", "EE", "LV"):
        (planned,) = planned_at(store, country=country, at=day)
        assert planned.parties == ["Danemark", "Estonie", "Lettonie"]
    assert planned_at(store, country="LT", at=day) == []
