"""Further offices told by a clause: "X, qui est aussi président de Z", "le ministre, qui est …"."""

from dataclasses import replace

from kg.extract.actors.linked import is_taken
from kg.extract.actors.phrases import Phrase
from kg.extract.actors.proper import whole
from kg.extract.actors.run import past_adverbs
from kg.extract.actors.scan import Scan
from kg.extract.actors.titles import title_at


def besides(scan: Scan, phrase: Phrase) -> Phrase | None:
    """``phrase`` with the office that its holder has as well; None where no clause tells one."""
    here = phrase.end + (scan.low(phrase.end) == ",")
    if scan.low(here) not in scan.words.run.openers or scan.low(here + 1) not in scan.words.references.being:
        return None
    adverbs = past_adverbs(scan, here + 2)
    title = title_at(scan, adverbs + scan.is_article(adverbs)) if adverbs > here + 2 else None
    title = None if title is None else whole(scan, title)
    if title is None or title.bare or title.head.plural or title.head.pointer or is_taken(scan, title):
        return None
    return replace(phrase, end=title.end, titles=(*phrase.titles, title))
