"""Titles behind several names: "A et B, tous deux conseillers", "…, respectivement ministre et préfet"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.actors.fields import one_each
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Scan
from kg.extract.actors.several import gendered
from kg.extract.actors.titles import title_at

_OPENING = frozenset({",", "("})


def shared(scan: Scan, found: Sequence[Phrase]) -> Iterator[Phrase]:
    """``found`` of one sentence; names of one list with the titles that stand behind the last of them."""
    group: list[Phrase] = []
    taken = 0
    for phrase in found:
        if phrase.start < taken:
            continue
        if group and not _goes_on(scan, group[-1], phrase):
            yield from group
            group = []
        if phrase.name is None or phrase.titles:
            yield from group
            group = []
            yield phrase
            continue
        group.append(phrase)
        held = _with_titles(scan, group)
        if held:
            taken, group = held[-1].end, []
            yield from held
    yield from group


def _goes_on(scan: Scan, one: Phrase, other: Phrase) -> bool:
    """Whether the other stands behind "," or "et" of the same list."""
    between = {scan.low(at) for at in range(one.end, other.start)}
    return bool(between) and between <= scan.words.grammar.joints


def _with_titles(scan: Scan, people: Sequence[Phrase]) -> list[Phrase]:
    """``people`` with the title or titles behind them; none where there are none."""
    here, last = people[-1].end, people[-1]
    if len(people) < 2 or scan.low(here) not in _OPENING:
        return []
    here += 1
    start = here
    together, articles = scan.words.titles.words["together"], scan.words.function.definite_plural.folded
    while scan.low(here) in together or scan.low(here) in articles:
        here += 1
    titles = list(_titles(scan, here))
    if len(titles) == 1 and titles[0].head.plural and not titles[0].more:
        titles = one_each(scan, titles[0], len(people)) or titles * len(people)
    elif len(titles) != len(people) or here == start or any(one.head.plural for one in titles):
        return []
    held = [_holding(scan, one, title) for one, title in zip(people, titles, strict=True)]
    return [*held[:-1], replace(held[-1], end=max(last.end, titles[-1].end))]


def _titles(scan: Scan, here: int) -> Iterator[Title]:
    """The titles of a list from ``here``."""
    title = title_at(scan, here)
    while title is not None:
        yield title
        here = title.end + 1 if scan.is_joint(title.end) else title.end
        title = title_at(scan, here + 1 if scan.is_and(here) else here) if here > title.end else None


def _holding(scan: Scan, one: Phrase, title: Title) -> Phrase:
    if one.name is None:
        return one
    held = gendered(scan, title, one.start, one.name) if title.head.plural else title
    return replace(one, titles=(held,))
