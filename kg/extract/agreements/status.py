"""How far an agreement is, told by the words around its name."""

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.extract.agreements.cues import spans, within
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.matcher import Matcher

_REACH = 200
# "L'accord sur la mise en œuvre de X": what the text is about, not how far it is.
_TOPIC = re.compile(r"\b(?:sur|relati(?:f|ve) à|concernant|portant)\s(?:l[ae]\s|l['’])?$")

Spans = Mapping[AgreementStatus, tuple[Span, ...]]


class StatusCues:
    """The status words of one text."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._text = text
        self._before = _spans(words.before, text)
        self._after = _spans(words.after, text)
        self._future = spans(words.future, text)
        self._signing = spans(words.signing, text)

    def of(self, name: Span, sentence: Sentence) -> tuple[AgreementStatus, Span] | None:
        """The status of the agreement named by ``name`` and the nearest word that tells it, if any does."""
        before = _unhidden(self._before, Span(sentence.start, name.start))
        after = [
            (status, cue)
            for status, cue in _unhidden(self._after, Span(name.end, sentence.end))
            if _TOPIC.search(self._text, name.end, cue.start) is None
        ]
        found = [
            *((name.start - cue.end, status, cue) for status, cue in before),
            *((cue.start - name.end, status, cue) for status, cue in after),
        ]
        distance, status, cue = min(found, key=lambda item: item[0], default=(_REACH, None, name))
        if status is None or distance >= _REACH:
            return None
        return (AgreementStatus.PLANNED if self._is_to_come(cue, sentence) else status, cue)

    def _is_to_come(self, cue: Span, sentence: Sentence) -> bool:
        """ "La visite aura pour objet la signature": a noun tells no tense, the verb of the sentence does."""
        return cue in self._signing and bool(within(self._future, sentence))


def _spans(matchers: Mapping[AgreementStatus, Matcher[None]], text: str) -> Spans:
    return {status: spans(matcher, text) for status, matcher in matchers.items()}


def _unhidden(found: Spans, reach: Span) -> Iterator[tuple[AgreementStatus, Span]]:
    """The words in ``reach``; a longer one hides those inside it ("en vue de la signature")."""
    cues = [(status, cue) for status, all_of in found.items() for cue in within(all_of, reach)]
    return ((status, cue) for status, cue in cues if not _hidden(cue, [other for _, other in cues]))


def _hidden(cue: Span, others: Sequence[Span]) -> bool:
    return any(other.holds(cue) and other.end - other.start > cue.end - cue.start for other in others)
