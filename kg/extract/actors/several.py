"""Several holders of one plural title: "les ministres A et B", "… marocain et français, A et B"."""

from dataclasses import replace

from kg.extract.actors.behind import with_appositions
from kg.extract.actors.commas import name_behind
from kg.extract.actors.complements import Complements, after_brackets
from kg.extract.actors.named import Named, named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan

_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})


def several(scan: Scan, title: Title, here: int) -> list[Phrase]:
    """ "les conseillers fédéraux A et B", "les ministres marocain et français, A et B"."""
    first = name_behind(scan, here)
    if first is None:
        affiliations = [one for one in (title.affiliation, *title.more) if one.code]
        return [
            Phrase(title.start, title.end, (title.of(one),), affiliation=one, plural=True)
            for one in affiliations
        ]
    people = [_holder(scan, title, title.start, first)]
    while (more := _next_holder(scan, title, people[-1].end)) is not None:
        people.append(more)
    owners = [title.affiliation, *title.more]
    if len(owners) == len(people) > 1:
        people = [_owned(one, owner) for one, owner in zip(people, owners, strict=True)]
    return people


def _owned(phrase: Phrase, owner: Affiliation) -> Phrase:
    return replace(phrase, titles=(phrase.titles[0].of(owner), *phrase.titles[1:]))


def _holder(scan: Scan, held: Title, start: int, named: Named) -> Phrase:
    """One of several holders with what stands behind the name: brackets, "de la France", further titles."""
    titles = (_gendered(scan, held, named),)
    phrase = with_appositions(scan, Phrase(start, named.name.end, titles=titles, name=named.name))
    return replace(phrase, end=after_brackets(scan, phrase.end)[0])


def _gendered(scan: Scan, held: Title, named: Named) -> Title:
    """The office of one of several, for a woman: "les conseillers nationaux A et Anne B"."""
    head, words = held.head, scan.words
    civil = any(words.references.gendered.get(scan.low(at)) for at in range(named.start, named.name.start))
    if head.feminine is not False or not (civil or scan.low(named.name.start) in words.names.feminine):
        return held
    role = head.female + held.role.removeprefix(head.singular)
    return replace(held, head=replace(head, singular=head.female, feminine=True), role=role)


def _next_holder(scan: Scan, title: Title, here: int) -> Phrase | None:
    """The next name of the list, with a demonym or a complement of its own before it.

    "… américain A et iranien B", "les ministres de la Défense, A, et de la Culture, B".
    """
    if scan.low(here) not in (",", "et"):
        return None
    at = here + 2 if scan.low(here + 1) == "et" else here + 1
    owner = scan.demonyms.get(at)
    if owner is not None:
        held = replace(title.of(owner.value), role=f"{title.head.singular} {scan.low(at)}")
        named = named_at(scan, owner.end)
        return None if named is None else _holder(scan, held, at, named)
    if at in scan.openers:
        return _portfolio(scan, title, at)
    ranked = scan.low(at) in _ARTICLES and (at + 1 in scan.ranks or at + 1 in scan.civilities)
    named = named_at(scan, at + 1 if ranked else at)
    return None if named is None else _holder(scan, title, at, named)


def _portfolio(scan: Scan, title: Title, here: int) -> Phrase | None:
    """The holder of "… de la Culture, B": the head of the list with a complement of its own."""
    parts = Complements(scan)
    end = parts.end(here, at=False, posted=False)
    named = name_behind(scan, end) if end > here else None
    if named is None or named.start > end + 2:
        return None
    owner = next(iter(parts.found), title.affiliation)
    held = replace(title.of(owner), role=f"{title.head.singular} {scan.written(here, end)}")
    return _holder(scan, held, here, named)
