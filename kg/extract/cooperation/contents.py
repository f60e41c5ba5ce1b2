"""What an agreement covers, said in the sentences after it: "Il porte sur la santé et sur la pêche"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.extract.agreements import Scan
from kg.extract.agreements.afterwards import matter_of
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.clause import clause_around
from kg.extract.cooperation.frames import is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.facts import Signs
from kg.lexicon.cooperation_words import Cue

_FURTHER, _OPENING = 3, 50


@dataclass(frozen=True, slots=True)
class Content:
    """A matter of the text ``of``; ``span`` is the clause that names it."""

    of: Signs
    mention: DomainMention
    span: Span


def contents(scanned: Scan, signed: Iterable[Signs]) -> Iterator[Content]:
    """Every matter that the sentences after one of ``signed`` give it."""
    for text in signed:
        for sentence in _about(scanned, text):
            for mention in _covered(scanned, sentence):
                yield Content(text, mention, clause_around(scanned, sentence, mention))


def _about(scanned: Scan, text: Signs) -> Iterator[Sentence]:
    """The sentence after the one that names ``text``, and those behind it while they go on about a text."""
    here = scanned.reading.sentence_at(text.evidence.start)
    if here not in scanned.sentences:
        return
    first = scanned.sentences.index(here) + 1
    for place, sentence in enumerate(scanned.sentences[first : first + _FURTHER]):
        if place and not _goes_on(scanned, scanned.sentences[first + place - 1]):
            return
        yield sentence


def _goes_on(scanned: Scan, sentence: Sentence) -> bool:
    """Whether ``sentence`` speaks of a text from its beginning: "Le protocole autorise…", "Il prévoit…"."""
    opening = Span(sentence.start, min(sentence.end, sentence.start + _OPENING))
    return (
        scanned.cues.has(Cue.TEXTS, opening) or matter_of(scanned, sentence, scanned.agreements) is not None
    )


def _covered(scanned: Scan, sentence: Sentence) -> Iterator[DomainMention]:
    """The matters listed right behind the verb."""
    matter = matter_of(scanned, sentence, scanned.agreements)
    if matter is None:
        return
    verb = Span(matter.start, matter.start)
    for mention in scanned.domains_in(matter):
        if is_same_clause(scanned, verb, mention) and is_head(scanned, verb, mention):
            yield mention
