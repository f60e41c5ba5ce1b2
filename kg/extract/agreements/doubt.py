"""What tells that a text is not signed although a word of signing stands beside its name."""

from dataclasses import replace

from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.doubted_nouns import DoubtedNouns
from kg.extract.agreements.doubted_verbs import DoubtedVerbs
from kg.extract.agreements.questions import is_question
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_doubt import AgreementDoubt
from kg.lexicon.agreement_words import Told


class Doubts:
    """The words of one text that put a signature in doubt."""

    def __init__(self, text: str, words: AgreementDoubt) -> None:
        """Seek them once."""
        self._text, self._asking = text, words.frames.asking
        self._nouns, self._verbs = DoubtedNouns(text, words), DoubtedVerbs(text, words)
        self._untrue = spans(words.untrue, text)
        self._initialled = spans(words.initialled, text)
        self._awaited, self._fresh = spans(words.awaited, text), words.frames.fresh

    def of(self, cue: Cue, name: Span, sentence: Sentence) -> Cue:
        """``cue`` with what the words around it make of the signature that it tells."""
        if within(self._untrue, sentence) or self._is_asked(sentence):
            return _made(cue, "none")
        if any(cue.holds(at) for at in self._initialled) and self._is_awaited():
            return _made(cue, AgreementStatus.PLANNED)
        if cue.is_verb:
            told = self._verbs.told(cue, sentence)
            return cue if told is None else _made(cue, told)
        return self._of_noun(cue, name, sentence)

    def _is_awaited(self) -> bool:
        """Whether the text says of what is initialled that its signature is to come."""
        return not all(map(self._is_of_another, self._awaited))

    def _is_of_another(self, awaited: Span) -> bool:
        """ "Un accord de pêche sera signé": of a text that its sentence names first."""
        fresh = self._fresh.search(self._text, 0, awaited.start)
        return fresh is not None and not within(self._initialled, Span(fresh.start(), awaited.start))

    def is_shelved(self, name: Span, sentence: Sentence) -> bool:
        """ "Le traité a été ajourné", "reste lettre morte"."""
        return self._nouns.is_shelved(name, sentence)

    def _is_asked(self, sentence: Sentence) -> bool:
        """A question that does not take the signature for known."""
        is_known = self._asking.match(self._text, sentence.start, sentence.end) is not None
        return is_question(self._text, sentence) and not is_known

    def _of_noun(self, cue: Cue, name: Span, sentence: Sentence) -> Cue:
        told = self._nouns.told(cue, sentence)
        if told is not None:
            return _made(cue, told)
        outcome = self._nouns.outcome(name, sentence) if cue.end <= name.end else None
        if outcome is None:
            return cue
        at, told = outcome
        return replace(_made(cue, told), start=at.start, end=at.end)


def _made(cue: Cue, told: Told) -> Cue:
    return replace(cue, status=told, is_bare=False)
