"""Whether a domain is an item of the list that a word for joint work governs."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.reading import Span
from kg.lexicon.cooperation_words import Cue

_LEAD = 8


def is_governed(scanned: Scan, trigger: Span, mention: Span) -> bool:
    """Whether ``mention`` stands in the list of matters that begins after the noun ``trigger``."""
    between = Span(trigger.end, mention.start)
    if not is_same_clause(scanned, trigger, mention):
        return False
    return not (
        _is_sibling(scanned, between, scanned.matters.governed.sibling)
        or any(_is_sibling(scanned, between, form) for form in _forms(scanned, trigger))
        or _is_partner(scanned, scanned.text[between.start : between.end])
        or _is_purpose(scanned, between)
    )


def is_same_clause(scanned: Scan, trigger: Span, mention: Span) -> bool:
    """Whether no new thought, second verb or bracket begins between the two."""
    between = Span(trigger.end, mention.start)
    if _is_broken(scanned, between) or scanned.cues.has(Cue.UNGOVERNED, between):
        return False
    written = scanned.text[between.start : between.end]
    if _opens_aside(scanned, between) or scanned.matters.infinitives.second.search(written) is not None:
        return False
    return not any(
        scanned.matters.infinitives.joined.search(scanned.text, between.start, verb.end)
        for verb in scanned.cues.within(Cue.STRENGTHEN, between)
    )


def _forms(scanned: Scan, trigger: Span) -> Iterator[re.Pattern[str]]:
    """How things beside ``trigger`` are led in, where a preposition leads it."""
    for lead, form in scanned.matters.governed.led:
        if lead.search(scanned.text, max(0, trigger.start - _LEAD), trigger.start) is not None:
            yield form


def _is_sibling(scanned: Scan, between: Span, form: re.Pattern[str]) -> bool:
    """ "La coopération bilatérale, les réformes et la paix": things beside the joint work, no parties."""
    for sibling in form.finditer(scanned.text, between.start, between.end):
        if not scanned.pairs.names(sibling.end()):
            return (
                scanned.matters.governed.matter.search(scanned.text, between.start, sibling.start()) is None
            )
    return False


def _is_partner(scanned: Scan, written: str) -> bool:
    """ "En collaboration avec les écoles": those with whom, not that on which."""
    governed = scanned.matters.governed
    found = governed.partner.match(written)
    return found is not None and governed.matter.search(written, found.end()) is None


def _is_purpose(scanned: Scan, between: Span) -> bool:
    """ "En matière de défense pour soutenir X": the matter is named, X is only what it is good for."""
    for purpose in scanned.matters.infinitives.purpose.finditer(scanned.text, between.start, between.end):
        is_link = scanned.cues.has(Cue.LINKS, Span(purpose.start(), purpose.end()))
        if not is_link and scanned.domains_in(Span(between.start, purpose.start())):
            return True
    return False


def _is_broken(scanned: Scan, between: Span) -> bool:
    """Whether a new thought begins; the semicolons of a list after a colon are none."""
    colon = scanned.text.find(":", between.start, between.end)
    breaks = scanned.cues.within(Cue.BREAKS, between)
    return any(colon < 0 or scanned.text[each.start : each.end] != ";" for each in breaks)


def _opens_aside(scanned: Scan, between: Span) -> bool:
    """Whether a bracket opens and says more than which matters are meant ("(énergie, transports)")."""
    written = scanned.text[between.start : between.end]
    if written.count("(") <= written.count(")"):
        return written.count("(") < written.count(")")
    opened = between.start + written.rindex("(") + 1
    listed = [*scanned.domains_in(Span(opened, between.end)), Span(between.end, between.end)]
    starts = [Span(opened, opened), *listed]
    return any(not _is_next(scanned, first, second) for first, second in pairwise(starts))


def _is_next(scanned: Scan, first: Span, second: Span) -> bool:
    written = scanned.text[first.end : second.start]
    is_item = scanned.matters.governed.item.fullmatch(written) is not None
    return is_item or scanned.between.is_listed(first, second)
