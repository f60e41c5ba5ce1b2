"""What stands around people, states and bodies (``actor_frames.toml``)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.function_words import FunctionWords, forms, read_function_words
from kg.lexicon.matcher import folded
from kg.lexicon.wordings import any_of, expand
from kg.source import read_toml

Table = Mapping[str, Sequence[str]]
Pattern = re.Pattern[str]


@dataclass(frozen=True)
class CompanyPatterns:
    """All of what stands between two holders of one side, folded: ``escort``, ``presence``, a list, "et".

    A list goes on by a further meeting too: "B, avant d'être reçu par C".

    ``between`` stands before and ``each_other`` behind the two sides of a meeting, ``commas`` between them;
    ``homologue`` joins one to another holder.
    """

    escort: Pattern
    presence: Pattern
    listed: Pattern
    joined: Pattern
    between: Pattern
    each_other: Pattern
    commas: frozenset[str]
    homologue: Pattern


@dataclass(frozen=True)
class StatePatterns:
    """``realm`` and ``part`` stand behind a name that goes on, ``organ`` between a body and its state.

    ``into`` stands right before a state that somebody is in, as a whole word.
    ``spoken`` takes an acronym that is written as a word.
    """

    realm: Pattern
    part: Pattern
    organ: Pattern
    into: Pattern
    spoken: Pattern


@dataclass(frozen=True)
class FieldPatterns:
    """``first`` parts the first field of an office from its head, ``further`` one from the field before."""

    first: Pattern
    further: Pattern


@dataclass(frozen=True)
class ActorFrames:
    """``national`` are the articles before one of a kind; ``feminine`` has those that tell a holder's sex."""

    national: frozenset[str]
    feminine: Mapping[str, bool]
    company: CompanyPatterns
    state: StatePatterns
    field: FieldPatterns


def read_actor_frames(path: Path) -> ActorFrames:
    """The patterns of ``path``. Raises ``SourceError``."""
    tables, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    article = tables["article"]
    return ActorFrames(
        national=function.singular.folded | function.contracted_one.folded,
        feminine={
            **dict.fromkeys(article["feminine"], True),
            **dict.fromkeys(article["masculine"], False),
        },
        company=_company(tables["company"], function),
        state=_state(tables["state"], function),
        field=_field(function),
    )


@lru_cache
def load_actor_frames(language: str = "fr") -> ActorFrames:
    """The patterns that come with the package; read once."""
    return read_actor_frames(resources.seeds() / "lexicon" / language / "actor_frames.toml")


def _company(table: Table, function: FunctionWords) -> CompanyPatterns:
    words = {
        name: _any(folded(word) for one in listed for word in expand(one)) for name, listed in table.items()
    }
    article, civility = function.singular.pattern, rf"{function.civility.pattern}?\s*"
    named, own = rf"\W*{article}?\W*{civility}", rf"\W*(?:{article}|{words['whose']})?\W*{civility}"
    auxiliary = rf"{words['reflexive']} {words['auxiliary']} (?:{words['adverbs']} )?"
    return CompanyPatterns(
        escort=re.compile(rf".{{0,20}}\b{words['escort']},? (?:{function.of.pattern}|{words['by']}){own}"),
        presence=re.compile(rf".{{0,40}}\b{words['presence']} {function.of_one.pattern}{named}"),
        listed=re.compile(rf"\W*(?:{words['listed']}|{words['onward']})?\W*{words['leads']}?{named}"),
        joined=re.compile(rf"\W*{words['joined']}\W*{words['leads']}?{own}"),
        between=re.compile(rf"\b{words['between']}{named}$"),
        each_other=re.compile(rf"\s*(?:{words['not']} )?{auxiliary}{words['each_other']}"),
        commas=frozenset({",", *(f", {word}" for word in function.singular.folded)}),
        homologue=re.compile(
            rf",? {function.conjunction.pattern} (?:{function.comitative.pattern} )?{words['theirs']} "
        ),
    )


def _state(table: Table, function: FunctionWords) -> StatePatterns:
    words, of = {name: _any(listed) for name, listed in table.items()}, function.of_one.pattern
    lower = [*function.singular.folded, *function.contracted_one.folded]
    return StatePatterns(
        realm=re.compile(rf"\s+(?:{function.of.whole}|{words['realm']}\b)|[-‑]", re.IGNORECASE),
        part=re.compile(rf"[-‑]|\s+(?:{of}|\w+{words['endings']}\b)"),
        organ=re.compile(rf"\s+(?:{words['organ']}\s+)?(?:{forms(table['of']).lead})?", re.IGNORECASE),
        into=re.compile(rf"(?:^|[\W\d_]){function.into.pattern}[ \u00a0]$", re.IGNORECASE),
        spoken=re.compile(
            rf"\b{forms([*lower, *map(str.capitalize, lower)]).lead}([A-ZÉ][a-zéèôï]{{2,8}})\b"
        ),
    )


def _field(function: FunctionWords) -> FieldPatterns:
    of, joined = function.of.whole, function.conjunction.pattern
    return FieldPatterns(
        first=re.compile(rf"\s(?={of})"),
        further=re.compile(rf"(?:,|,?\s(?:{joined}|&))\s(?={of})"),
    )


def _any(wordings: Iterable[str]) -> str:
    return f"(?:{any_of(wordings)})"
