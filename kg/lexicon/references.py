"""Words that point to actors named elsewhere: "les deux hommes", "son homologue", "ce dernier"."""

from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import folded
from kg.lexicon.source import read_toml


@dataclass(frozen=True)
class References:
    """All words folded. ``both`` maps the noun of "les deux …" to whether it means states."""

    both: dict[str, bool]
    subjects: frozenset[str]
    homologues: frozenset[str]
    owners: frozenset[str]
    verbs: tuple[str, ...]
    sources: tuple[str, ...]


def load_references(folder: Path) -> References:
    """``references.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data = read_toml(folder / "references.toml")
    people = dict.fromkeys(map(folded, data["both"]["people"]), False)
    states = dict.fromkeys(map(folded, data["both"]["states"]), True)
    subject = data["subject"]
    return References(
        both={**people, **states},
        subjects=frozenset(map(folded, subject["masculine"] + subject["feminine"])),
        homologues=frozenset(map(folded, data["homologue"]["forms"])),
        owners=frozenset(map(folded, data["homologue"]["owners"])),
        verbs=tuple(map(folded, data["source"]["verbs"])),
        sources=tuple(map(folded, data["source"]["before"])),
    )
