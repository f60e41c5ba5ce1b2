"""What texts told together are about, one by one: "Le premier porte sur X. Le second concerne Y"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.agreements.each import each_domain
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence, Span
from kg.facts import DomainKey
from kg.lexicon.agreement_words import AgreementWords

_OPENING, _LEAD, _MATTER, _MOST = 12, 40, 110, 5
# "D'un coût de 3 millions, le second vise": what stands before it.
_FRONTED = re.compile(r"\w[^.;:,]{4,60},\s")
_ASIDE = re.compile(r"\s?,[^,;:.]{1,80},")

Counted = tuple[Span, DomainKey]


def counted(scanned: Scan, name: Name, after: Sequence[Sentence], words: AgreementWords) -> list[Counted]:
    """The words that count the texts of ``name``, and what each is about, where ``after`` opens so."""
    told: list[Counted] = []
    for sentence in after[:_MOST]:
        found = list(_in(scanned, name, sentence, words))
        if not (told or found):
            break
        told += found
    return told


def _in(scanned: Scan, name: Name, sentence: Sentence, words: AgreementWords) -> Iterator[Counted]:
    said = scanned.text[sentence.start : sentence.end]
    spans = [Span(sentence.start + m.start, sentence.start + m.end) for m in words.counted.find(said)]
    if not spans or not _opens(spans[0], sentence, scanned.text):
        return
    for word, after in pairwise([*spans, Span(sentence.end, sentence.end)]):
        here = replace(name, start=word.start, end=word.end)
        for domain in _matters(scanned, here, after.start, words):
            yield word, domain


def _opens(first: Span, sentence: Span, text: str) -> bool:
    is_fronted = _FRONTED.fullmatch(text, sentence.start, first.start) is not None
    return is_fronted or first.start - sentence.start <= _OPENING


def _matters(scanned: Scan, name: Name, end: int, words: AgreementWords) -> tuple[DomainKey, ...]:
    """The matter that stands behind ``name`` ("porte sur la santé", "relatif à la pêche"), of several all."""
    aside = _ASIDE.match(scanned.text, name.end, end)
    name = name if aside is None else replace(name, end=aside.end())
    said = scanned.text[name.end : min(end, name.end + _MATTER)]
    leads = [*words.about.find(said), *words.matter.find(said)]
    if not any(lead.start <= _LEAD for lead in leads):
        return ()
    if scanned.text[name.start : name.end].endswith(words.frames.listing.several):
        return each_domain(scanned, name, end, words)
    found = scanned.domains_in(Span(name.end, name.end + len(said)))
    narrow = [mention for mention in found if mention.domain not in scanned.words.general]
    return tuple(mention.domain for mention in (narrow or found)[:1])
