"""Words that show joint work, and words against it: from ``seeds/lexicon/<language>/cooperation.toml``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from pathlib import Path

from kg import resources
from kg.errors import SourceError
from kg.lexicon.conjugation import Conjugation, load_conjugation
from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import filled, group_matcher
from kg.source import read_toml

_IGNORED = "ignored"


class Cue(StrEnum):
    """What a word says about whether two parties work together; each is a key of the file."""

    JOINT = "joint"
    COMMON = "common"
    FIELDS = "fields"
    PILLARS = "pillars"
    SUMS = "sums"
    DOINGS = "doings"
    UNDERTAKINGS = "undertakings"
    LEAVING = "leaving"
    SHARED = "shared"
    FRAMES = "frames"
    TEXTS = "texts"
    CONTENTS = "contents"
    TIES = "ties"
    STRENGTHEN = "strengthen"
    DEEPEN = "deepen"
    SPOKEN = "spoken"
    SET_UP = "set_up"
    DEEPENED = "deepened"
    RESTORE = "restore"
    AGREED = "agreed"
    RESOLVED = "resolved"
    FIGHT = "fight"
    OF_TWO = "of_two"
    AID = "aid"
    GIVEN = "given"
    GIVERS = "givers"
    AGAINST = "against"
    STATISTICS = "statistics"
    PRAISE = "praise"
    BREAKS = "breaks"
    UNGOVERNED = "ungoverned"
    BODIES = "bodies"
    OFFICES = "offices"
    BILATERAL = "bilateral"
    SEVERAL = "several"
    MULTILATERAL = "multilateral"
    WISH = "wish"
    NEGATED = "negated"
    ANAPHORA = "anaphora"
    ACTIVE = "active"
    TWO = "two"
    DOES = "does"
    INSTRUMENTS = "instruments"
    FUNDED = "funded"
    OWN = "own"
    CONSENT = "consent"
    LINKS = "links"
    HEADS = "heads"
    PARTINGS = "partings"


@dataclass(frozen=True)
class CooperationWords:
    """A matcher for each cue."""

    matchers: Mapping[Cue, Matcher[None]]


def read_cooperation_words(path: Path) -> CooperationWords:
    """The cues of ``path``. Raises ``SourceError`` where a key is missing or unknown."""
    tables = read_toml(path)
    for key in sorted(tables.keys() ^ {*Cue, _IGNORED}):
        raise SourceError.at(
            path, 1, f"{key!r} is missing or unknown, the keys are {', '.join(Cue)}, {_IGNORED}"
        )
    verbs = load_conjugation(path.with_name("conjugation.toml"))
    words = {key: tuple(filled(wordings, partial(_forms, verbs))) for key, wordings in tables.items()}
    hiding = {Cue.JOINT, Cue.TIES, Cue.HEADS, Cue.BREAKS, Cue.CONTENTS, Cue.PARTINGS}
    return CooperationWords(
        {cue: group_matcher(words[cue], ignored=words[_IGNORED] if cue in hiding else ()) for cue in Cue}
    )


def _forms(verbs: Conjugation, verb: str) -> Iterator[str]:
    return (form.written for form in verbs.forms(verb))


@lru_cache
def load_cooperation_words(language: str = "fr") -> CooperationWords:
    """The cues that come with the package; read once."""
    return read_cooperation_words(resources.seeds() / "lexicon" / language / "cooperation.toml")
