"""Words that point to actors named elsewhere: "les deux hommes", "son homologue", "ce dernier"."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import folded
from kg.lexicon.source import read_toml


@dataclass(frozen=True)
class References:
    """All words folded. ``both`` maps the noun of "les deux …" to whether it means states,
    ``groups_of`` to the group of offices that it means; ``counts`` stand before it, behind one of ``before``.
    ``between`` stand before an office that several hold.

    ``pronouns`` and ``gendered`` (civilities) say of each word whether it is feminine.
    ``along`` words say that those behind go with the subject, ``led`` that they belong to one of ``groups``,
    ``heading`` that those before lead one.
    ``leading`` stands between one of ``delegations`` and its leader, ``composed`` before its members.
    ``towards`` stand before whoever the subject meets, ``clause_ends`` end its clause.
    ``pointing`` words stand before a word for people that means somebody named before.
    ``joining`` words make several one group, ``unweighed`` ones may stand beside them; ``they`` and ``these``
    stand for a group; ``each`` before an office means all its holders told of.
    ``sides`` stand before a state. ``going``, ``meeting`` and ``representing`` are beginnings of words.
    """

    both: dict[str, bool]
    groups_of: dict[str, str]
    counts: dict[str, int]
    before: frozenset[str]
    between: tuple[str, ...]
    subjects: frozenset[str]
    pronouns: dict[str, bool]
    impersonal: tuple[str, ...]
    adjuncts: frozenset[str]
    gendered: dict[str, bool]
    owners: frozenset[str]
    pointing: frozenset[str]
    verbs: tuple[str, ...]
    sources: tuple[str, ...]
    going: tuple[str, ...]
    meeting: tuple[str, ...]
    representing: tuple[str, ...]
    along: tuple[str, ...]
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
    each: frozenset[str]
    towards: tuple[str, ...]
    clause_ends: tuple[str, ...]


def load_references(folder: Path) -> References:
    """``references.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data = read_toml(folder / "references.toml")
    people = dict.fromkeys(map(folded, data["both"]["people"]), False)
    states = dict.fromkeys(map(folded, data["both"]["states"]), True)
    subject = data["subject"]
    return References(
        both={**people, **states},
        groups_of={folded(noun): group for group, nouns in data["both"]["offices"].items() for noun in nouns},
        counts=data["both"]["counts"],
        before=frozenset(data["both"]["before"]),
        between=tuple(map(folded, data["both"]["between"])),
        pronouns=_gendered(data["pronoun"]),
        impersonal=tuple(map(folded, data["pronoun"]["impersonal"])),
        adjuncts=frozenset(map(folded, data["pronoun"]["adjuncts"])),
        gendered=_gendered(data["civil"]),
        subjects=frozenset(map(folded, subject["masculine"] + subject["feminine"])),
        owners=frozenset(map(folded, data["homologue"]["owners"])),
        pointing=frozenset(map(folded, data["homologue"]["pointing"])),
        verbs=tuple(map(folded, data["source"]["verbs"])),
        sources=tuple(map(folded, data["source"]["before"])),
        going=tuple(map(folded, data["stems"]["going"])),
        meeting=tuple(map(folded, data["stems"]["meeting"])),
        representing=tuple(map(folded, data["stems"]["representing"])),
        along=tuple(map(folded, data["company"]["along"])),
        groups=tuple(map(folded, data["company"]["groups"])),
        led=tuple(map(folded, data["company"]["led"] + data["company"]["leading"])),
        composed=tuple(map(folded, data["company"]["composed"])),
        leading=tuple(map(folded, data["company"]["leading"])),
        delegations=tuple(map(folded, data["company"]["delegations"])),
        heading=tuple(map(folded, data["company"]["heading"])),
        sides=frozenset(map(folded, data["company"]["sides"])),
        joining=frozenset(map(folded, data["group"]["joining"])),
        unweighed=frozenset(map(folded, data["group"]["unweighed"])),
        they=frozenset(map(folded, data["group"]["they"])),
        these=frozenset(map(folded, data["group"]["these"])),
        each=frozenset(map(folded, data["group"]["each"])),
        towards=tuple(_towards(data["apart"])),
        clause_ends=tuple(map(folded, data["apart"]["ends"])),
    )


def _towards(table: dict[str, list[str]]) -> Iterator[str]:
    """Every word before whoever is met, with and without an article."""
    for word in map(folded, table["towards"]):
        yield f" {word}"
        yield from (f" {word} {folded(article)}" for article in table["articles"])


def _gendered(table: dict[str, list[str]]) -> dict[str, bool]:
    masculine = dict.fromkeys(map(folded, table["masculine"]), False)
    return {**masculine, **dict.fromkeys(map(folded, table["feminine"]), True)}
