"""Where a text names an agreement, what it is about and how far it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementKind, AgreementStatus, DomainKey
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_COMPLEMENT = 150
_NEAR = 160


@dataclass(frozen=True, slots=True)
class AgreementMention(Span):
    """An agreement in ``sentence``; ``cue`` is the word that tells its status, ``about`` the end of its name."""

    sentence: Sentence
    kind: AgreementKind
    domain: DomainKey | None
    status: AgreementStatus
    cue: Span
    about: int


def find_mentions(scanned: Scan, words: AgreementWords) -> Iterator[AgreementMention]:
    """The agreements whose status the sentence tells, in order."""
    status = {state: spans(matcher, scanned.text) for state, matcher in words.status.items()}
    names = [(Span(match.start, match.end), match.value) for match in words.kinds.find(scanned.text)]
    titles = [actor for actor in scanned.reading.actors]
    for sentence in scanned.sentences:
        here = [(span, kind) for span, kind in names if sentence.holds(span)]
        here = [(span, kind) for span, kind in here if not any(title.holds(span) for title in titles)]
        for at, (span, kind) in enumerate(here):
            following = here[at + 1][0].start if at + 1 < len(here) else sentence.end
            found = _status(span, sentence, status)
            if found is not None:
                about = _complement(scanned, span, Span(span.end, min(following, sentence.end)))
                domain = _domain(scanned, Span(span.start, about))
                yield AgreementMention(span.start, span.end, sentence, kind, domain, *found, about)


def _complement(scanned: Scan, name: Span, rest: Span) -> int:
    """Where the words that say what the agreement is about end."""
    reach = Span(name.end, min(rest.end, name.end + _COMPLEMENT))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach)]
    return min([reach.end, *stops])


def _domain(scanned: Scan, name: Span) -> DomainKey | None:
    """The first narrow domain of the name, else the first one."""
    found = [
        mention.domain for mention in scanned.domains if mention.start < name.end and mention.end > name.start
    ]
    narrow = [domain for domain in found if domain not in scanned.words.general]
    return next(iter(narrow or found), None)


def _status(
    name: Span, sentence: Sentence, found: dict[AgreementStatus, tuple[Span, ...]]
) -> tuple[AgreementStatus, Span] | None:
    """The status word nearest to the name; a longer one hides those inside it, one before counts as nearer."""
    cues = [(state, cue) for state, all_of in found.items() for cue in within(all_of, sentence)]
    cues = [(state, cue) for state, cue in cues if not _hidden(cue, [other for _, other in cues])]
    near = [(_distance(name, cue), state, cue) for state, cue in cues]
    best = min((item for item in near if item[0] <= _NEAR), key=lambda item: item[0], default=None)
    return None if best is None else (best[1], best[2])


def _hidden(cue: Span, others: Sequence[Span]) -> bool:
    return any(other.holds(cue) and other.end - other.start > cue.end - cue.start for other in others)


def _distance(name: Span, cue: Span) -> int:
    return name.start - cue.end if cue.end <= name.start else 2 * max(cue.start - name.end, 0)
