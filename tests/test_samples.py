"""Every sample communiqué has gold facts, and every gold fact points into its text."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from kg import resources
from kg.facts import Fact, Met, PartialDate

SAMPLES = sorted((resources.seeds() / "communiques").glob("*.txt"))
GOLD = Path(__file__).parent / "golden" / "communiques"
FACT = TypeAdapter[Fact](Fact)


def gold(sample: Path) -> dict[str, Any]:
    """The gold file of ``sample``."""
    return json.loads((GOLD / f"{sample.stem}.json").read_text(encoding="utf-8"))


def facts(sample: Path) -> list[Fact]:
    """The gold facts of ``sample`` as models; who read them stands where an engine names its rule."""
    return [
        FACT.validate_python(fact | {"evidence": fact["evidence"] | {"rule": "gold", "confidence": 1}})
        for fact in gold(sample)["facts"]
    ]


def test_there_are_samples_and_no_gold_without_one() -> None:
    assert len(SAMPLES) >= 12
    assert {path.stem for path in SAMPLES} == {path.stem for path in GOLD.glob("*.json")}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_gold_points_into_the_text(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    quotes = [fact.evidence.quote(text) for fact in facts(sample)]
    assert all(quote and quote == quote.strip() for quote in quotes)
    assert PartialDate(gold(sample)["date"]) in text.splitlines()[0]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_plans_lead_from_a_meeting_to_an_event(sample: Path) -> None:
    found = facts(sample)
    for plan in gold(sample)["plans"]:
        assert isinstance(found[plan["meeting"]], Met)
        assert found[plan["event"]].predicate in {"MET", "VISITS", "SIGNS"}
