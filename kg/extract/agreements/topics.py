"""What an agreement is about: the words that follow its name, else else those before it."""

from collections.abc import Sequence

from kg.extract.agreements.domains import DomainMention
from kg.extract.agreements.each import each_domain
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.cooperation_words import Cue

_COMPLEMENT = 150
_INTRO = 24
_LEAD = 40


def complement(scanned: Scan, name: Span, end: int) -> int:
    """Where the words that say what the agreement is about end."""
    reach = Span(name.end, min(end, name.end + _COMPLEMENT))
    stops = [stop.start for stop in scanned.cues.within(Cue.BREAKS, reach)]
    return min([reach.end, *stops])


def domains_of(
    scanned: Scan, name: Name, *, about: int, end: int, sentence: Sentence, words: AgreementWords
) -> tuple[DomainKey | None, ...]:
    """The domain of the text that ends at ``about``; of several texts, listed before ``end``, one each."""
    gift = _gift(scanned.text, name, about, words)
    found = [
        mention
        for mention in scanned.domains
        if mention.meets(Span(name.start, about)) and not gift.holds(mention)
    ]
    listed = each_domain(scanned, name, end, words)
    if listed:
        return listed
    of_sort = _of_sort(scanned.text, name, found, words)
    if of_sort is not None:
        return (of_sort,)
    head = _general_head(scanned, name, found, words)
    if head is not None:
        return (head,)
    found = found or list(_introduced(scanned, Span(sentence.start, name.start)))
    narrow = [mention for mention in found if mention.domain not in scanned.words.general]
    if _is_of_all_sorts(scanned.text, name, narrow, words):
        return (None,)
    return (next((mention.domain for mention in narrow or found), None),)


def _gift(text: str, name: Name, about: int, words: AgreementWords) -> Span:
    """ "Convention de financement": only that something is given; an empty span where it is no such."""
    found = next((m for m in words.gifts.find(text[name.start : about]) if m.start == 0), None)
    return Span(name.start, name.start + (0 if found is None else found.end))


def _of_sort(
    text: str, name: Name, found: Sequence[DomainMention], words: AgreementWords
) -> DomainKey | None:
    """ "Convention de double imposition": however general its matter, the name says it."""
    for mention in found[:1]:
        sorts = [match.value for match in words.natures.find(text[name.start : mention.end])]
        if mention.domain in sorts and mention.start - name.end <= _INTRO:
            return mention.domain
    return None


def _general_head(
    scanned: Scan, name: Name, found: Sequence[DomainMention], words: AgreementWords
) -> DomainKey | None:
    """ "Un accord sur la supervision bancaire, qui prévoit l'envoi d'experts": what follows is a means."""
    if len(found) < 2 or found[0].domain not in scanned.words.general:
        return None
    first, second = found[:2]
    lead, gap = scanned.text[name.end : first.start], scanned.text[first.end : second.start]
    is_led = len(lead) <= _LEAD and any(words.matter.find(lead)) and not any(words.leading_on.find(lead))
    is_parted = "," in gap and any(words.leading_on.find(gap))
    return first.domain if is_led and is_parted else None


def _is_of_all_sorts(text: str, name: Name, found: Sequence[DomainMention], words: AgreementWords) -> bool:
    """ "Des accords dans des domaines tels que A et B": several texts, and none that is just about A."""
    is_plural = words.frames.listing.plural.match(text, name.start) is not None
    if len({mention.domain for mention in found}) < 2 or not is_plural:
        return False
    return found[0].end <= name.start or any(words.samples.find(text[name.end : found[0].start]))


def _introduced(scanned: Scan, before: Span) -> Sequence[DomainMention]:
    return [
        mention
        for mention in scanned.domains_in(before)
        if scanned.cues.has(Cue.LINKS, Span(max(before.start, mention.start - _INTRO), mention.start))
    ]
