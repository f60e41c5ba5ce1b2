"""Candidates of annotated documents, each with whether its gold facts bear it out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kg.extract import read
from kg.extract.candidates import Candidate, find_candidates
from kg.extract.judge.keys import Features, grouped
from kg.extract.rules import rule_facts
from kg.extract.text import compose
from kg.facts import Fact, Predicate
from kg.lexicon.lexicon import Lexicon
from kg.scoring import same_fact
from kg.scoring.same import Json
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


def examples(corpus: Iterable[Annotated], lexicon: Lexicon) -> Iterator[Example]:
    """Every document of ``corpus`` as the judge would see it."""
    for annotated in corpus:
        reading = read(compose(annotated.document).document, lexicon)
        ruled = rule_facts(reading, lexicon)
        candidates = find_candidates(reading, lexicon, ruled)
        true, told = _labels(candidates, annotated)
        yield Example(
            annotated=annotated,
            ruled=ruled,
            candidates=candidates,
            features=tuple(candidate.features for candidate in candidates),
            true=tuple(true),
            told=tuple(told),
        )


def _labels(candidates: Sequence[Candidate], annotated: Annotated) -> tuple[list[bool], list[bool]]:
    """Of each candidate whether it is gold, and whether it is in any status; compared once an event."""
    true, told = [False] * len(candidates), [False] * len(candidates)
    for group in grouped(candidates):
        first = candidates[group[0]].fact.model_dump(mode="json")
        golds = [g for g in annotated.facts if g["predicate"] == first["predicate"] and _same(g, first)]
        for place in group:
            status = getattr(candidates[place].fact, "status", None)
            told[place] = bool(golds)
            true[place] = any(gold.get("status") == status for gold in golds)
    return true, told


def _same(gold: Json, fact: dict[str, Any]) -> bool:
    """Whether ``fact`` is ``gold`` in any status."""
    return same_fact(gold, {**fact, "status": gold["status"]} if "status" in gold else fact)
