"""Words that point to actors named elsewhere: "les deux hommes", "son homologue", "ce dernier"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.lexicon.function_words import read_function_words
from kg.lexicon.matcher import folded
from kg.lexicon.wordings import any_of
from kg.source import read_toml


@dataclass(frozen=True)
class References:
    """All words folded. ``both`` maps the noun of "les deux …" to whether it means states,
    ``groups_of`` to the group of offices that it means; ``counts`` stand before it, behind one of ``before``.
    ``between`` stand before an office that several hold.

    ``pronouns`` and ``gendered`` (civilities) say of each word whether it is feminine, a verb like ``woman``
    tells of one.
    ``along`` words say that those behind go with the subject, ``led`` that they belong to one of ``groups``,
    ``heading`` that those before lead one.
    ``leading`` stands between one of ``delegations`` and its leader, ``composed`` before its members.
    ``towards`` stand before whoever the subject meets, ``clause_ends`` end its clause.
    ``pointing`` words stand before a word for people that means somebody named before, ``several`` where it
    means more than one; behind ``copulas``, with ``amid`` between, it means nobody. ``known`` stand before
    one of ``delegations`` that was named before.
    ``links`` may stand between a word of ``meeting`` and a name, ``being`` before a place where somebody is.
    ``publishing`` words say whose text it is; ``articles`` stand right before a source, ``clitic`` before its
    verb.
    ``joining`` words make several one group, ``unweighed`` ones may stand beside them; ``they`` and ``these``
    stand for a group, but not before ``times``; ``each`` before an office means all its holders told of.
    ``sides`` stand before a state. ``going``, ``meeting`` and ``representing`` are beginnings of words, as
    ``publishing`` is.
    """

    both: dict[str, bool]
    groups_of: dict[str, str]
    counts: dict[str, int]
    before: frozenset[str]
    between: tuple[str, ...]
    subjects: frozenset[str]
    pronouns: dict[str, bool]
    woman: re.Pattern[str]
    impersonal: tuple[str, ...]
    adjuncts: frozenset[str]
    gendered: dict[str, bool]
    owners: frozenset[str]
    pointing: frozenset[str]
    several: frozenset[str]
    copulas: frozenset[str]
    amid: frozenset[str]
    known: frozenset[str]
    links: frozenset[str]
    being: frozenset[str]
    verbs: tuple[str, ...]
    sources: tuple[str, ...]
    going: tuple[str, ...]
    meeting: tuple[str, ...]
    representing: tuple[str, ...]
    publishing: tuple[str, ...]
    clitic: tuple[str, ...]
    articles: tuple[str, ...]
    along: tuple[str, ...]
    attending: tuple[str, ...]
    passed: re.Pattern[str]
    groups: tuple[str, ...]
    led: tuple[str, ...]
    heading: tuple[str, ...]
    leading: tuple[str, ...]
    composed: tuple[str, ...]
    delegations: tuple[str, ...]
    sides: frozenset[str]
    joining: frozenset[str]
    unweighed: frozenset[str]
    they: frozenset[str]
    these: frozenset[str]
    times: frozenset[str]
    each: frozenset[str]
    towards: tuple[str, ...]
    clause_ends: tuple[str, ...]


# Lists of the file by the fields that hold them: as sets to ask a word of, or in order to seek them.
_SETS = {
    "before": ("both", "before"),
    "adjuncts": ("pronoun", "adjuncts"),
    "owners": ("homologue", "owners"),
    "pointing": ("homologue", "pointing"),
    "several": ("homologue", "several"),
    "copulas": ("homologue", "copulas"),
    "amid": ("homologue", "amid"),
    "known": ("company", "known"),
    "links": ("meeting", "links"),
    "being": ("meeting", "being"),
    "sides": ("company", "sides"),
    "joining": ("group", "joining"),
    "unweighed": ("group", "unweighed"),
    "they": ("group", "they"),
    "these": ("group", "these"),
    "times": ("group", "times"),
    "each": ("group", "each"),
}
_PHRASES = {
    "between": ("both", "between"),
    "impersonal": ("pronoun", "impersonal"),
    "verbs": ("source", "verbs"),
    "sources": ("source", "before"),
    "going": ("stems", "going"),
    "meeting": ("stems", "meeting"),
    "representing": ("stems", "representing"),
    "publishing": ("stems", "publishing"),
    "clitic": ("source", "clitic"),
    "along": ("company", "along"),
    "attending": ("attending", "words"),
    "groups": ("company", "groups"),
    "heading": ("company", "heading"),
    "leading": ("company", "leading"),
    "composed": ("company", "composed"),
    "delegations": ("company", "delegations"),
    "clause_ends": ("apart", "ends"),
}


def load_references(folder: Path) -> References:
    """``references.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data = read_toml(folder / "references.toml")
    definite = sorted(read_function_words(folder / "function_words.toml").definite.folded)
    both, subject, company = data["both"], data["subject"], data["company"]
    lists: dict[str, Any] = {
        **{field: frozenset(map(folded, data[table][key])) for field, (table, key) in _SETS.items()},
        **{field: tuple(map(folded, data[table][key])) for field, (table, key) in _PHRASES.items()},
    }
    return References(
        both=_of_states(both),
        groups_of={folded(noun): group for group, nouns in both["offices"].items() for noun in nouns},
        counts=both["counts"],
        pronouns=_gendered(data["pronoun"]),
        woman=_woman(data["pronoun"]),
        gendered=_gendered(data["civil"]),
        subjects=frozenset(map(folded, subject["masculine"] + subject["feminine"])),
        led=tuple(map(folded, company["led"] + company["leading"])),
        passed=re.compile(rf"\b(?:{any_of(company['passed'])})(?!\w)"),
        articles=tuple(f" {article}" for article in definite),
        towards=tuple(_towards(data["apart"], definite)),
        **lists,
    )


def _woman(table: dict[str, list[str]]) -> re.Pattern[str]:
    """ "A été très bien reçue": the auxiliary and the ending of the participle, a word between or none."""
    auxiliary, ending = any_of(table["auxiliaries"]), any_of(table["woman"])
    return re.compile(rf"\b(?:{auxiliary})\s(?:\w+\s)?\w+(?:{ending})\b")


def _of_states(table: dict[str, list[str]]) -> dict[str, bool]:
    """The nouns of "les deux …": whether each means states."""
    people = dict.fromkeys(map(folded, table["people"]), False)
    return {**people, **dict.fromkeys(map(folded, table["states"]), True)}


def _towards(table: dict[str, list[str]], definite: Sequence[str]) -> Iterator[str]:
    """Every word before whoever is met, with and without an article."""
    articles = [*definite, *map(folded, table["articles"])]
    for word in map(folded, table["towards"]):
        yield f" {word}"
        yield from (f" {word} {article}" for article in articles)


def _gendered(table: dict[str, list[str]]) -> dict[str, bool]:
    masculine = dict.fromkeys(map(folded, table["masculine"]), False)
    return {**masculine, **dict.fromkeys(map(folded, table["feminine"]), True)}
