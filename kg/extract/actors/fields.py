"""A field for each of several holders: "les ministres de la Santé et de la Défense, A et B"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.actors.phrases import Phrase, Title

_OF = r"(?:de|du|des)\b|d['’]"
_FIELD = re.compile(rf"\s(?={_OF})")
_NEXT = re.compile(rf"(?:,|,?\s(?:et|&))\s(?={_OF})")


def one_each(title: Title, count: int) -> list[Title] | None:
    """``title`` with one of its fields for each of ``count`` holders; None where there are not as many."""
    lead, *rest = _FIELD.split(title.role, maxsplit=1)
    fields = _NEXT.split(rest[0]) if rest else []
    if len(fields) != count or count < 2 or title.more:
        return None
    return [replace(title, role=f"{lead} {field}", plain=f"{lead} {field}") for field in fields]


def with_one_each(people: Sequence[Phrase], title: Title) -> list[Phrase]:
    """``people`` of one state who share the plural ``title``, each with a field of it where they match."""
    states = {one.affiliation.code for one in people} - {None}
    titles = one_each(title, len(people)) if not states else None
    if titles is None or any(one.titles[0].role != people[0].titles[0].role for one in people):
        return list(people)
    return [replace(one, titles=(held, *one.titles[1:])) for one, held in zip(people, titles, strict=True)]
