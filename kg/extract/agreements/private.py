"""Agreements in which one side is no state: with unions or rebels, contracts of companies and clubs."""

import re

from kg.extract.agreements.mention import AgreementMention
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords

_PARTNER = 60
# "Avec la société X", "entre l'État et l'université Y", "signé par la fondation X et le ministère".
_SIDE = re.compile(
    r"\b(?:avec|entre|par)\s(?:l['’]|la\s|le\s|les\s|une?\s|des\s|plusieurs\s)?$"
    r"|\bentre\s[^.,;:]{1,60}\set\s(?:l['’]|la\s|le\s|les\s|une?\s|des\s|plusieurs\s)?$"
)


def is_private(text: str, mention: AgreementMention, words: AgreementWords) -> bool:
    """ "Un accord avec les syndicats", "la société a signé un contrat"."""
    behind = text[mention.end : min(mention.end + _PARTNER, mention.sentence.end)]
    if any(words.partners.find(behind)):
        return True
    clause = text[min(mention.start, mention.cue.start) : mention.sentence.end]
    if any(_SIDE.search(clause, 0, match.start) for match in words.bodies.find(clause)):
        return True
    sentence = text[mention.sentence.start : mention.sentence.end]
    return mention.kind is AgreementKind.CONTRACT and any(words.companies.find(sentence))
