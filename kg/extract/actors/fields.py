"""A field for each of several holders: "les ministres de la Santé et de la Défense, A et B"."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Scan
from kg.lexicon.actor_frames import FieldPatterns
from kg.lexicon.matcher import folded

_SURE, _UNTOLD = 2, 3


def each_field(title: Title, frames: FieldPatterns) -> list[Title]:
    """``title`` once for each of its fields; of several states it has but one for all."""
    lead, *rest = frames.first.split(title.role, maxsplit=1)
    fields = frames.further.split(rest[0]) if rest and not title.more else []
    return [replace(title, role=f"{lead} {field}", plain=f"{lead} {field}") for field in fields]


def one_each(scan: Scan, title: Title, count: int) -> list[Title] | None:
    """``title`` with one of its fields for each of ``count`` holders; None where there are not as many."""
    titles = each_field(title, scan.words.frames.field)
    return titles if len(titles) == count > 1 else None


def unnamed(scan: Scan, title: Title) -> list[Phrase]:
    """Holders whom the text does not name: "les ministres italiens de l'Économie et de la Défense".

    Two fields of no state told may be those of one office.
    """
    titles = each_field(title, scan.words.frames.field)
    few = len(titles) < (_SURE if title.affiliation.country else _UNTOLD)
    fielded = folded(title.head.masculine) in scan.words.titles.words["of_fields"]
    others = sum(at in scan.heads for at in range(title.start, title.end)) > 1
    if few or title.affiliation.org or others or not fielded:
        return []
    heads = (replace(one, head=replace(one.head, plural=False)) for one in titles)
    return [Phrase(title.start, title.end, (one,), affiliation=title.affiliation) for one in heads]


def with_one_each(scan: Scan, people: Sequence[Phrase], title: Title) -> list[Phrase]:
    """``people`` of one state who share the plural ``title``, each with a field of it where they match."""
    states = {one.affiliation.code for one in people} - {None}
    titles = one_each(scan, title, len(people)) if not states else None
    if titles is None or any(one.titles[0].role != people[0].titles[0].role for one in people):
        return list(people)
    return [replace(one, titles=(held, *one.titles[1:])) for one, held in zip(people, titles, strict=True)]
