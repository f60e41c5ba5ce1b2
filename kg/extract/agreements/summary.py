"""A word for several texts, where each of them is named next: "deux accords : un protocole et un contrat"."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from kg.extract.agreements.mention import AgreementMention
from kg.extract.reading import Part
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords


def without_summaries(
    mentions: Sequence[AgreementMention], text: str, words: AgreementWords
) -> Iterator[AgreementMention]:
    """``mentions`` without the words for all of those that are named one by one."""
    led = {item.among[1].start for item in mentions if item.among is not None and _is_special(item)}
    named = any(_is_special(item) for item in mentions if item.sentence.part is not Part.HEADLINE)
    for mention, after in zip_longest(mentions, mentions[1:]):
        is_headline = mention.sentence.part is Part.HEADLINE and named
        is_summary = (
            is_headline or mention.start in led or (after is not None and _leads(mention, after, text, words))
        )
        if not (is_summary and _is_general(mention, text, words)):
            yield mention


def _is_special(mention: AgreementMention) -> bool:
    return mention.kind is not AgreementKind.AGREEMENT


def _is_general(mention: AgreementMention, text: str, words: AgreementWords) -> bool:
    """ "Deux accords", "trois documents", with no word of what they are about."""
    is_bare = mention.kind is AgreementKind.AGREEMENT and mention.domains == (None,)
    return is_bare and words.frames.listing.plural.match(text, mention.start) is not None


def _leads(mention: AgreementMention, item: AgreementMention, text: str, words: AgreementWords) -> bool:
    is_near = mention.end <= item.start and item.sentence == mention.sentence and _is_special(item)
    forms = words.frames.listing
    if is_near and forms.each.fullmatch(text, mention.end, item.start) is not None:
        return True
    is_apposed = is_near and forms.apposed.fullmatch(text, mention.end, item.start) is not None
    return is_apposed and any(words.signed_kinds.find(text[mention.start : mention.end]))
