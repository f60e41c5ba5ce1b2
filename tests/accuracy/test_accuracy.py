"""The extractor against gold facts: our own samples always, the reference texts where they are at hand.

The folder of reference texts (``seed/``, ``dev/``) is named by ``KG_REFERENCE``; by
default it is ``shared`` beside the checkout. Floors stand in ``floors.toml`` and rise with the scores.
"""

import json
import os
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kg.documents import Document, parse_text
from kg.extract import default_extractor
from kg.facts import Extraction, PartialDate
from kg.scoring import Figures, figures, score

ROOT = Path(__file__).parents[2]
REFERENCE = Path(os.environ.get("KG_REFERENCE", ROOT.parent / "shared"))
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))

needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"no reference texts at {REFERENCE}")


def plain(extraction: Extraction) -> list[dict[str, Any]]:
    return [fact.model_dump(mode="json") for fact in extraction.facts]


def scores(gold: dict[str, Any], found: dict[str, Any]) -> dict[str, Figures]:
    """Precision, recall and F1 by predicate."""
    return figures(score(gold, found))


def read_gold(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def extracted(documents: Iterable[Document]) -> dict[str, Any]:
    extractor = default_extractor()
    return {document.id: plain(extractor.extract(document)) for document in documents}


def gold_document(gold: dict[str, Any]) -> Document:
    return Document(id=gold["id"], text=gold["text"], date=PartialDate(gold["date"]), language="fr")


def hold(floors: dict[str, float], table: dict[str, Figures]) -> None:
    reached = {name: round(table[name].f1, 3) for name in floors}
    assert all(reached[name] >= floor for name, floor in floors.items()), (floors, reached)


@needs_reference
@pytest.mark.parametrize("name", ["texts", "press", "bund"])
def test_reference_texts_keep_their_floor(name: str) -> None:
    gold = read_gold(REFERENCE / "dev" / name)
    found = extracted(gold_document(one) for one in gold)
    hold(FLOORS[name], scores({one["id"]: one["facts"] for one in gold}, found))


def test_samples_keep_their_floor() -> None:
    gold = read_gold(ROOT / "tests" / "golden" / "communiques")
    texts = {one["id"]: ROOT / "seeds" / "communiques" / f"{one['id']}.txt" for one in gold}
    documents = (parse_text(path.read_text(encoding="utf-8"), id=name) for name, path in texts.items())
    hold(FLOORS["samples"], scores({one["id"]: one["facts"] for one in gold}, extracted(documents)))


@needs_reference
def test_the_seed_gives_its_gold_facts_and_no_other() -> None:
    (path,) = (REFERENCE / "seed").glob("*.txt")
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    document = parse_text(path.read_text(encoding="utf-8"), id=path.stem)
    extraction = default_extractor().extract(document)
    table = scores({path.stem: gold["facts"]}, {path.stem: plain(extraction)})
    assert {name: (row.precision, row.recall) for name, row in table.items()} == dict.fromkeys(
        table, (1.0, 1.0)
    )
    assert len(extraction.plans) == 1


@needs_reference
def test_the_seed_s_evidence_lies_where_the_gold_has_it() -> None:
    (path,) = (REFERENCE / "seed").glob("*.txt")
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["facts"]
    document = parse_text(path.read_text(encoding="utf-8"), id=path.stem)
    spans = [fact.evidence for fact in default_extractor().extract(document).facts]
    missed = [
        fact["evidence"]
        for fact in gold
        if not any(s.start < fact["evidence"]["end"] and fact["evidence"]["start"] < s.end for s in spans)
    ]
    assert missed == []


@needs_reference
def test_texts_about_other_matters_give_no_events() -> None:
    lines = (REFERENCE / "dev" / "unlabelled" / "bund_other.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines[:100]]
    found = extracted(
        Document(id=str(row["id"]), text=row["text"], date=PartialDate(row["date"])) for row in rows
    )
    events = [fact for facts in found.values() for fact in facts if fact["predicate"] != "HOLDS"]
    assert len(events) <= FLOORS["other"]["most_events"]
