"""A rank with the portfolio behind it: "ministre d'État, ministre de l'Intérieur" is one office."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Scan
from kg.lexicon.matcher import folded

_CLOSE = 2
Words = Mapping[str, frozenset[str]]


def with_further(scan: Scan, titles: Sequence[Title], more: Title, sign: str) -> list[Title]:
    """``titles`` of one person with the one behind ``sign``: behind a rank, first with the rank's words.

    The rank alone stays behind, for later mentions of its holder.
    """
    last = titles[-1] if titles else None
    if last is None or sign != "," or more.former or more.head.pointer:
        return [*titles, more]
    if is_career(last, scan.words.titles.words):
        return [*titles[:-1], more, last]
    if not _is_rank(scan, last):
        return [*titles, more]
    if not 0 < more.start - last.end <= _CLOSE:
        return [*titles, more]
    owner = more.affiliation if more.affiliation.code else last.affiliation
    role = scan.written(last.start, more.end)
    return [*titles[:-1], replace(more, start=last.start, role=role, affiliation=owner), last]


def without_ranks(titles: Sequence[Title], words: Words) -> list[Title]:
    """The offices of one mention without the ranks that another has taken in or that stand behind it."""
    held = [one for one in titles if not any(_takes_in(other, one) for other in titles)]
    return [one for at, one in enumerate(held) if at == 0 or not is_career(one, words)]


def is_career(title: Title, words: Words) -> bool:
    """Whether the words are a diplomat's rank: "l'ambassadeur X, directeur de Y" heads no embassy."""
    told = title.affiliation.code is not None or title.former
    return title.bare and not told and folded(title.head.singular) in words["careers"]


def _takes_in(whole: Title, part: Title) -> bool:
    return whole is not part and whole.start == part.start and whole.end > part.end


def _is_rank(scan: Scan, title: Title) -> bool:
    words = scan.words.titles.words["ranks_of_ministers"]
    bare = title.bare and folded(title.head.masculine) in words
    return bare or folded(title.role).replace("’", "'") in words
