"""The words that tell how far an agreement is, as a text has them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.extract.agreements.cues import spans
from kg.extract.agreements.verbs import Verb
from kg.extract.reading import Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_doubt import Outcome
from kg.lexicon.agreement_words import Told
from kg.lexicon.matcher import Matcher


@dataclass(frozen=True, slots=True)
class Cue(Span):
    """A word that tells the status, "none" where it says that there is no text.

    ``is_bare``: a participle without auxiliary ("l'accord signé"); ``is_appointed``: a signature itself is
    announced ("signeront").
    """

    status: Told
    is_bare: bool = False
    is_appointed: bool = False
    is_verb: bool = False
    is_signing: bool = False


def status_of(outcome: Outcome) -> Told:
    """What becomes of a signature, as a status."""
    return outcome if outcome == "none" else AgreementStatus(outcome)


def cues_of(matchers: Mapping[Told, Matcher[None]], text: str) -> tuple[Cue, ...]:
    """Every word of ``matchers`` in ``text``, in order."""
    found = [
        Cue(span.start, span.end, status)
        for status, matcher in matchers.items()
        for span in spans(matcher, text)
    ]
    return tuple(sorted(found, key=lambda cue: (cue.start, cue.end)))


def cue_of(verb: Verb) -> Cue:
    """What ``verb`` tells."""
    return Cue(verb.start, verb.end, *verb.told, is_verb=True, is_signing=verb.signs)


def unhidden(cues: list[Cue]) -> Iterator[Cue]:
    """A longer one hides those inside it ("en vue de la signature")."""
    return (cue for cue in cues if not any(_hides(other, cue) for other in cues))


def _hides(other: Span, cue: Span) -> bool:
    return other.holds(cue) and other.end - other.start > cue.end - cue.start
