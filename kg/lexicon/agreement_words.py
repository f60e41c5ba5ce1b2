"""Words for agreements, their kind and state: from ``seeds/lexicon/<language>/agreements.toml``."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from kg import resources
from kg.errors import SourceError
from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.conjugation import Conjugation, Tense, load_conjugation
from kg.lexicon.matcher import Matcher
from kg.lexicon.source import read_toml
from kg.lexicon.wordings import expand, group_matcher, keyed

Act = Literal["sign", "prepare", "apply"]
Told = AgreementStatus | Literal["none"]

_ACTS: tuple[Act, ...] = ("sign", "prepare", "apply")
_STATUSES: tuple[Told, ...] = (*AgreementStatus, "none")
_TENSE = ("coming", "earlier", "done", "travelled", "purpose", "sequel", "told")


@dataclass(frozen=True, slots=True)
class AgreementVerb:
    """A form of a verb that signs, prepares or applies a text."""

    act: Act
    tense: Tense


@dataclass(frozen=True)
class AgreementWords:
    """``kinds`` finds the nouns; ``before`` and ``after`` them stand the words that tell how far a text is.

    ``signed_kinds`` name a text only beside a verb of signing.
    ``verbs`` stand on either side; the words of ``tense`` before them tell when. ``none`` words say that the
    text did not come to be. "L'accord" or "cet accord" without one of ``complements`` after it was named
    before. ``samples`` and ``likes`` lead to examples of what texts are about, ``leading_on`` words end a
    list; ``seats`` are offices with the domain of what their holders sign, ``natures`` sorts of texts with
    their domain; ``partners``, ``companies`` and
    ``bodies`` (as one of those who sign) are no states; behind a ``mediating`` word stands no party.
    ``amending`` words lead from a new text to the old one that it changes; ``listing`` ones open a sentence
    that names the texts counted before; one of ``subjects`` that opens a sentence and a verb of ``about``
    tell what they are about; ``others`` before a word of ``matter`` stand for the name before them
    ("l'autre sur la pêche"), ``pointers`` for one of a sentence before ("ce document").
    A noun of ``signing`` with a word of ``future`` in its sentence is still to come, and announces a
    signature rather than a text; one of ``renewing`` is what a verb of signing before it makes it; after
    one of ``settled`` nothing puts it off.
    """

    kinds: Matcher[AgreementKind]
    signed_kinds: Matcher[AgreementKind]
    before: Mapping[Told, Matcher[None]]
    after: Mapping[Told, Matcher[None]]
    verbs: Matcher[AgreementVerb]
    tense: Mapping[str, Matcher[None]]
    complements: Matcher[None]
    samples: Matcher[None]
    likes: Matcher[None]
    leading_on: Matcher[None]
    seats: Matcher[DomainKey]
    natures: Matcher[DomainKey]
    partners: Matcher[None]
    companies: Matcher[None]
    bodies: Matcher[None]
    mediating: Matcher[None]
    definite: Matcher[None]
    anaphoric: Matcher[None]
    amending: Matcher[None]
    listing: Matcher[None]
    about: Matcher[None]
    subjects: Matcher[None]
    others: Matcher[None]
    matter: Matcher[None]
    pointers: Matcher[None]
    future: Matcher[None]
    signing: Matcher[None]
    renewing: Matcher[None]
    settled: Matcher[None]


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
