"""The verbs that sign, prepare or apply a text, and what the words before them say of when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.agreements.cues import spans, within
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementVerb, AgreementWords, Told
from kg.lexicon.conjugation import Tense

_REACH = 60
# What may stand between an auxiliary and its verb: a few adverbs, a date, a place in commas.
_BETWEEN = re.compile(r"[\s,]*(?:[\w'’.-]+[\s,]+){0,6}", re.UNICODE)
_ADVERB = 14
_AUXILIARIES = ("coming", "earlier", "done", "doubted")


@dataclass(frozen=True, slots=True)
class Verb(Span):
    """A verb of signing, preparing or applying; ``told`` is its status, whether bare, whether appointed."""

    told: tuple[Told, bool, bool]
    signs: bool


class Verbs:
    """The verbs of one text."""

    def __init__(self, text: str, words: AgreementWords) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames.verbs
        self._found = [(Span(m.start, m.end), m.value) for m in words.verbs.find(text)]
        self._starts = [span for span, _ in self._found]
        self._tense = {key: spans(matcher, text) for key, matcher in words.tense.items()}

    def leading(self, reach: Span, sentence: Sentence) -> Iterator[Verb]:
        """Those before a name: in any form."""
        for span, verb in self._within(reach):
            is_noun = self._frames.noun.search(self._text, sentence.start, span.start) is not None
            if not (verb.tense is Tense.PRESENT and is_noun) and not self._is_of_another(span, sentence):
                yield Verb(
                    span.start, span.end, self._told(span, verb, sentence, after=False), verb.act == "sign"
                )

    def following(self, reach: Span, sentence: Sentence) -> Iterator[Verb]:
        """Those after a name: participles, and the verb of "que A et B signeront"."""
        for span, verb in self._within(reach):
            is_relative = self._frames.that.search(self._text, reach.start, span.start) is not None
            is_bare = verb.tense is Tense.PARTICIPLE and self._auxiliary(span, sentence) is None
            if verb.act == "prepare" and is_bare:
                continue  # "un programme élaboré en 2010"
            is_taken_up = self._frames.clitic.search(self._text, reach.start, span.start) is not None
            is_of_name = is_relative or is_taken_up or self._before("coming", span, sentence)
            if verb.tense is Tense.PARTICIPLE or is_of_name:
                told = self._told(span, verb, sentence, after=True, relative=is_relative)
                yield Verb(span.start, span.end, told, verb.act == "sign")

    def _is_of_another(self, span: Span, sentence: Sentence) -> bool:
        """ "Le Parlement, qui doit le ratifier, l'accord": a verb of what was named before."""
        start = max(sentence.start, span.start - _ADVERB)
        return self._frames.clitic.search(self._text, start, span.start) is not None

    def _within(self, reach: Span) -> Iterator[tuple[Span, AgreementVerb]]:
        held = {span.start for span in within(self._starts, reach)}
        return ((span, verb) for span, verb in self._found if span.start in held)

    def _told(
        self, span: Span, verb: AgreementVerb, sentence: Sentence, *, after: bool, relative: bool = False
    ) -> tuple[Told, bool, bool]:
        if verb.act == "prepare":
            return AgreementStatus.PLANNED, False, False
        if verb.act == "apply":
            is_alone = self._auxiliary(span, sentence) is None
            return AgreementStatus.IN_FORCE, after and verb.tense is Tense.PARTICIPLE and is_alone, False
        if self._is_negated(span, sentence):
            return (AgreementStatus.PLANNED if self._is_still(span, sentence) else "none"), False, False
        if self._is_doubted(span, verb, sentence):
            return "none", False, False
        status = self._signed(span, verb.tense, sentence)
        is_attribute = relative or self._auxiliary(span, sentence) is None
        bare = after and verb.tense is Tense.PARTICIPLE and is_attribute
        return status, bare, status is AgreementStatus.PLANNED

    def _signed(self, span: Span, tense: Tense, sentence: Sentence) -> AgreementStatus:
        if tense in (Tense.FUTURE, Tense.CONDITIONAL):
            return AgreementStatus.PLANNED
        if tense is Tense.INFINITIVE:
            return self._of_infinitive(span, sentence)
        if tense is not Tense.PARTICIPLE:
            return AgreementStatus.SIGNED
        auxiliary = self._auxiliary(span, sentence)
        if auxiliary == "coming" or self._is_once(span, sentence):
            return AgreementStatus.PLANNED
        is_long_ago = bool(within(self._tense["ago"], Span(sentence.start, span.start)))
        is_before = auxiliary == "earlier" and not self._is_reported(span, sentence)
        return AgreementStatus.IN_FORCE if is_before or is_long_ago else AgreementStatus.SIGNED

    def _is_doubted(self, span: Span, verb: AgreementVerb, sentence: Sentence) -> bool:
        """ "Auraient signé", "rien n'indique qu'ils aient signé", but "bien qu'ils aient signé"."""
        is_participle = verb.tense is Tense.PARTICIPLE and self._auxiliary(span, sentence) == "doubted"
        return is_participle and not within(self._tense["granted"], Span(sentence.start, span.start))

    def _of_infinitive(self, span: Span, sentence: Sentence) -> AgreementStatus:
        """ "Pour signer" is to come, unless the journey is made; "viennent de signer" is done."""
        if self._before("done", span, sentence, gap=0) or self._before("allowed", span, sentence):
            return AgreementStatus.SIGNED
        main = Span(sentence.start, span.start)
        if self._before("sequel", span, sentence, gap=0) and within(self._tense["done"], main):
            return AgreementStatus.SIGNED
        if self._before("purpose", span, sentence, gap=0) and within(self._tense["travelled"], main):
            return AgreementStatus.SIGNED
        return AgreementStatus.PLANNED

    def _auxiliary(self, span: Span, sentence: Sentence) -> str | None:
        """Which kind of auxiliary stands nearest before the participle."""
        found = [(at.end, key) for key in _AUXILIARIES for at in self._leads(key, span, sentence)]
        return max(found, default=(0, None))[1]

    def _is_reported(self, span: Span, sentence: Sentence) -> bool:
        """ "A indiqué que les deux avaient signé": news, and the tense is that of the report."""
        is_beside = self._before("earlier", span, sentence, gap=_ADVERB)
        if not is_beside or self._frames.already.search(
            self._text, max(sentence.start, span.start - _ADVERB), span.start
        ):
            return False
        told = within(self._tense["told"], Span(sentence.start, span.start))
        return any(self._frames.told.match(self._text, word.end, span.start) for word in told)

    def _before(self, key: str, span: Span, sentence: Sentence, gap: int = _REACH) -> bool:
        return any(span.start - at.end <= gap + 1 for at in self._leads(key, span, sentence))

    def _leads(self, key: str, span: Span, sentence: Sentence) -> Sequence[Span]:
        reach = Span(max(sentence.start, span.start - _REACH), span.start)
        found = within(self._tense[key], reach)
        return [at for at in found if _BETWEEN.fullmatch(self._text, at.end, span.start) is not None]

    def _is_once(self, span: Span, sentence: Sentence) -> bool:
        """ "Une fois signé, l'accord sera appliqué", but "une fois signé, il a été appliqué"."""
        is_past = bool(within(self._tense["done"], Span(span.end, sentence.end)))
        return self._before("once", span, sentence, gap=0) and not is_past

    def _is_still(self, span: Span, sentence: Sentence) -> bool:
        """ "N'est pas encore signé", "n'a toujours pas été signé"."""
        return (
            self._frames.still.search(self._text, max(sentence.start, span.start - _REACH), span.start)
            is not None
        )

    def _is_negated(self, span: Span, sentence: Sentence) -> bool:
        if self._before("unsaid", span, sentence, gap=0):
            return True
        start = max(sentence.start, span.start - _REACH)
        frames = self._frames
        if frames.denied.search(self._text, start, span.start) is None:
            return False
        before = frames.denied_before.search(self._text, start, span.start)
        return before is not None or frames.denied_behind.match(self._text, span.end) is not None
