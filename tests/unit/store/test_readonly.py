"""Statements that may be read with, and those that may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import UsageError
from kg.store.readonly import reasons, refuse_writes
from tests.unit.store.attempts import READING, WRITING


@pytest.mark.parametrize("name", READING)
def test_reading_is_allowed(name: str) -> None:
    refuse_writes(READING[name])


@pytest.mark.parametrize("name", WRITING)
def test_anything_else_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="only reading is allowed"):
        refuse_writes(WRITING[name])


def test_the_tables_are_long_enough() -> None:
    assert len(WRITING) >= 40
    assert len(READING) >= 15


@given(st.text(), st.sampled_from(["'", '"']))
def test_no_text_is_taken_for_a_clause(text: str, quote: str) -> None:
    quoted = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    hidden = [] if "\\u" in quoted else list(reasons(f"RETURN {quote}{quoted}{quote} AS text"))
    assert hidden == []


@given(st.text(alphabet=st.characters(exclude_characters="`\\")))
def test_no_quoted_name_is_taken_for_a_clause(name: str) -> None:
    assert list(reasons(f"MATCH (n:`{name}`) RETURN n.`{name}` AS `{name}`")) == []


@given(st.text(), st.sampled_from(["CREATE (n)", "MATCH (n) SET n.x = 1", "MATCH (n) DETACH DELETE n"]))
def test_a_clause_is_found_before_any_text(after: str, clause: str) -> None:
    assert list(reasons(f"{clause} {after}"))
