"""What an agreement covers, said in the sentence after it: "Il porte sur la santé, l'énergie et la pêche"."""

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


@dataclass(frozen=True, slots=True)
class Content:
    """A matter of the text ``of``; ``span`` is the clause that names it."""

    of: Signs
    mention: DomainMention
    span: Span


def contents(scanned: Scan, signed: Iterable[Signs]) -> Iterator[Content]:
    """Every matter that the sentence after one of ``signed`` gives it."""
    after = dict(zip(scanned.sentences, scanned.sentences[1:], strict=False))
    for text in signed:
        here = scanned.reading.sentence_at(text.evidence.start)
        behind = None if here is None else after.get(here)
        if behind is not None:
            for mention in _covered(scanned, behind):
                yield Content(text, mention, clause_around(scanned, behind, mention))


def _covered(scanned: Scan, sentence: Sentence) -> Iterator[DomainMention]:
    """The matters listed right behind the verb."""
    matter = matter_of(scanned, sentence, scanned.agreements)
    if matter is None:
        return
    verb = Span(matter.start, matter.start)
    for mention in scanned.domains_in(matter):
        if is_same_clause(scanned, verb, mention) and is_head(scanned, verb, mention):
            yield mention
