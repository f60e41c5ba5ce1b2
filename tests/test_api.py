"""What ``from kg import …`` promises."""

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import kg
from kg import UsageError, extract_facts, parse_text

NAMES = """
AnswerError Document DocumentError Evidence Extraction Fact KgError LoadReport PartialDate RunReport
SourceError Store StoreError UsageError
ask catalogue extract_documents extract_facts open_store parse_text read_documents run
"""

IMPORTED = """
import os, sys
before, read = dict(os.environ), []
sys.addaudithook(lambda event, given: read.append(given[0]) if event == "open" else None)
import kg, kg.scoring, kg.store
print(dict(os.environ) == before, "arcadedb" in sys.modules)
print(*(name for name in read if str(name).endswith((".toml", ".json", ".cypher"))))
"""


def test_the_public_names_are_those_of_this_list() -> None:
    assert sorted(kg.__all__) == sorted(NAMES.split())


def test_every_public_name_exists_and_says_what_it_is_for() -> None:
    for name in kg.__all__:
        thing = getattr(kg, name)
        assert thing.__doc__ or name == "Fact", name


def test_an_import_sets_nothing_and_reads_no_data() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n\n"


@pytest.mark.parametrize(
    "given", [date(2024, 4, 3), datetime(2024, 4, 3, 12, 30), "2024-04-03", "3 avril 2024"]
)
def test_a_text_takes_a_day_of_python_as_it_takes_a_written_one(given: str | date) -> None:
    assert parse_text("Un texte.", id="a", date=given).date == "2024-04-03"


def test_what_is_no_date_no_text_and_no_document_is_said_with_what_to_do() -> None:
    wrong: Any = 20240403
    with pytest.raises(UsageError, match="a: 20240403 is no date, give a day such as"):
        parse_text("Un texte.", id="a", date=wrong)
    with pytest.raises(UsageError, match="read_documents reads files"):
        parse_text(Path("a.txt"), id="a")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no str: of a text parse_text"):
        extract_facts("Un texte.")  # type: ignore[arg-type]
