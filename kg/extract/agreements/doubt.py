"""What tells that a text is not signed although a word of signing stands beside its name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.questions import is_question
from kg.extract.agreements.status_cues import Cue
from kg.extract.reading import Sentence, Span
from kg.facts import AgreementStatus
from kg.lexicon.agreement_doubt import DOUBTS, OUTCOMES, AgreementDoubt, Doubt, Outcome
from kg.lexicon.agreement_words import Told
from kg.lexicon.matcher import Matcher

_FAR, _CLAUSE, _NEAR = 60, 200, 60
_ASIDE = re.compile(r",[^,;:]{1,80},")
_BORDER = re.compile(r"[;:.«»]")
_TOLD: Mapping[Outcome, Told] = {
    "none": "none",
    "planned": AgreementStatus.PLANNED,
    "signed": AgreementStatus.SIGNED,
}


class Doubts:
    """The words of one text that put a signature in doubt."""

    def __init__(self, text: str, words: AgreementDoubt) -> None:
        """Seek them once."""
        self._text, self._frames = text, words.frames
        self._nouns, self._clauses = _found(words.nouns, text), _found(words.clauses, text)
        self._outcomes = {kind: self._undone(words.outcomes[kind], words.undone[kind]) for kind in OUTCOMES}
        self._shelved = self._undone(words.shelved, words.shelving)
        self._initialled = spans(words.initialled, text)
        self._is_awaited = any(words.awaited.find(text))
        self._infinitives = spans(words.infinitives, text)
        self._open, self._untrue = spans(words.open, text), spans(words.untrue, text)

    def of(self, cue: Cue, name: Span, sentence: Sentence) -> Cue:
        """``cue`` with what the words around it make of the signature that it tells."""
        if within(self._untrue, sentence) or self._is_asked(sentence):
            return _made(cue, "none")
        if self._is_awaited and any(cue.holds(at) for at in self._initialled):
            return _made(cue, AgreementStatus.PLANNED)
        if not cue.is_verb:
            return self._of_noun(cue, name, sentence)
        told = self._of_verb(cue, sentence)
        return cue if told is None else _made(cue, told)

    def is_shelved(self, name: Span, sentence: Sentence) -> bool:
        """ "Le traité a été ajourné", "reste lettre morte"."""
        return any(self._behind(self._shelved, name, sentence))

    def _undone(self, words: Matcher[None], participles: Matcher[None]) -> Sequence[Span]:
        passive = [span for span in spans(participles, self._text) if self._is_passive(span)]
        return sorted([*spans(words, self._text), *passive], key=lambda span: span.start)

    def _is_passive(self, participle: Span) -> bool:
        start = max(0, participle.start - _FAR)
        return self._frames.passive.search(self._text, start, participle.start) is not None

    def _is_asked(self, sentence: Sentence) -> bool:
        """A question that does not take the signature for known."""
        is_known = self._frames.asking.match(self._text, sentence.start, sentence.end) is not None
        return is_question(self._text, sentence) and not is_known

    def _of_noun(self, cue: Cue, name: Span, sentence: Sentence) -> Cue:
        governed = next(self._governed(cue, sentence), None)
        if governed is not None:
            return _made(cue, governed)
        if self._is_ahead(cue, sentence):
            return _made(cue, AgreementStatus.PLANNED)
        for kind in OUTCOMES if cue.end <= name.end else ():
            for at in self._behind(self._outcomes[kind], name, sentence):
                return replace(_made(cue, _TOLD[kind]), start=at.start, end=at.end)
        return cue

    def _is_ahead(self, cue: Span, sentence: Sentence) -> bool:
        """ "À l'issue de la signature de l'accord, les ministres visiteront X"."""
        if self._frames.occasion.search(self._text, sentence.start, cue.start) is None:
            return False
        verbs = self._frames.ahead.finditer(self._text, cue.end, sentence.end)
        return any(not self._is_parted(cue.end, verb.start()) for verb in verbs)

    def _governed(self, cue: Span, sentence: Sentence) -> Iterator[Told]:
        near = Span(max(sentence.start, cue.start - _FAR), cue.end)
        for kind in DOUBTS:
            for at in within(self._nouns[kind], near):
                told = self._unless_denied(at, kind)
                if told is not None and self._frames.light.fullmatch(self._text, at.end, cue.start):
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
            return _TOLD[kind]
        return None if kind == "none" else "none"

    def _behind(self, found: Sequence[Span], name: Span, sentence: Sentence) -> Iterator[Span]:
        """Those of ``found`` that follow ``name`` in its own clause."""
        reach = Span(name.end, min(sentence.end, name.end + _CLAUSE))
        return (at for at in within(found, reach) if not self._is_parted(name.end, at.start))

    def _is_parted(self, start: int, end: int) -> bool:
        between = _ASIDE.sub("", self._text[start:end])
        return _BORDER.search(between) is not None or self._frames.clause.search(between) is not None

    def _of_verb(self, verb: Span, sentence: Sentence) -> Told | None:
        before = Span(max(sentence.start, verb.start - _CLAUSE), verb.start)
        if self._is_barred(verb, before):
            return "none"
        for kind in DOUBTS:
            if any(self._opens(at, verb) for at in within(self._clauses[kind], before)):
                return _TOLD[kind]
        return "none" if any(self._is_supposed(verb, before)) else None

    def _is_barred(self, verb: Span, before: Span) -> bool:
        """ "Sans avoir signé", "interdit au ministre de signer"."""
        near = within(self._infinitives, Span(max(before.start, verb.start - _NEAR), before.end))
        return any(self._frames.infinitive.fullmatch(self._text, at.end, verb.start) for at in near)

    def _opens(self, governor: Span, verb: Span) -> bool:
        that = self._frames.that.match(self._text, governor.end, verb.start)
        return that is not None and self._is_one_clause(that.end(), verb.start)

    def _is_one_clause(self, start: int, end: int) -> bool:
        between = _ASIDE.sub("", self._text[start:end])
        return "," not in between and not self._is_parted(start, end)

    def _is_supposed(self, verb: Span, before: Span) -> Iterator[bool]:
        """ "Si A et B signaient", "on ignore si A et B ont signé"."""
        for at in self._frames.condition.finditer(self._text, before.start, before.end):
            clause = self._text[at.end() : verb.start]
            asked = any(0 <= at.start() - word.end <= 1 for word in within(self._open, before))
            is_done = self._frames.done.search(clause) is not None
            yield self._is_one_clause(at.end(), verb.start) and (asked or not is_done)


def _made(cue: Cue, told: Told) -> Cue:
    return replace(cue, status=told, is_bare=False)


def _found(matchers: Mapping[Doubt, Matcher[None]], text: str) -> dict[Doubt, Sequence[Span]]:
    return {kind: spans(matcher, text) for kind, matcher in matchers.items()}
