"""What whole clauses tell as joint work, with no word for it: the judge never learned from these."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.abroad import abroad
from kg.extract.cooperation.by_both import by_both
from kg.extract.cooperation.by_one import by_one
from kg.extract.cooperation.frames import Support
from kg.extract.reading import Sentence


def told(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What clause tells ``mention`` as joint work: rule, word and confidence."""
    yield from by_both(scanned, sentence, mention)
    yield from by_one(scanned, sentence, mention)
    yield from abroad(scanned, sentence, mention)
