"""What the sentence before a text speaks of: "Ils formeront des juges. Un accord en ce sens est signé"."""

from kg.extract.agreements.articles import is_definite, points_back
from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Sentence
from kg.facts import DomainKey
from kg.lexicon.agreement_words import AgreementWords

# "La convention", as the first words.
_OPENING = 6


def told_before(
    scanned: Scan, name: Name, sentence: Sentence, words: AgreementWords
) -> tuple[DomainKey, ...]:
    """The matter of the sentence before, where ``name`` points to it; with no pointing word, its only one."""
    before = _before(scanned, sentence)
    if before is None:
        return ()
    narrow = [m.domain for m in scanned.domains_in(before) if m.domain not in scanned.words.general]
    if points_back(scanned.text, name, words) or any(
        words.back_far.find(scanned.text[name.end : sentence.end])
    ):
        return tuple(narrow[:1])
    opens = name.start - sentence.start <= _OPENING and is_definite(scanned.text, name, words)
    return tuple(narrow[:1]) if opens and len(set(narrow)) == 1 else ()


def _before(scanned: Scan, sentence: Sentence) -> Sentence | None:
    """The sentence right before it in its paragraph."""
    earlier = [other for other in scanned.sentences if other.end <= sentence.start]
    is_near = bool(earlier) and earlier[-1].paragraph == sentence.paragraph
    return earlier[-1] if is_near else None
