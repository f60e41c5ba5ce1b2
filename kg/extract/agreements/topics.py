"""What an agreement is about: the words that follow its name, else those that lead to it."""

from collections.abc import Sequence

from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.cooperation_words import Cue

_COMPLEMENT = 150
_INTRO = 24


def complement(scanned: Scan, name: Span, end: int) -> int:
    """Where the words that say what the agreement is about end."""
    reach = Span(name.end, min(end, name.end + _COMPLEMENT))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach)]
    return min([reach.end, *stops])


def domain_of(scanned: Scan, sentence: Sentence, name: Span) -> DomainKey | None:
    """The first narrow domain of the name, else any, else that of "dans le domaine de X" before it."""
    found = [mention for mention in scanned.domains if mention.meets(name)]
    found = found or list(_introduced(scanned, Span(sentence.start, name.start)))
    narrow = [mention for mention in found if mention.domain not in scanned.words.general]
    return next((mention.domain for mention in narrow or found), None)


def _introduced(scanned: Scan, before: Span) -> Sequence[DomainMention]:
    return [
        mention
        for mention in scanned.domains_in(before)
        if scanned.cues.has(Cue.LINKS, Span(max(before.start, mention.start - _INTRO), mention.start))
    ]
