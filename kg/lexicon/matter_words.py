"""What stands between a word for joint work and its matter (``matters.toml``)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.function_words import FunctionWords, forms, read_function_words
from kg.lexicon.wordings import any_of
from kg.source import read_toml

Tables = Mapping[str, Mapping[str, Sequence[str]]]
Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Governed:
    """What a noun governs: ``matter`` leads to it, ``field`` where it is what one works in.

    ``sibling`` leads to a second thing beside the noun.

    ``led`` has, for each preposition, what ends before the noun and what stands before its siblings.
    ``partner`` leads to those with whom; ``item`` stands before one in brackets.
    """

    matter: Pattern
    field: Pattern
    sibling: Pattern
    led: tuple[tuple[Pattern, Pattern], ...]
    partner: Pattern
    item: Pattern


@dataclass(frozen=True)
class Infinitives:
    """Verbs that part a matter from the noun.

    A ``second`` one, one ``joined`` to what governs the noun, a ``purpose``, one that ends the ``clause``.
    """

    second: Pattern
    joined: Pattern
    purpose: Pattern
    clause: Pattern


@dataclass(frozen=True)
class Named:
    """``before`` is what belongs to the name of a matter, ``stop`` ends it, ``office`` leads to an office.

    ``body`` ends before a word that is part of a body's name, ``bodies`` before those that are tied,
    ``within`` stands between ties and it; ``border`` parts two things, ``twin`` joins two words for one.
    """

    before: Pattern
    stop: Pattern
    within: Pattern
    office: Pattern
    body: Pattern
    bodies: Pattern
    border: Pattern
    twin: Pattern


@dataclass(frozen=True)
class MatterWords:
    """``relative`` and ``pronoun`` stand between a word for ties and the verb that has it as its object.

    ``praised`` ends before what has come of ties and is no wish.
    """

    governed: Governed
    infinitives: Infinitives
    named: Named
    relative: Pattern
    pronoun: Pattern
    praised: Pattern


def read_matter_words(path: Path) -> MatterWords:
    """The words of ``path``. Raises ``SourceError``."""
    function = read_function_words(path.with_name("function_words.toml"))
    tables: Tables = read_toml(path)
    resumed = {name: any_of(wordings) for name, wordings in tables["resumed"].items()}
    pronoun = rf"\b(?:{function.definite.pattern}|{resumed['pronouns']})\s?$"
    return MatterWords(
        governed=_governed(tables["governed"], function),
        infinitives=_infinitives(tables["infinitive"], function),
        named=_named(tables["named"], function),
        relative=re.compile(rf"\b{forms(tables['resumed']['relative']).lead}", re.IGNORECASE),
        pronoun=re.compile(pronoun, re.IGNORECASE),
        praised=re.compile(rf"\b(?:{resumed['praised']})\s?(?:s'|se\s)?$", re.IGNORECASE),
    )


@lru_cache
def load_matter_words(language: str = "fr") -> MatterWords:
    """The words that come with the package; read once."""
    return read_matter_words(resources.seeds() / "lexicon" / language / "matters.toml")


def _governed(table: Mapping[str, Sequence[str]], function: FunctionWords) -> Governed:
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    joined = function.conjunction.pattern
    topic = rf"{words['topic']}\s{function.definite.pattern}"
    return Governed(
        matter=re.compile(
            rf"\b(?:{function.place.pattern}|{words['prepositions']})\b|:|"
            rf"\b{function.of.pattern}(?!\s?{words['counts']}\b)",
            re.IGNORECASE,
        ),
        field=re.compile(rf"\b{words['fields']}\b", re.IGNORECASE),
        sibling=re.compile(
            rf"(?:,|\b{joined})\s(?!{words['one_of_two']}\b){function.definite.whole}\s?", re.IGNORECASE
        ),
        led=tuple(
            _led(lead, rf"\b{joined}|{words['likewise']}") for lead in (function.of_the.pattern, topic)
        ),
        partner=re.compile(rf"\s(?:{words['close']} )?{words['with']}\b", re.IGNORECASE),
        item=re.compile(rf"\s?(?:{function.definite.lead}\s?|{words['fillers']}\s)?", re.IGNORECASE),
    )


def _led(lead: str, joined: str) -> tuple[Pattern, Pattern]:
    """ "Les thèmes de la coopération, de la sécurité et de X": what leads the word leads its siblings too."""
    before = re.compile(rf"\b{lead}\s?$", re.IGNORECASE)
    return before, re.compile(rf"(?:,|{joined})\s{lead}\s?", re.IGNORECASE)


def _infinitives(table: Mapping[str, Sequence[str]], function: FunctionWords) -> Infinitives:
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    joined, leads = function.conjunction.pattern, forms(table["leads"]).lead
    pronoun = rf"(?:{words['pronoun']}\s)?"
    return Infinitives(
        second=re.compile(
            rf"\b(?:{joined}\s|{words['also']}\s?){leads}{pronoun}\w+{words['endings']}\b", re.IGNORECASE
        ),
        joined=re.compile(rf"\b{words['joined']}\s\w+{words['joined_endings']}$", re.IGNORECASE),
        purpose=re.compile(rf"\b{words['purpose']}\s\w+{words['purpose_endings']}\b", re.IGNORECASE),
        clause=re.compile(
            rf"[,;:(]|\b{joined} (?:{leads}|{words['purpose']}\s){pronoun}\w+{words['clause_endings']}\b"
        ),
    )


def _named(table: Mapping[str, Sequence[str]], function: FunctionWords) -> Named:
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    articles, joined = (
        f"{function.definite.pattern}|{function.indefinite.pattern}",
        function.conjunction.pattern,
    )
    return Named(
        before=re.compile(rf"\b(?:{articles}|{words['before']})\s*$", re.IGNORECASE),
        stop=re.compile(rf"[,;:.!?»”\"(]|\s{words['stops']}\s"),
        within=re.compile(rf"\s(?:\w+\s){{0,2}}{words['within']}\s"),
        office=re.compile(rf"\b{words['office']}\s$"),
        body=re.compile(rf"\b{words['body']}\s(?:[\w-]+\s){{0,2}}{words['body_leads']}\s$"),
        bodies=re.compile(rf"\s(?:\w+\s)?{words['bodies']}\s(?:[\w']+\s){{0,3}}(?:[\w]+')?", re.IGNORECASE),
        border=re.compile(rf"[.;,]|\b{joined} {words['border']}"),
        twin=re.compile(rf"\s(?:{joined}|{words['twin']})\s"),
    )
