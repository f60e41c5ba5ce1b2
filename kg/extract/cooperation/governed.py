"""Whether a domain is an item of the list that a word for joint work governs."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import is_listed
from kg.extract.reading import Span
from kg.lexicon.cooperation_words import Cue

_LEAD = 8
# A preposition of matter: what follows it is the object of the joint work, not a party or a sibling of it.
_MATTER = re.compile(
    r"\b(?:en|dans|sur|pour|contre|comme|à|au|aux|dont|autour|relati(?:f|ve)s?)\b|:|"
    r"\b(?:de|du|des|d['’])(?!\s?(?:deux|trois|quatre)\b)",
    re.IGNORECASE,
)
_SIBLING = re.compile(r"(?:,|\bet)\s(?:les?\b|la\b|l['’](?!une?\b))\s?", re.IGNORECASE)
# "Les thèmes de la coopération, de la sécurité et de X": what leads the word leads its siblings too.
_OF, _ON = r"(?:de la|de l['’]|du|des|d['’])", r"sur\s(?:la|les?|l['’])"
_LED_BY = tuple(
    (
        re.compile(rf"\b{lead}\s?$", re.IGNORECASE),
        re.compile(rf"(?:,|\bet|ainsi que)\s{lead}\s?", re.IGNORECASE),
    )
    for lead in (_OF, _ON)
)
_PARTNER = re.compile(r"\s(?:(?:très )?étroite )?avec\b", re.IGNORECASE)
# "Et à renforcer": a second verb beside the one that governs the joint work.
_SECOND_VERB = re.compile(
    r"\b(?:et\s|ainsi qu['’e]\s?)(?:à\s|de\s|d['’])(?:en\s)?\w+(?:er|ir|prendre)\b", re.IGNORECASE
)
_ARTICLES = re.compile(r"\s?(?:(?:les?|la|en|notamment)\s|l['’]\s?)?", re.IGNORECASE)
_AND_INFINITIVE = re.compile(r"\b(?:et|ou)\s\w+(?:er|ir)$", re.IGNORECASE)
_PURPOSE = re.compile(r"\bpour\s\w+(?:er|ir|ndre)\b", re.IGNORECASE)


def is_governed(scanned: Scan, trigger: Span, mention: Span) -> bool:
    """Whether ``mention`` stands in the list of matters that begins after the noun ``trigger``."""
    between = Span(trigger.end, mention.start)
    if not is_same_clause(scanned, trigger, mention):
        return False
    return not (
        _is_sibling(scanned, between, _SIBLING)
        or any(_is_sibling(scanned, between, form) for form in _forms(scanned.text, trigger))
        or _is_partner(scanned.text[between.start : between.end])
        or _is_purpose(scanned, between)
    )


def is_same_clause(scanned: Scan, trigger: Span, mention: Span) -> bool:
    """Whether no new thought, second verb or bracket begins between the two."""
    between = Span(trigger.end, mention.start)
    if _is_broken(scanned, between) or scanned.cues.has(Cue.UNGOVERNED, between):
        return False
    written = scanned.text[between.start : between.end]
    if _opens_aside(scanned, between) or _SECOND_VERB.search(written) is not None:
        return False
    return not any(
        _AND_INFINITIVE.search(scanned.text, between.start, verb.end)
        for verb in scanned.cues.within(Cue.STRENGTHEN, between)
    )


def _forms(text: str, trigger: Span) -> Iterator[re.Pattern[str]]:
    """How things beside ``trigger`` are led in, where a preposition leads it."""
    for lead, form in _LED_BY:
        if lead.search(text, max(0, trigger.start - _LEAD), trigger.start) is not None:
            yield form


def _is_sibling(scanned: Scan, between: Span, form: re.Pattern[str]) -> bool:
    """ "La coopération bilatérale, les réformes et la paix": things beside the joint work, no parties."""
    for sibling in form.finditer(scanned.text, between.start, between.end):
        if not scanned.pairs.names(sibling.end()):
            return _MATTER.search(scanned.text, between.start, sibling.start()) is None
    return False


def _is_partner(written: str) -> bool:
    """ "En collaboration avec les écoles": those with whom, not that on which."""
    found = _PARTNER.match(written)
    return found is not None and _MATTER.search(written, found.end()) is None


def _is_purpose(scanned: Scan, between: Span) -> bool:
    """ "En matière de défense pour soutenir X": the matter is named, X is only what it is good for."""
    for purpose in _PURPOSE.finditer(scanned.text, between.start, between.end):
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
    return any(not _is_next(scanned.text, first, second) for first, second in pairwise(starts))


def _is_next(text: str, first: Span, second: Span) -> bool:
    written = text[first.end : second.start]
    return _ARTICLES.fullmatch(written) is not None or is_listed(text, first, second)
