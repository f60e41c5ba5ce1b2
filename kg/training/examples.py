"""Candidates of annotated documents, each with whether its gold facts bear it out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kg.extract import read
from kg.extract.candidates import Candidate, find_candidates
from kg.extract.judge.judge import Extra, with_extra
from kg.extract.judge.keys import Features
from kg.extract.rules import rule_facts
from kg.extract.text import compose
from kg.facts import Fact, Predicate
from kg.lexicon.lexicon import Lexicon
from kg.scoring import same_fact
from kg.training.corpus import Annotated


@dataclass(frozen=True)
class Example:
    """One document: ``true`` says of each candidate whether it is gold, ``told`` whether in any status."""

    annotated: Annotated
    ruled: tuple[Fact, ...]
    candidates: tuple[Candidate, ...]
    features: tuple[Features, ...]
    true: tuple[bool, ...]
    told: tuple[bool, ...]

    def places(self, predicate: Predicate) -> list[int]:
        """Which candidates are of ``predicate``."""
        return [i for i, c in enumerate(self.candidates) if c.fact.predicate == predicate]


def examples(corpus: Iterable[Annotated], lexicon: Lexicon, extra: Extra | None) -> Iterator[Example]:
    """Every document of ``corpus`` as the judge would see it."""
    for annotated in corpus:
        reading = read(compose(annotated.document).document, lexicon)
        ruled = rule_facts(reading, lexicon)
        candidates = find_candidates(reading, lexicon, ruled)
        labels = [_labels(candidate, annotated) for candidate in candidates]
        yield Example(
            annotated=annotated,
            ruled=ruled,
            candidates=candidates,
            features=tuple(with_extra(reading, candidates, extra)),
            true=tuple(true for true, _ in labels),
            told=tuple(told for _, told in labels),
        )


def _labels(candidate: Candidate, annotated: Annotated) -> tuple[bool, bool]:
    fact = candidate.fact.model_dump(mode="json")
    golds = [gold for gold in annotated.facts if gold["predicate"] == fact["predicate"]]
    told = any(same_fact(gold, _in_status_of(gold, fact)) for gold in golds)
    return told and any(same_fact(gold, fact) for gold in golds), told


def _in_status_of(gold: Any, fact: dict[str, Any]) -> dict[str, Any]:
    return {**fact, "status": gold["status"]} if "status" in gold else fact
