"""The domains that a text names, outside titles and names of offices."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.agreements.cues import Cues
from kg.extract.reading import ActorKind, ActorMention, Reading, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.domain_words import DomainWord, DomainWords
from kg.lexicon.matcher import Match

_HEAD_REACH = 90
_NAMING = frozenset({ActorKind.NAMED, ActorKind.FUNCTION, ActorKind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class DomainMention(Span):
    """A domain named in the text; ``head`` is the noun that an adjective stands beside."""

    domain: DomainKey
    head: Span | None = None


def find_domains(reading: Reading, words: DomainWords, cues: Cues) -> tuple[DomainMention, ...]:
    """Every mention in order; those inside a title ("ministre de la Santé") are none."""
    titles = [actor for actor in reading.actors if actor.kind in _NAMING]
    found = (
        _mention(match, cues) for match in words.matcher.find(reading.text) if not _inside(match, titles)
    )
    return tuple(mention for mention in found if mention is not None)


def _mention(match: Match[DomainWord], cues: Cues) -> DomainMention | None:
    word = match.value
    head = _head(match, cues)
    if word.is_adjective and head is None:
        return None
    return DomainMention(match.start, match.end, word.domain, head if word.is_adjective else None)


def _head(match: Match[DomainWord], cues: Cues) -> Span | None:
    """The last noun before the adjective with only adjectives, commas and "et" between."""
    reach = Span(max(0, match.start - _HEAD_REACH), match.start)
    heads = cues.within(Cue.HEADS, reach)
    if not heads:
        return None
    between = Span(heads[-1].end, match.start)
    return None if cues.has(Cue.PARTINGS, between) else heads[-1]


def _inside(match: Match[DomainWord], titles: Sequence[ActorMention]) -> bool:
    return any(title.start <= match.start and match.end <= title.end for title in titles)
