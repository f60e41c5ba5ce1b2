"""A field for each of several holders: "les ministres de la Santé et de la Défense, A et B"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Scan
from kg.lexicon.function_words import load_function_words
from kg.lexicon.matcher import folded

_SURE, _UNTOLD = 2, 3


def each_field(title: Title) -> list[Title]:
    """``title`` once for each of its fields; of several states it has but one for all."""
    one, another = _openings()
    lead, *rest = one.split(title.role, maxsplit=1)
    fields = another.split(rest[0]) if rest and not title.more else []
    return [replace(title, role=f"{lead} {field}", plain=f"{lead} {field}") for field in fields]


@cache
def _openings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What parts the first field from the head, and a further one from the field before."""
    words = load_function_words()
    of, joined = words.of.whole, words.conjunction.pattern
    return re.compile(rf"\s(?={of})"), re.compile(rf"(?:,|,?\s(?:{joined}|&))\s(?={of})")


def one_each(title: Title, count: int) -> list[Title] | None:
    """``title`` with one of its fields for each of ``count`` holders; None where there are not as many."""
    titles = each_field(title)
    return titles if len(titles) == count > 1 else None


def unnamed(scan: Scan, title: Title) -> list[Phrase]:
    """Holders whom the text does not name: "les ministres italiens de l'Économie et de la Défense".

    Two fields of no state told may be those of one office.
    """
    titles = each_field(title)
    few = len(titles) < (_SURE if title.affiliation.country else _UNTOLD)
    fielded = folded(title.head.masculine) in scan.words.titles.words["of_fields"]
    others = sum(at in scan.heads for at in range(title.start, title.end)) > 1
    if few or title.affiliation.org or others or not fielded:
        return []
    heads = (replace(one, head=replace(one.head, plural=False)) for one in titles)
    return [Phrase(title.start, title.end, (one,), affiliation=title.affiliation) for one in heads]


def with_one_each(people: Sequence[Phrase], title: Title) -> list[Phrase]:
    """``people`` of one state who share the plural ``title``, each with a field of it where they match."""
    states = {one.affiliation.code for one in people} - {None}
    titles = one_each(title, len(people)) if not states else None
    if titles is None or any(one.titles[0].role != people[0].titles[0].role for one in people):
        return list(people)
    return [replace(one, titles=(held, *one.titles[1:])) for one, held in zip(people, titles, strict=True)]
