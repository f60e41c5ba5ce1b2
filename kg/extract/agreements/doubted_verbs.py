"""What the words before a verb of signing make of it: "redoute que A et B signent", "sans avoir signé"."""

from collections.abc import Iterator

from kg.extract.agreements.asides import is_parted, without_asides
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.status_cues import status_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.agreement_doubt import DOUBTS, AgreementDoubt
from kg.lexicon.agreement_words import Told

_CLAUSE, _NEAR = 200, 60


class DoubtedVerbs:
    """The words of one text before verbs of signing."""

    def __init__(self, text: str, words: AgreementDoubt) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames
        self._governors = {kind: spans(matcher, text) for kind, matcher in words.clauses.items()}
        self._infinitives, self._open = spans(words.infinitives, text), spans(words.open, text)

    def told(self, verb: Span, sentence: Sentence) -> Told | None:
        """What the clause before ``verb`` makes of it."""
        before = Span(max(sentence.start, verb.start - _CLAUSE), verb.start)
        if self._is_barred(verb, before):
            return "none"
        for kind in DOUBTS:
            if any(self._opens(at, verb) for at in within(self._governors[kind], before)):
                return status_of(kind)
        return "none" if any(self._is_supposed(verb, before)) else None

    def _is_barred(self, verb: Span, before: Span) -> bool:
        """ "Sans avoir signé", "interdit au ministre de signer"."""
        near = within(self._infinitives, Span(max(before.start, verb.start - _NEAR), before.end))
        return any(self._frames.infinitive.fullmatch(self._text, at.end, verb.start) for at in near)

    def _opens(self, governor: Span, verb: Span) -> bool:
        that = self._frames.that.match(self._text, governor.end, verb.start)
        return that is not None and self._is_one_clause(that.end(), verb.start)

    def _is_one_clause(self, start: int, end: int) -> bool:
        between = without_asides(self._text[start:end])
        return "," not in between and not is_parted(between, self._frames.clause)

    def _is_supposed(self, verb: Span, before: Span) -> Iterator[bool]:
        """ "Si A et B signaient", "on ignore si A et B ont signé"."""
        for at in self._frames.condition.finditer(self._text, before.start, before.end):
            clause = self._text[at.end() : verb.start]
            asked = any(0 <= at.start() - word.end <= 1 for word in within(self._open, before))
            is_done = self._frames.done.search(clause) is not None
            yield self._is_one_clause(at.end(), verb.start) and (asked or not is_done)
