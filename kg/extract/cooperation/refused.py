"""Whether a gift, help or agreement is said not to be: refused, ended, "n'a pas accordé"."""

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import load_told_words

_REACH = 32


def is_stance(scanned: Scan, word: Span, mention: Span) -> bool:
    """Whether it is a position or a claim that one supports: "la position du Kenya sur le climat"."""
    stance = load_told_words(scanned.reading.language).stance
    return stance.search(scanned.text, word.end, mention.start) is not None


def is_refused(scanned: Scan, sentence: Sentence, word: Span) -> bool:
    """Whether such a word stands right before ``word``, and none that it goes on ("n'a cessé de")."""
    words, start = load_told_words(scanned.reading.language), max(sentence.start, word.start - _REACH)
    comma = max(scanned.text.rfind(", ", start, word.start), start)
    is_off = words.refused.search(scanned.text, comma, word.start) is not None
    return is_off and words.unceasing.search(scanned.text, comma, word.start) is None
