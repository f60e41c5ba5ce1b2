"""Words for a text of the kind and matter of one just named: its next version, the one that it replaces."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.agreements.names import Name
from kg.extract.agreements.scan import Scan
from kg.extract.reading import Span
from kg.facts import AgreementKind
from kg.lexicon.agreement_words import AgreementWords
from kg.lexicon.function_words import FunctionWords

_NEAR, _LEAD = 250, 45
_STOP = re.compile(r"[.!?]\s")


def kin(scanned: Scan, names: Sequence[Name], words: AgreementWords) -> Iterator[Name]:
    """The next versions and the replaced texts that stand behind one of ``names`` in its sentence."""
    text = scanned.text
    for match in words.versions.find(text) if names else ():
        before = _before(names, match.start, text)
        if before is not None:
            yield Name(match.start, match.end, before.kind, kin="next")
    for match in words.replaced.find(text):
        if _is_replaced(Span(match.start, match.end), text, words):
            before = _before(names, match.start, text)
            kind = AgreementKind.AGREEMENT if before is None else before.kind
            yield Name(match.start, match.end, kind, kin="replaced")


def _before(names: Sequence[Name], start: int, text: str) -> Name | None:
    """The name that stands last before ``start`` in its sentence."""
    last = next((name for name in reversed(names) if name.end <= start), None)
    is_near = last is not None and start - last.end <= _NEAR
    return last if last is not None and is_near and _STOP.search(text, last.end, start) is None else None


def _is_small(between: str, words: FunctionWords) -> bool:
    """Whether there is nothing but an article or a preposition: "remplace", "succède à"."""
    return (
        re.fullmatch(rf"\s*(?:{words.to.lead}|{words.of.lead}|{words.definite.lead})*", between) is not None
    )


def _is_replaced(word: Span, text: str, words: AgreementWords) -> bool:
    """Right behind a verb of replacing, and with its year."""
    lead = text[max(0, word.start - _LEAD) : word.start]
    verb = next((match.end for match in words.replacing.find(lead)), None)
    return (
        verb is not None
        and _is_small(lead[verb:], words.function)
        and words.frames.articles.dated.match(text, word.end) is not None
    )
