"""Candidates of annotated documents, each with whether its gold facts bear it out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kg.extract import read
from kg.extract.candidates import Candidate, find_candidates
from kg.extract.judge.grams import Grams, grams
from kg.extract.judge.keys import Features, grouped
from kg.extract.judge.sentences import claim_of
from kg.extract.reading import Reading
from kg.extract.rules import rule_facts
from kg.extract.text import compose
from kg.facts import Fact, Predicate
from kg.lexicon.lexicon import Lexicon
from kg.scoring import same_fact
from kg.scoring.same import Json
from kg.training.corpus import Annotated


@dataclass(frozen=True)
class Example:
    """One document: ``true`` says of each candidate whether it is gold, ``told`` whether in any status.

    ``grams`` are the runs of words of each sentence, ``claims`` what gold facts are stated there.
    """

    annotated: Annotated
    ruled: tuple[Fact, ...]
    candidates: tuple[Candidate, ...]
    true: tuple[bool, ...]
    told: tuple[bool, ...]
    grams: tuple[Grams, ...]
    claims: tuple[frozenset[str], ...]

    @property
    def features(self) -> list[Features]:
        """Those of each candidate."""
        return [candidate.features for candidate in self.candidates]

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
            true=tuple(true),
            told=tuple(told),
            grams=tuple(grams(reading)),
            claims=tuple(_claims(reading, annotated)),
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


def _claims(reading: Reading, annotated: Annotated) -> Iterator[frozenset[str]]:
    """What each sentence claims: the gold facts but offices whose evidence begins in it."""
    starts = [
        (gold["evidence"]["start"], claim_of(gold["predicate"], gold.get("status")))
        for gold in annotated.facts
        if gold["predicate"] != "HOLDS" and gold.get("evidence")
    ]
    for sentence in reading.sentences:
        yield frozenset(claim for start, claim in starts if sentence.start <= start < sentence.end)


def _same(gold: Json, fact: dict[str, Any]) -> bool:
    """Whether ``fact`` is ``gold`` in any status."""
    return same_fact(gold, {**fact, "status": gold["status"]} if "status" in gold else fact)
