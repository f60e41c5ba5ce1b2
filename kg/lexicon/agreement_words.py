"""Words for agreements, their kind and state: from ``seeds/lexicon/<language>/agreements.toml``."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from kg import resources
from kg.errors import SourceError
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.agreement_vocabulary import Act, AgreementVerb, AgreementWords, Told
from kg.lexicon.conjugation import Conjugation, load_conjugation
from kg.lexicon.matcher import Matcher
from kg.lexicon.source import read_toml
from kg.lexicon.wordings import expand, group_matcher, keyed

__all__ = ["Act", "AgreementVerb", "AgreementWords", "Told", "load_agreement_words", "read_agreement_words"]

_ACTS: tuple[Act, ...] = ("sign", "prepare", "apply")
_STATUSES: tuple[Told, ...] = (*AgreementStatus, "none")
_TENSE = ("coming", "earlier", "done", "travelled", "purpose", "sequel", "told", "ago")


def read_agreement_words(path: Path) -> AgreementWords:
    """The words of ``path``. Raises ``SourceError`` where a table or key is missing or unknown."""
    tables = read_toml(path)
    _check(tables.get("kinds", {}), set(AgreementKind), path=path, table="kinds")
    _check(tables.get("status", {}), set(_STATUSES), path=path, table="status")
    _check(tables.get("verbs", {}), set(_ACTS), path=path, table="verbs")
    _check(tables.get("tense", {}), set(_TENSE), path=path, table="tense")
    conjugation = load_conjugation(path.parent / "conjugation.toml")
    kinds = {word: AgreementKind(kind) for word, kind in keyed(tables["kinds"]).items()}
    ignored = [word for wording in tables["ignored"]["words"] for word in expand(wording)]
    return AgreementWords(
        kinds=Matcher(kinds, fold=True, ignored=ignored),
        signed_kinds=Matcher(
            {word: AgreementKind(kind) for word, kind in keyed(tables["signed_kinds"]).items()}, fold=True
        ),
        before={status: group_matcher(tables["status"][status]["before"]) for status in _STATUSES},
        after={status: group_matcher(tables["status"][status]["after"]) for status in _STATUSES},
        verbs=Matcher(dict(_verbs(tables["verbs"], conjugation))),
        tense={key: _accented(tables["tense"][key]) for key in _TENSE},
        samples=group_matcher(tables["naming"]["samples"]),
        likes=group_matcher(tables["naming"]["likes"]),
        leading_on=group_matcher(tables["naming"]["leading_on"]),
        partners=group_matcher(tables["private"]["partners"]),
        bodies=group_matcher(tables["private"]["bodies"]),
        inner=group_matcher(tables["private"]["inner"]),
        mediating=group_matcher(tables["private"]["mediating"]),
        companies=group_matcher(tables["private"]["companies"]),
        seats=Matcher(keyed(tables["seats"]), fold=True),
        natures=Matcher(keyed(tables["natures"]), fold=True),
        complements=group_matcher(tables["naming"]["complement"]),
        definite=group_matcher(tables["naming"]["definite"]),
        anaphoric=group_matcher(tables["naming"]["anaphoric"]),
        others=group_matcher(tables["naming"]["others"]),
        pointers=group_matcher(tables["naming"]["pointers"]),
        matter=group_matcher(tables["naming"]["matter"]),
        listing=group_matcher(tables["naming"]["listing"]),
        about=group_matcher(tables["naming"]["about"]),
        subjects=group_matcher(tables["naming"]["subjects"]),
        amending=group_matcher(tables["naming"]["amending"]),
        future=group_matcher(tables["future"]["words"]),
        renewing=group_matcher(tables["future"]["renewing"]),
        settled=group_matcher(tables["future"]["settled"]),
        signing=group_matcher(tables["future"]["nouns"]),
    )


@lru_cache
def load_agreement_words(language: str = "fr") -> AgreementWords:
    """The words that come with the package; read once."""
    return read_agreement_words(resources.seeds() / "lexicon" / language / "agreements.toml")


def _accented(wordings: Iterable[str]) -> Matcher[None]:
    """Finds any of ``wordings`` as written: "a signé" is not "à signer"."""
    return Matcher(dict.fromkeys(word for wording in wordings for word in expand(wording)))


def _verbs(lemmas: Mapping[Act, list[str]], conjugation: Conjugation) -> Iterator[tuple[str, AgreementVerb]]:
    """Every form of the verbs; where two tenses are written alike the later one of them stands."""
    for act in _ACTS:
        for lemma in lemmas[act]:
            yield from ((form.written, AgreementVerb(act, form.tense)) for form in conjugation.forms(lemma))


def _check(found: Mapping[str, Any], expected: set[Any], *, path: Path, table: str) -> None:
    for key in sorted(found.keys() ^ expected):
        raise SourceError.at(
            path, 1, f"[{table}] {key!r} is missing or unknown, use {', '.join(sorted(expected))}"
        )
