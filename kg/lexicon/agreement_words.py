"""Words for agreements, their kind and state: from ``seeds/lexicon/<language>/agreements.toml``."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from kg import resources
from kg.errors import SourceError
from kg.facts import AgreementKind, AgreementStatus
from kg.lexicon.agreement_doubt import read_agreement_doubt
from kg.lexicon.agreement_frames import read_agreement_frames
from kg.lexicon.agreement_vocabulary import Act, AgreementVerb, AgreementWords, Told
from kg.lexicon.conjugation import Conjugation, Tense, load_conjugation
from kg.lexicon.function_words import read_function_words
from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import expand, group_matcher, keyed
from kg.source import read_toml

__all__ = ["Act", "AgreementVerb", "AgreementWords", "Told", "load_agreement_words", "read_agreement_words"]

_ACTS: tuple[Act, ...] = ("sign", "prepare", "apply")
_STATUSES: tuple[Told, ...] = (*AgreementStatus, "none")
# Plain lists of the file by the fields that hold them.
_GROUPS = {
    **{key: ("private", key) for key in ("partners", "bodies", "holders", "inner", "mediating", "companies")},
    "overall": ("naming", "overall"),
    **{
        key: ("naming", key)
        for key in (
            "samples",
            "likes",
            "leading_on",
            "definite",
            "anaphoric",
            "others",
            "back",
            "back_far",
            "versions",
            "replaced",
            "replacing",
        )
    },
    **{key: ("naming", key) for key in ("pointers", "matter", "listing", "about", "subjects", "amending")},
    "counted": ("naming", "counted"),
    "complements": ("naming", "complement"),
    **{key: ("future", key) for key in ("renewing", "settled")},
    "future": ("future", "words"),
    "signing": ("future", "nouns"),
    "apart": ("future", "apart"),
}
_TENSE = (
    "coming",
    "intended",
    "being",
    "earlier",
    "done",
    "travelled",
    "purpose",
    "sequel",
    "told",
    "ago",
    "today",
    "doubted",
    "granted",
    "once",
    "denying",
    "allowed",
)


def read_agreement_words(path: Path) -> AgreementWords:
    """The words of ``path``. Raises ``SourceError`` where a table or key is missing or unknown."""
    tables = read_toml(path)
    _check_tables(tables, path)
    conjugation = load_conjugation(path.parent / "conjugation.toml")
    function = read_function_words(path.with_name("function_words.toml"))
    return AgreementWords(
        kinds=_kinds(tables["kinds"], ignored=tables["ignored"]["words"]),
        signed_kinds=_kinds(tables["signed_kinds"]),
        before={status: group_matcher(tables["status"][status]["before"]) for status in _STATUSES},
        after={status: group_matcher(tables["status"][status]["after"]) for status in _STATUSES},
        verbs=Matcher(dict(_verbs(tables["verbs"], conjugation))),
        tense={key: _accented(tables["tense"][key]) for key in _TENSE},
        seats=Matcher(keyed(tables["seats"]), fold=True),
        natures=Matcher(keyed(tables["natures"]), fold=True),
        gifts=Matcher(keyed(tables["gifts"]), fold=True),
        doubt=read_agreement_doubt(path.with_name("doubt.toml"), conjugation, function),
        function=function,
        frames=read_agreement_frames(path.with_name("agreement_frames.toml")),
        **{field: group_matcher(tables[table][key]) for field, (table, key) in _GROUPS.items()},
    )


@lru_cache
def load_agreement_words(language: str = "fr") -> AgreementWords:
    """The words that come with the package; read once."""
    return read_agreement_words(resources.seeds() / "lexicon" / language / "agreements.toml")


def _accented(wordings: Iterable[str]) -> Matcher[None]:
    """Finds any of ``wordings`` as written: "a signé" is not "à signer"."""
    return Matcher(dict.fromkeys(word for wording in wordings for word in expand(wording)))


def _verbs(lemmas: Mapping[Act, list[str]], conjugation: Conjugation) -> Iterator[tuple[str, AgreementVerb]]:
    """Every form of the verbs; where two tenses are written alike the later one of them stands.

    A participle may open its sentence: "Signé jeudi, l'accord".
    """
    for act in _ACTS:
        for form in (form for lemma in lemmas[act] for form in conjugation.forms(lemma)):
            verb = AgreementVerb(act, form.tense)
            yield form.written, verb
            if act == "sign" and form.tense is Tense.PARTICIPLE:
                yield form.written.capitalize(), verb


def _kinds(wordings: Mapping[str, list[str]], *, ignored: Iterable[str] = ()) -> Matcher[AgreementKind]:
    """Finds the names of texts, each with its kind, but not inside one of ``ignored``."""
    kinds = {word: AgreementKind(kind) for word, kind in keyed(wordings).items()}
    return Matcher(kinds, fold=True, ignored=[word for wording in ignored for word in expand(wording)])


def _check_tables(tables: Mapping[str, Any], path: Path) -> None:
    expected: dict[str, set[Any]] = {
        "kinds": set(AgreementKind),
        "status": set(_STATUSES),
        "verbs": set(_ACTS),
        "tense": set(_TENSE),
    }
    for table, keys in expected.items():
        _check(tables.get(table, {}), keys, path=path, table=table)


def _check(found: Mapping[str, Any], expected: set[Any], *, path: Path, table: str) -> None:
    for key in sorted(found.keys() ^ expected):
        raise SourceError.at(
            path, 1, f"[{table}] {key!r} is missing or unknown, use {', '.join(sorted(expected))}"
        )
