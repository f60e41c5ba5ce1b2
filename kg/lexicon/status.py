"""Words that say what becomes of an event (``status.toml``), and the auxiliaries around its verb."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import SourceError
from kg.lexicon.conjugation import Conjugation, Form
from kg.lexicon.matcher import Matcher
from kg.lexicon.source import read_toml

CUES = ("cancelled", "postponed", "denied", "conditional", "invited", "scheduled", "planned", "agreed", "held")


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of words: ``open`` where the last one may go on (``annul*``)."""

    kind: str
    words: str
    open: bool


@dataclass(frozen=True)
class StatusWords:
    """The status lexicon of one language."""

    cues: tuple[Cue, ...]
    auxiliaries: Mapping[str, tuple[tuple[str, Form], ...]]
    negation: frozenset[str]
    adverbs: frozenset[str]
    future_endings: tuple[str, ...]
    not_future: frozenset[str]
    purpose: tuple[str, ...]
    groups: Mapping[str, frozenset[str]]
    finder: Matcher[Cue]


def load_status(path: Path, conjugation: Conjugation) -> StatusWords:
    """Read ``path``. Raises ``SourceError`` for a kind of cue that is missing."""
    data = read_toml(path)
    missing = [kind for kind in CUES if kind not in data]
    if missing:
        raise SourceError.at(path, 1, f"no list {missing[0]!r}, add it")
    cues = tuple(Cue(kind, word.rstrip("*"), word.endswith("*")) for kind in CUES for word in data[kind])
    groups = {name: frozenset(data[name]) for name in ("modal", "possible", "wish", "being", "having")}
    return StatusWords(
        cues=cues,
        auxiliaries=_auxiliaries(conjugation, sorted(set().union(*groups.values()))),
        negation=frozenset(data["negation"]),
        adverbs=frozenset(data["adverbs"]),
        future_endings=tuple(data["future_endings"]),
        not_future=frozenset(data["not_future"]),
        purpose=tuple(data["purpose"]),
        groups=groups,
        finder=Matcher({cue.words: cue for cue in cues if not cue.open}, fold=True),
    )


def _auxiliaries(conjugation: Conjugation, lemmas: list[str]) -> dict[str, tuple[tuple[str, Form], ...]]:
    found: dict[str, list[tuple[str, Form]]] = {}
    for lemma in lemmas:
        for form in conjugation.forms(lemma):
            found.setdefault(form.written, []).append((lemma, form))
    return {written: tuple(forms) for written, forms in found.items()}
