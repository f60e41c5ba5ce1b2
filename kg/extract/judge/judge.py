"""How likely each candidate of a document is true."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from kg.errors import SourceError
from kg.extract.candidates import Candidate
from kg.extract.judge.both import as_of_both
from kg.extract.judge.brief import as_in_briefs, is_brief
from kg.extract.judge.circle import as_in_circle
from kg.extract.judge.context import context_rows
from kg.extract.judge.counted import as_counted
from kg.extract.judge.grams import grams
from kg.extract.judge.judged import Judged
from kg.extract.judge.keys import Features, grouped
from kg.extract.judge.pointed import as_pointed
from kg.extract.judge.predicate import LEAST, First, PredicateJudge, Thresholds
from kg.extract.judge.sentences import SentenceWords, heard
from kg.extract.judge.undone import as_undone
from kg.extract.reading import Reading
from kg.facts import Predicate
from kg.resources import seeds

Part = TypeVar("Part")
PREDICATES: tuple[Predicate, ...] = ("MET", "COOPERATES_ON", "VISITS", "SIGNS")


@dataclass(frozen=True)
class Judge:
    """One judge a predicate, and one of what sentences say by their words."""

    of: Mapping[Predicate, PredicateJudge]
    sentences: SentenceWords

    @property
    def thresholds(self) -> Mapping[Predicate, Thresholds]:
        """The confidences from which candidates are told, by predicate."""
        return {predicate: own.thresholds for predicate, own in self.of.items()}

    def confidences(self, found: Sequence[Candidate], reading: Reading) -> list[Judged]:
        """Each of the candidates ``found`` in ``reading``, in their order, with its calibrated confidence."""
        candidates = heard(found, [self.sentences.odds(each) for each in grams(reading)])
        features = [candidate.features for candidate in candidates]
        first = first_beliefs(self.of, candidates, features)
        rows = context_rows(candidates, first, LEAST)
        confidence = [0.0] * len(candidates)
        for predicate, own in self.of.items():
            places = [i for i in places_of(predicate, candidates) if first.told[i] >= LEAST]
            ruled = [candidates[place].ruled is not None for place in places]
            for place, sure in zip(places, own.last([rows[place] for place in places], ruled), strict=True):
                confidence[place] = sure
        judged = as_in_circle([_as_rules_are(each, reading) for each in map(Judged, candidates, confidence)])
        return list(map(as_in_briefs, judged)) if is_brief(reading) else judged


def _as_rules_are(judged: Judged, reading: Reading) -> Judged:
    """``judged`` with the confidence of what is known of its rule, where it is told by one of those."""
    return as_counted(as_undone(as_of_both(as_pointed(judged)), reading))


def first_beliefs(
    judges: Mapping[Predicate, PredicateJudge], candidates: Sequence[Candidate], features: Sequence[Features]
) -> First:
    """What the judges of the predicates believe of ``candidates``, each for itself."""
    told, believed = [0.0] * len(candidates), [0.0] * len(candidates)
    for predicate, own in judges.items():
        places = places_of(predicate, candidates)
        groups = grouped([candidates[place] for place in places])
        first = own.first([features[place] for place in places], groups)
        for place, chance, belief in zip(places, *first, strict=True):
            told[place], believed[place] = chance, belief
    return First(told, believed)


def places_of(predicate: Predicate, candidates: Sequence[Candidate]) -> list[int]:
    """Where in ``candidates`` those of ``predicate`` are."""
    return [place for place, each in enumerate(candidates) if each.fact.predicate == predicate]


def read_judge(folder: Path) -> Judge:
    """The judge whose weights ``kg.training`` wrote to ``folder``. Raises ``SourceError``."""
    judges = {each: _read(folder / f"{each.lower()}.json", PredicateJudge.read) for each in PREDICATES}
    return Judge(judges, _read(folder / "sentences.json", SentenceWords.read))


@cache
def load_judge() -> Judge:
    """The judge that comes with the package; read once."""
    return read_judge(seeds() / "judge")


def _read(path: Path, part: Callable[[Mapping[str, Any]], Part]) -> Part:
    try:
        return part(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError) as error:
        raise SourceError.at(
            path, 1, f"no weights of the judge ({error}), run python -m kg.training"
        ) from None
