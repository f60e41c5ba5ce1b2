"""French verb forms, third and first persons, generated from endings and stems (``conjugation.toml``)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from kg.source import read_toml

_WE = "ons"


class Tense(StrEnum):
    """What a single verb form can say about time."""

    PRESENT = "present"
    IMPERFECT = "imperfect"
    PAST = "past"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a verb: ``reçoit`` is the present of ``recevoir``."""

    written: str
    tense: Tense


@dataclass(frozen=True)
class Conjugation:
    """The tables of one language."""

    regular: Mapping[str, Mapping[str, list[str]]]
    irregular: Mapping[str, Mapping[str, Any]]
    like: Mapping[str, str]

    def forms(self, lemma: str) -> tuple[Form, ...]:
        """Every form of ``lemma`` in the third and first persons, participles, gerund and infinitive."""
        if lemma in self.irregular:
            return tuple(_irregular(lemma, self.irregular[lemma], self.regular))
        if lemma in self.like:
            return self._derived(lemma, self.like[lemma])
        return tuple(self._regular(lemma))

    def _derived(self, lemma: str, model: str) -> tuple[Form, ...]:
        """``entretenir`` after ``tenir``: the prefix before each form."""
        prefix = lemma.removesuffix(model)
        return tuple(Form(prefix + form.written, form.tense) for form in self.forms(model))

    def _regular(self, lemma: str) -> Iterator[Form]:
        ending = next(each for each in self.regular if lemma.endswith(each))
        for tense, endings in self.regular[ending].items():
            for each in endings:
                yield Form(lemma.removesuffix(ending) + each, Tense(tense))


def load_conjugation(path: Path) -> Conjugation:
    """The tables of ``path``. Raises ``SourceError`` where it is no TOML."""
    data = read_toml(path)
    return Conjugation(data["regular"], data["irregular"], data.get("like", {}))


def _irregular(lemma: str, verb: Mapping[str, Any], regular: Mapping[str, Any]) -> Iterator[Form]:
    """The stems of ``verb`` with the endings that all verbs share."""
    endings = regular["re"]
    for tense in (Tense.PRESENT, Tense.PAST):
        yield from (Form(written, tense) for written in verb[tense])
    yield from (Form(written, Tense.SUBJUNCTIVE) for written in _subjunctive(verb))
    yield from (Form(verb["stem"] + each, Tense.IMPERFECT) for each in endings["imperfect"])
    yield Form(verb["stem"] + _WE, Tense.PRESENT)
    yield from (Form(verb["future"] + each, Tense.FUTURE) for each in ("a", "ont", "ai", _WE))
    yield from (Form(verb["future"] + each, Tense.CONDITIONAL) for each in endings["imperfect"])
    yield from (Form(verb["participle"] + each, Tense.PARTICIPLE) for each in _agreement(verb["participle"]))
    yield Form(verb.get("gerund", verb["stem"] + "ant"), Tense.GERUND)
    yield Form(lemma, Tense.INFINITIVE)


def _subjunctive(verb: Mapping[str, Any]) -> tuple[str, ...]:
    """Forms that are not those of the present as well: "qu'il vienne" after "ils viennent"."""
    stem = verb["present"][1].removesuffix("ent")
    forms = verb.get("subjunctive", (stem + "e", stem + "ent"))
    return tuple(form for form in forms if form not in verb["present"])


def _agreement(participle: str) -> tuple[str, ...]:
    """The endings of gender and number after ``participle``; one in -s has no further plural."""
    return ("", "e", "es") if participle.endswith("s") else ("", "e", "s", "es")
