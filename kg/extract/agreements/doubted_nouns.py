"""What becomes of a signature named by a noun: "le report de la signature", "la signature a été annulée"."""

from collections.abc import Iterator, Sequence

from kg.extract.agreements.asides import is_parted
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.status_cues import status_of
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_doubt import DOUBTS, OUTCOMES, AgreementDoubt, Doubt
from kg.lexicon.agreement_words import Told
from kg.lexicon.matcher import Matcher

_FAR, _CLAUSE = 60, 200


class DoubtedNouns:
    """The words of one text around nouns of signing."""

    def __init__(self, text: str, words: AgreementDoubt) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames
        self._governors = {kind: spans(matcher, text) for kind, matcher in words.nouns.items()}
        self._outcomes = {kind: self._undone(words.outcomes[kind], words.undone[kind]) for kind in OUTCOMES}
        self._shelved = self._undone(words.shelved, words.shelving)

    def told(self, noun: Span, sentence: Sentence) -> Told | None:
        """What the words before ``noun`` make of it."""
        governed = next(self._governed(noun, sentence), None)
        if governed is None and self._is_ahead(noun, sentence):
            return AgreementStatus.PLANNED
        return governed

    def outcome(self, name: Span, sentence: Sentence) -> tuple[Span, Told] | None:
        """The words behind the ``name`` of the text that tell what became of its signature."""
        found = (
            (at, status_of(kind))
            for kind in OUTCOMES
            for at in self._behind(self._outcomes[kind], name, sentence)
        )
        return next(found, None)

    def is_shelved(self, name: Span, sentence: Sentence) -> bool:
        """Whether the text itself, named by ``name``, was put aside."""
        return any(self._behind(self._shelved, name, sentence))

    def _undone(self, words: Matcher[None], participles: Matcher[None]) -> Sequence[Span]:
        passive = [span for span in spans(participles, self._text) if self._is_passive(span)]
        return sorted([*spans(words, self._text), *passive], key=lambda span: span.start)

    def _is_passive(self, participle: Span) -> bool:
        start = max(0, participle.start - _FAR)
        return self._frames.passive.search(self._text, start, participle.start) is not None

    def _is_ahead(self, noun: Span, sentence: Sentence) -> bool:
        """ "À l'issue de la signature de l'accord, les ministres visiteront X"."""
        if self._frames.occasion.search(self._text, sentence.start, noun.start) is None:
            return False
        verbs = self._frames.ahead.finditer(self._text, noun.end, sentence.end)
        return any(not self._is_parted(noun.end, verb.start()) for verb in verbs)

    def _governed(self, noun: Span, sentence: Sentence) -> Iterator[Told]:
        near = Span(max(sentence.start, noun.start - _FAR), noun.end)
        for kind in DOUBTS:
            for at in within(self._governors[kind], near):
                told = self._unless_denied(at, kind)
                if told is not None and self._frames.light.fullmatch(self._text, at.end, noun.start):
                    yield told

    def _unless_denied(self, governor: Span, kind: Doubt) -> Told | None:
        """ "N'a pas empêché la signature" leaves it, "n'exige pas la signature" makes none."""
        start = max(0, governor.start - _FAR)
        before = self._text[start : governor.start]
        is_denied = self._frames.denied.search(before) is not None and (
            self._frames.denied_behind.search(before) is not None
            or self._frames.denied_behind.match(self._text, governor.end) is not None
        )
        if not is_denied:
            return status_of(kind)
        return None if kind == "none" else "none"

    def _behind(self, found: Sequence[Span], name: Span, sentence: Sentence) -> Iterator[Span]:
        """Those of ``found`` that follow ``name`` in its own clause."""
        reach = Span(name.end, min(sentence.end, name.end + _CLAUSE))
        return (at for at in within(found, reach) if not self._is_parted(name.end, at.start))

    def _is_parted(self, start: int, end: int) -> bool:
        return is_parted(self._text[start:end], self._frames.clause)
