"""The smallest clause that names a domain: what is quoted as evidence."""

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence, Span

_MOST = 90


def clause_around(scanned: Scan, sentence: Sentence, named: Span) -> Span:
    """``named`` with the article before it and what belongs to it up to the next comma or "et"."""
    text, words = scanned.text, scanned.matters.named
    article = words.before.search(text, sentence.start, named.start)
    limit = min(sentence.end, named.end + _MOST)
    stop = words.stop.search(text, named.end, limit)
    end = stop.start() if stop is not None else limit if limit == sentence.end else named.end
    return Span(article.start() if article is not None else named.start, len(text[:end].rstrip()))
