"""What the sentence after the name of a text says of its matter: "Ils portent sur la santé et la pêche"."""

import re
from dataclasses import replace

from kg.extract.agreements.counted import counted
from kg.extract.agreements.each import each_domain
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.agreement_words import AgreementWords

_SUBJECT = 70
_MATTER = 120
# Of so many matters none is the main one.
_MANY = 3
# "D'après le communiqué, ils portent sur".
_SOURCE = re.compile(r"[^,;:.]{4,80},\s")
# "Le deuxième accord".
_OTHER = 25


class Afterwards:
    """The sentences of one text that say no more than what the texts named just before are about."""

    def __init__(self, scanned: Scan, words: AgreementWords) -> None:
        """None used yet."""
        self._scanned, self._words = scanned, words
        self._next = dict(zip(scanned.sentences, scanned.sentences[1:], strict=False))
        self._subjects: list[Span] = []

    def of(self, name: Name, sentence: Sentence) -> tuple[DomainKey, ...]:
        """The matters that the next sentence tells of the text that ``name`` names in ``sentence``."""
        after = self._next.get(sentence)
        if one_by_one := self._counted(name, sentence):
            return one_by_one
        matter = None if after is None else matter_of(self._scanned, after, self._words)
        if after is None or matter is None or not self._means(name, Span(after.start, matter.start)):
            return ()
        self._subjects.append(Span(after.start, matter.start))
        listed = each_domain(self._scanned, replace(name, end=matter.start), matter.end, self._words)
        near = self._scanned.domains_in(Span(matter.start, min(matter.end, matter.start + _MATTER)))
        told = tuple(dict.fromkeys(mention.domain for mention in near))
        return listed or (told[:1] if len(told) < _MANY else ())

    def _counted(self, name: Name, sentence: Sentence) -> tuple[DomainKey, ...]:
        """ "Deux accords. Le premier porte sur X, le second sur Y": a matter each."""
        if self._words.frames.listing.plural.match(self._scanned.text, name.start) is None:
            return ()
        behind = self._scanned.sentences[self._scanned.sentences.index(sentence) + 1 :]
        told = counted(self._scanned, name, behind, self._words)
        self._subjects += [Span(word.start, word.end + _OTHER) for word, _ in told]
        return tuple(dict.fromkeys(domain for _, domain in told))

    def _means(self, name: Name, subject: Span) -> bool:
        """Whether ``subject``, not taken for another text, is of the kind of ``name`` or only a pronoun."""
        kinds = [
            match.value for match in self._words.kinds.find(self._scanned.text[subject.start : subject.end])
        ]
        return subject not in self._subjects and (not kinds or kinds[0] is name.kind)

    def has_used(self, name: Name) -> bool:
        """Whether ``name`` is the subject of such a sentence."""
        return any(subject.holds(name) for subject in self._subjects)


def matter_of(scanned: Scan, sentence: Sentence, words: AgreementWords) -> Span | None:
    """The words after "ils portent sur", where ``sentence`` opens with that."""
    said = scanned.text[sentence.start : sentence.end]
    source = _SOURCE.match(said)
    opening = 0 if source is None else source.end()
    subject = next((match.end for match in words.subjects.find(said) if match.start in (0, opening)), None)
    verb = next((match for match in words.about.find(said) if match.start >= (subject or 0)), None)
    if subject is None or verb is None or not 0 <= verb.start - subject <= _SUBJECT:
        return None
    return Span(sentence.start + verb.end, sentence.end)
