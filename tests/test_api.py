"""What ``from kg import …`` promises."""

import subprocess
import sys

import kg

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
