"""Words that put a signature in doubt (``doubt.toml``)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kg.lexicon.conjugation import Conjugation, Tense
from kg.lexicon.doubt import read_doubt, untrue_words
from kg.lexicon.function_words import FunctionWords
from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import any_of, expand, group_matcher

Doubt = Literal["none", "planned"]
Outcome = Literal["none", "planned", "signed"]
DOUBTS: tuple[Doubt, ...] = ("none", "planned")
OUTCOMES: tuple[Outcome, ...] = (*DOUBTS, "signed")


@dataclass(frozen=True)
class DoubtPatterns:
    """``light`` is all between a governor and a noun of signing, ``that`` follows a governor of a clause.

    ``clause`` opens another one, ``infinitive`` is all between a governor and a verb, ``passive`` stands
    before a participle. ``condition`` is "si", ``done`` tells that what it opens is done; ``denied`` stands
    before a governor that is denied, ``denied_behind`` behind it. ``occasion`` stands before a signature at
    which something is told that ``ahead`` puts off; ``asking`` takes the matter of a question for known.
    """

    light: re.Pattern[str]
    that: re.Pattern[str]
    clause: re.Pattern[str]
    infinitive: re.Pattern[str]
    passive: re.Pattern[str]
    condition: re.Pattern[str]
    done: re.Pattern[str]
    denied: re.Pattern[str]
    denied_behind: re.Pattern[str]
    occasion: re.Pattern[str]
    ahead: re.Pattern[str]
    asking: re.Pattern[str]
    fresh: re.Pattern[str]


@dataclass(frozen=True)
class AgreementDoubt:
    """Governors by what they make of a signature; of ``undone`` participles only those in the passive.

    What is ``initialled`` in a text that says that it is ``awaited`` is not signed yet.
    """

    nouns: Mapping[Doubt, Matcher[None]]
    clauses: Mapping[Doubt, Matcher[None]]
    infinitives: Matcher[None]
    outcomes: Mapping[Outcome, Matcher[None]]
    undone: Mapping[Outcome, Matcher[None]]
    shelved: Matcher[None]
    shelving: Matcher[None]
    open: Matcher[None]
    untrue: Matcher[None]
    initialled: Matcher[None]
    awaited: Matcher[None]
    frames: DoubtPatterns


def read_agreement_doubt(path: Path, conjugation: Conjugation, function: FunctionWords) -> AgreementDoubt:
    """The words of ``path``. Raises ``SourceError``."""
    doubt = read_doubt(path)
    tables = doubt["agreements"]
    nouns, clauses, outcomes = tables["nouns"], tables["clauses"], tables["outcomes"]
    return AgreementDoubt(
        nouns={kind: _governors(nouns[kind], conjugation) for kind in DOUBTS},
        clauses={kind: _governors(clauses[kind], conjugation) for kind in DOUBTS},
        infinitives=_governors(tables["infinitives"], conjugation),
        outcomes={kind: group_matcher(outcomes[kind]["words"]) for kind in OUTCOMES},
        undone={kind: _participles(outcomes[kind]["verbs"], conjugation) for kind in OUTCOMES},
        shelved=group_matcher(tables["shelved"]["words"]),
        shelving=_participles(tables["shelved"]["verbs"], conjugation),
        open=group_matcher(doubt["condition"]["open"]),
        untrue=untrue_words(doubt["untrue"], tables["untrue"]["words"]),
        initialled=_governors(tables["initialled"], conjugation),
        awaited=group_matcher(tables["awaited"]["words"]),
        frames=_patterns({**tables["frames"], **doubt["condition"]}, function),
    )


def _governors(table: Mapping[str, Sequence[str]], conjugation: Conjugation) -> Matcher[None]:
    written = (form.written for verb in table["verbs"] for form in conjugation.forms(verb))
    words = (word for wording in table["words"] for word in expand(wording))
    return Matcher(dict.fromkeys([*words, *written]), fold=True)


def _participles(verbs: Iterable[str], conjugation: Conjugation) -> Matcher[None]:
    found = (form for verb in verbs for form in conjugation.forms(verb))
    return Matcher(dict.fromkeys(form.written for form in found if form.tense is Tense.PARTICIPLE), fold=True)


def _patterns(table: Mapping[str, Any], function: FunctionWords) -> DoubtPatterns:
    words = {name: f"(?:{_any(wordings)})" for name, wordings in table.items()}
    little, asked = _all_of(table["light"], function), _asked(function)
    subject = rf"(?:{words['subject']}\b|{function.cut.pattern}|[A-ZÀ-Ý])"
    return DoubtPatterns(
        light=re.compile(rf"(?:\s{words['second']}\b)?[\s,]*(?:{little}[\s,]*)*"),
        that=re.compile(rf"\s(?:{asked}\s)?(?:{words['adverb']}\s)*{function.that.pattern}"),
        clause=re.compile(rf"\b(?:{function.that.whole}|{function.relative.whole})"),
        infinitive=re.compile(rf"\s(?:[^.;:,]{{0,40}}?\b{words['led']}\s?)?(?:\b{words['beside']}\s*)*"),
        passive=re.compile(rf"\b(?:{words['being']}|{words['been']})\s(?:[\w'’]+\s){{0,3}}$"),
        condition=re.compile(rf"\b(?:(?i:{words['if']})\s(?={subject})|(?i:{words['if_he']})\b)"),
        done=re.compile(rf"\b{words['done']}\b"),
        denied=re.compile(rf"\b{function.negation.lead}(?:[\w'’]+\s){{0,3}}$"),
        denied_behind=re.compile(rf"\s{words['second']}\b"),
        occasion=re.compile(rf"\b{words['occasion']}\b[^.;:«»,]{{0,100}}$", re.IGNORECASE),
        ahead=re.compile(rf"\b\w{{2,}}{words['ahead']}\b"),
        fresh=re.compile(rf"(?:^|[.!?;\n]\s*){words['fresh']}\s[^.!?;]*$", re.IGNORECASE),
        asking=re.compile(rf"[^,]{{0,20}}?\b{words['asking']}\b", re.IGNORECASE),
    )


def _all_of(words: Iterable[str], function: FunctionWords) -> str:
    kinds = (function.definite, function.indefinite, function.of)
    return rf"(?:{_asked(function)}|{'|'.join(kind.whole for kind in kinds)}|(?:{_any(words)})\b)"


def _asked(function: FunctionWords) -> str:
    """Of whom a signature is asked: "à Kigali", "du Chili"."""
    return rf"(?:{function.to.lead}|{function.of.lead}){function.definite.lead}?[A-ZÀ-Ý][\w-]+"


def _any(words: Iterable[str]) -> str:
    return any_of(words).replace("'", "['’]")
