"""What the words before a verb of signing say of when it was, or that it was not."""

import re
from collections.abc import Sequence

from kg.extract.agreements.cues import spans, within
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementVerb, AgreementWords
from kg.lexicon.conjugation import Tense

_REACH, _BEHIND = 60, 30
# What may stand between an auxiliary and its verb: a few adverbs, a date, a place in commas.
_BETWEEN = re.compile(r"[\s,]*(?:[\w'’.-]+[\s,]+){0,6}", re.UNICODE)
_ADVERB = 14
_AUXILIARIES = ("coming", "earlier", "done", "doubted")


class Tenses:
    """The words of time before the verbs of one text."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._text, self._frames, self._kinds = text, words.frames.verbs, words.kinds
        self._tense = {key: spans(matcher, text) for key, matcher in words.tense.items()}

    def signed(self, span: Span, tense: Tense, sentence: Sentence) -> AgreementStatus:
        """How far a text is by a verb of signing in ``tense`` that is not denied."""
        if tense in (Tense.FUTURE, Tense.CONDITIONAL):
            return AgreementStatus.PLANNED
        if tense is Tense.INFINITIVE:
            return self._of_infinitive(span, sentence)
        if tense is not Tense.PARTICIPLE:
            return AgreementStatus.SIGNED
        auxiliary = self.auxiliary(span, sentence)
        if auxiliary == "coming" or self._is_once(span, sentence):
            return AgreementStatus.PLANNED
        behind = Span(span.end, min(sentence.end, span.end + _BEHIND))
        is_long_ago = any(
            within(self._tense["ago"], part) for part in (Span(sentence.start, span.start), behind)
        )
        is_today = bool(within(self._tense["today"], sentence))
        is_before = auxiliary == "earlier" and not is_today and not self._is_reported(span, sentence)
        return AgreementStatus.IN_FORCE if is_before or is_long_ago else AgreementStatus.SIGNED

    def is_doubted(self, span: Span, verb: AgreementVerb, sentence: Sentence) -> bool:
        """ "Auraient signé", "rien n'indique qu'ils aient signé", but "bien qu'ils aient signé"."""
        is_participle = verb.tense is Tense.PARTICIPLE and self.auxiliary(span, sentence) == "doubted"
        return is_participle and not within(self._tense["granted"], Span(sentence.start, span.start))

    def is_negated(self, span: Span, sentence: Sentence) -> bool:
        """Whether the verb at ``span`` is denied."""
        if self.before("denying", span, sentence, gap=0):
            return True
        start = max(sentence.start, span.start - _REACH)
        frames = self._frames
        if frames.denied.search(self._text, start, span.start) is None:
            return False
        before = frames.denied_before.search(self._text, start, span.start)
        return before is not None or frames.denied_behind.match(self._text, span.end) is not None

    def is_still(self, span: Span, sentence: Sentence) -> bool:
        """ "N'est pas encore signé", "n'a toujours pas été signé"."""
        start = max(sentence.start, span.start - _REACH)
        return self._frames.still.search(self._text, start, span.start) is not None

    def is_later(self, span: Span, tense: Tense, sentence: Sentence) -> bool:
        """ "Ne sera pas signé lundi", "ne signeront pas avant mai": on another day."""
        is_participle = tense is Tense.PARTICIPLE and self.auxiliary(span, sentence) == "coming"
        is_ahead = is_participle or tense in (Tense.FUTURE, Tense.CONDITIONAL)
        return is_ahead and self._frames.later.match(self._text, span.end) is not None

    def auxiliary(self, span: Span, sentence: Sentence) -> str | None:
        """Which kind of auxiliary stands nearest before the participle."""
        found = [
            (at.end, key)
            for key in _AUXILIARIES
            for at in self._leads(key, span, sentence)
            if key != "earlier" or self._frames.resumed.search(self._text, at.end, span.start) is None
        ]
        found += [(at.end, "coming") for at in self._intended(span, sentence)]
        nearest, key = max(found, default=(0, None))
        return None if key is None or self._is_of_name(Span(nearest, span.start)) else key

    def _is_of_name(self, between: Span) -> bool:
        """ "Ont salué l'accord de pêche conclu": of the text before it, with nothing that parts them."""
        said = self._text[between.start : between.end]
        last = max((name.end for name in self._kinds.find(said)), default=None)
        return last is not None and self._frames.parting.search(said, last) is None

    def is_to_come(self, span: Span, sentence: Sentence) -> bool:
        """Whether a word of what is still to come leads to the verb at ``span``."""
        return self.before("coming", span, sentence) or self.before("intended", span, sentence)

    def before(self, key: str, span: Span, sentence: Sentence, gap: int = _REACH) -> bool:
        """Whether one of the words of ``key`` leads to the verb at ``span``, within ``gap``."""
        return any(span.start - at.end <= gap + 1 for at in self._leads(key, span, sentence))

    def _of_infinitive(self, span: Span, sentence: Sentence) -> AgreementStatus:
        """ "Pour signer" is to come, unless the journey is made; "viennent de signer" is done."""
        if self.before("done", span, sentence, gap=0) or self.before("allowed", span, sentence):
            return AgreementStatus.SIGNED
        main = Span(sentence.start, span.start)
        if self.before("sequel", span, sentence, gap=0) and within(self._tense["done"], main):
            return AgreementStatus.SIGNED
        if self.before("purpose", span, sentence, gap=0) and within(self._tense["travelled"], main):
            return AgreementStatus.SIGNED
        return AgreementStatus.PLANNED

    def _is_reported(self, span: Span, sentence: Sentence) -> bool:
        """ "A indiqué que les deux avaient signé": news, and the tense is that of the report."""
        is_beside = self.before("earlier", span, sentence, gap=_ADVERB)
        if not is_beside or self._frames.already.search(
            self._text, max(sentence.start, span.start - _ADVERB), span.start
        ):
            return False
        told = within(self._tense["told"], Span(sentence.start, span.start))
        return any(self._frames.told.match(self._text, word.end, span.start) for word in told)

    def _is_once(self, span: Span, sentence: Sentence) -> bool:
        """ "Une fois signé, l'accord sera appliqué", but "une fois signé, il a été appliqué"."""
        is_past = bool(within(self._tense["done"], Span(span.end, sentence.end)))
        return self.before("once", span, sentence, gap=0) and not is_past

    def _intended(self, span: Span, sentence: Sentence) -> Sequence[Span]:
        """ "Doit être signé", but "ce que prévoit l'accord signé lundi"."""
        found = self._leads("intended", span, sentence)
        return [at for at in found if within(self._tense["being"], Span(at.end, span.start))]

    def _leads(self, key: str, span: Span, sentence: Sentence) -> Sequence[Span]:
        reach = Span(max(sentence.start, span.start - _REACH), span.start)
        found = within(self._tense[key], reach)
        return [at for at in found if _BETWEEN.fullmatch(self._text, at.end, span.start) is not None]
