"""An agreement as a text names it, before its parties and its day are settled."""

from dataclasses import dataclass

from kg.extract.agreements.names import Name
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey


@dataclass(frozen=True, slots=True)
class AgreementMention(Span):
    """An agreement in ``sentence``; ``cue`` tells its status, ``about`` is the end of its name.

    ``is_recalled`` where its signature is only an attribute of it ("l'accord conclu avec X"), ``is_changed``
    where a newer text changes it; ``older`` is the one that it changes itself. ``among``: where its
    parties are named, if not in ``sentence``.
    """

    sentence: Sentence
    kind: AgreementKind
    domains: tuple[DomainKey | None, ...]
    status: AgreementStatus
    cue: Cue
    about: int
    is_recalled: bool
    is_changed: bool = False
    older: Span | None = None
    among: tuple[Sentence, Span] | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """The last text whose status was told; ``is_open`` where items of a list may follow."""

    status: AgreementStatus
    sentence: Sentence
    name: Name
    is_open: bool
