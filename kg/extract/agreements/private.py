"""Agreements in which one side is no state: with unions or rebels, contracts of companies and clubs."""

from kg.extract.agreements.mention import AgreementMention
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords

_PARTNER = 60


def is_private(text: str, mention: AgreementMention, words: AgreementWords) -> bool:
    """ "Un accord avec les syndicats", "la société a signé un contrat"."""
    behind = text[mention.end : min(mention.end + _PARTNER, mention.sentence.end)]
    if any(words.partners.find(behind)):
        return True
    sentence = text[mention.sentence.start : mention.sentence.end]
    return mention.kind is AgreementKind.CONTRACT and any(words.companies.find(sentence))
