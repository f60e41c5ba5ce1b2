"""What an agreement is about: the words that follow its name, else else those before it."""

import re
from collections.abc import Sequence

from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_COMPLEMENT = 150
_INTRO = 24
_STEP = 45
_PLURAL = re.compile(r"\w+[sx]\b")
_COORDINATED = re.compile(r"[^.;:]*(?:,|\bet\b|\bainsi que\b)[^.;:]*")


def complement(scanned: Scan, name: Span, end: int) -> int:
    """Where the words that say what the agreement is about end."""
    reach = Span(name.end, min(end, name.end + _COMPLEMENT))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach)]
    return min([reach.end, *stops])


def domains_of(
    scanned: Scan, name: Name, about: int, sentence: Sentence, words: AgreementWords
) -> tuple[DomainKey | None, ...]:
    """The domain of the text; of several texts ("trois accords sur A, B et C") one each."""
    found = [mention for mention in scanned.domains if mention.meets(Span(name.start, about))]
    listed = _listed(scanned.text, name, found, words)
    if len(listed) > 1:
        return listed
    found = found or list(_introduced(scanned, Span(sentence.start, name.start)))
    narrow = [mention for mention in found if mention.domain not in scanned.words.general]
    if _is_of_all_sorts(scanned.text, name, narrow, words):
        return (None,)
    return (next((mention.domain for mention in narrow or found), None),)


def _is_of_all_sorts(text: str, name: Name, found: Sequence[DomainMention], words: AgreementWords) -> bool:
    """ "Des accords dans des domaines tels que A et B": several texts, and none that is just about A."""
    if len({mention.domain for mention in found}) < 2 or _PLURAL.match(text, name.start) is None:
        return False
    return found[0].end <= name.start or any(words.samples.find(text[name.end : found[0].start]))


def _listed(
    text: str, name: Name, found: Sequence[DomainMention], words: AgreementWords
) -> tuple[DomainKey, ...]:
    """The domains that follow one another, as many as there are texts."""
    count = _count(text, name, words)
    if not found or count < 2 or any(words.samples.find(text[name.end : found[0].start])):
        return ()
    listed = [found[0]]
    for mention in found[1:]:
        gap = text[listed[-1].end : mention.start]
        if len(gap) > _STEP or mention.head is not None or _COORDINATED.fullmatch(gap) is None:
            break
        listed.append(mention)
    domains = tuple(dict.fromkeys(mention.domain for mention in listed))
    return domains if len(domains) == count else ()


def _count(text: str, name: Name, words: AgreementWords) -> int:
    """How many texts ``name`` says that there are ("trois accords"); 0 where it does not."""
    last = next(iter(words.counts.find(text[max(0, name.start - _INTRO) : name.start])), None)
    return 0 if last is None else int(last.value)


def _introduced(scanned: Scan, before: Span) -> Sequence[DomainMention]:
    return [
        mention
        for mention in scanned.domains_in(before)
        if scanned.cues.has(Cue.LINKS, Span(max(before.start, mention.start - _INTRO), mention.start))
    ]
