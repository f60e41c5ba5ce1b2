"""The verbs that sign, prepare or apply a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.agreements.cues import within
from kg.extract.agreements.tense import Tenses
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_words import AgreementVerb, AgreementWords, Told
from kg.lexicon.conjugation import Tense

_CLITIC, _NAME = 14, 60

# "TEXTES SIGNÉS": a title in capitals; shorter ones are acronyms.
_CAPITALS = re.compile(r"\b[A-ZÀ-Þ]{5,}\b")


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
        self._found = [(Span(m.start, m.end), m.value) for m in words.verbs.find(_lowered(text))]
        self._starts = [span for span, _ in self._found]
        self._tenses, self._kinds = Tenses(text, words), (words.kinds, words.signed_kinds)

    def leading(self, reach: Span, sentence: Sentence) -> Iterator[Verb]:
        """Those before a name: in any form."""
        for span, verb in self._within(reach):
            is_noun = self._frames.noun.search(self._text, sentence.start, span.start) is not None
            if verb.tense is Tense.PARTICIPLE and self._is_attribute(span, sentence):
                continue
            if not (verb.tense is Tense.PRESENT and is_noun) and not self._is_of_another(span, sentence):
                yield Verb(
                    span.start, span.end, self._told(span, verb, sentence, after=False), verb.act == "sign"
                )

    def following(self, reach: Span, sentence: Sentence) -> Iterator[Verb]:
        """Those after a name: participles, and the verb of "que A et B signeront"."""
        for span, verb in self._within(reach):
            is_relative = self._frames.that.search(self._text, reach.start, span.start) is not None
            is_bare = verb.tense is Tense.PARTICIPLE and self._tenses.auxiliary(span, sentence) is None
            if (verb.act == "prepare" and is_bare) or self._has_object(span, verb, reach):
                continue  # "un programme élaboré en 2010"
            is_taken_up = self._frames.clitic.search(self._text, reach.start, span.start) is not None
            is_of_name = is_relative or is_taken_up or self._tenses.is_to_come(span, sentence)
            if verb.tense is Tense.PARTICIPLE or is_of_name:
                told = self._told(span, verb, sentence, after=True, relative=is_relative)
                yield Verb(span.start, span.end, told, verb.act == "sign")

    def _has_object(self, span: Span, verb: AgreementVerb, reach: Span) -> bool:
        """ "Ils ont évoqué l'accord et signé un protocole": of what stands behind it."""
        is_joined = self._frames.joined.search(self._text, reach.start, span.start) is not None
        return (
            is_joined
            and verb.tense is Tense.PARTICIPLE
            and self._frames.object.match(self._text, span.end) is not None
        )

    def _is_attribute(self, span: Span, sentence: Sentence) -> bool:
        """ "La déclaration, signée en 2008, et la feuille de route": of the text before it."""
        before = self._text[max(sentence.start, span.start - _NAME) : span.start]
        is_apposed = before.endswith(", ") and any(any(kinds.find(before)) for kinds in self._kinds)
        return is_apposed and self._tenses.auxiliary(span, sentence) is None

    def _is_of_another(self, span: Span, sentence: Sentence) -> bool:
        """ "Le Parlement, qui doit le ratifier, l'accord": a verb of what was named before."""
        start = max(sentence.start, span.start - _CLITIC)
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
            is_alone = self._tenses.auxiliary(span, sentence) is None
            return AgreementStatus.IN_FORCE, after and verb.tense is Tense.PARTICIPLE and is_alone, False
        if self._tenses.is_negated(span, sentence):
            is_later = self._tenses.is_later(span, verb.tense, sentence)
            is_to_come = is_later or self._tenses.is_still(span, sentence)
            return AgreementStatus.PLANNED if is_to_come else "none", False, False
        if self._tenses.is_doubted(span, verb, sentence):
            return "none", False, False
        status = self._tenses.signed(span, verb.tense, sentence)
        is_attribute = relative or self._tenses.auxiliary(span, sentence) is None
        bare = after and verb.tense is Tense.PARTICIPLE and is_attribute
        return status, bare, status is AgreementStatus.PLANNED


def _lowered(text: str) -> str:
    """``text`` with the words that are all in capitals in small letters."""
    return _CAPITALS.sub(lambda word: word.group().lower(), text)
