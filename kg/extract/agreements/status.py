"""How far an agreement is, told by the words around its name."""

from kg.extract.agreements.doubt import Doubts
from kg.extract.agreements.nearest import NearestCues
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementWords


class StatusCues:
    """The words of one text that tell whether its agreements are signed."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._nearest, self._doubts = NearestCues(text, words), Doubts(text, words.doubt)

    def of(self, name: Span, sentence: Sentence, *, older: Span | None = None) -> Cue | None:
        """The nearest word that tells the status of the agreement named by ``name``, if any does.

        ``older`` is the text that it changes: what binds since long, or was concluded then, is that one.
        """
        cue = self._doubted(self._nearest.of(name, sentence, older=older), name, sentence)
        if cue is not None and cue.status == "none":
            return self._done_at_last(name, sentence)
        return cue

    def of_list(self, sentence: Sentence) -> Cue | None:
        """The last word of a signature in ``sentence``, whatever it governs."""
        cue = self._nearest.of_list(sentence)
        return self._doubted(cue, Span(sentence.end, sentence.end), sentence)

    def _done_at_last(self, name: Span, sentence: Sentence) -> Cue | None:
        """ "Avaient renoncé à signer le traité, l'ont signé lundi"."""
        later = (
            cue
            for cue in self._nearest.following(name, sentence)
            if cue.is_verb and cue.is_signing and not cue.is_bare
        )
        signed = (cue for cue in later if cue.status is AgreementStatus.SIGNED)
        return next((cue for cue in signed if self._doubted(cue, name, sentence) is cue), None)

    def denies(self, name: Span, sentence: Sentence) -> bool:
        """Whether ``sentence`` says that the agreement named by ``name`` is not signed, or was shelved."""
        cue = self._nearest.of(name, sentence)
        doubted = self._doubted(cue, name, sentence)
        is_denied = (
            doubted is not None and doubted.status == "none" and (doubted.is_signing or doubted is not cue)
        )
        return is_denied or self._doubts.is_shelved(name, sentence)

    def _doubted(self, cue: Cue | None, name: Span, sentence: Sentence) -> Cue | None:
        """ "Le report de la signature", "il faut que A et B signent"."""
        if cue is None or cue.status == "none" or not cue.is_signing:
            return cue
        return self._doubts.of(cue, name, sentence)
