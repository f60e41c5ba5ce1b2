"""Partial dates: one form, in figures that every program sorts alike."""

import pytest

from kg.facts import PartialDate


@pytest.mark.parametrize("written", ["2024-03-19", "2024-03", "2024"])
def test_the_three_forms(written: str) -> None:
    assert PartialDate(written).first_day.isoformat().startswith(written)


@pytest.mark.parametrize(
    "written", ["٢٠٢٤-٠٣-١٩", "२०२४-०३", "2024-0٣", "20240319", "2024-02-30", "2024-03-19\n"]
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"no date|day"):
        PartialDate(written)
