"""The smallest clause that names a domain: what is quoted as evidence."""

import re

from kg.extract.reading import Sentence, Span

_MOST = 90
_DETERMINER = re.compile(r"(?:\b(?:les?|la|une?|des|du|leurs?|cette|ce)|\b[ld]['’])\s*$", re.IGNORECASE)
_STOP = re.compile(r"[,;:.!?»”\"(]|\s(?:et|indique|selon|mais)\s")


def clause_around(text: str, sentence: Sentence, named: Span) -> Span:
    """``named`` with the article before it and what belongs to it up to the next comma or "et"."""
    article = _DETERMINER.search(text, sentence.start, named.start)
    limit = min(sentence.end, named.end + _MOST)
    stop = _STOP.search(text, named.end, limit)
    end = stop.start() if stop is not None else limit if limit == sentence.end else named.end
    return Span(article.start() if article is not None else named.start, len(text[:end].rstrip()))
