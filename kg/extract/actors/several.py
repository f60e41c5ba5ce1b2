"""Several holders of one plural title: "les ministres A et B", "… marocain et français, A et B"."""

from dataclasses import replace

from kg.extract.actors.behind import with_appositions
from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.commas import name_behind
from kg.extract.actors.complements import Complements
from kg.extract.actors.fields import unnamed, with_one_each
from kg.extract.actors.named import Named, announced_at, named_at
from kg.extract.actors.phrases import Name, Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.tails import with_tail
from kg.extract.actors.titles import title_at
from kg.lexicon.matcher import folded


def several(scan: Scan, title: Title, here: int) -> list[Phrase]:
    """ "les conseillers fédéraux A et B", "les ministres marocain et français, A et B"."""
    title, first = _first(scan, title, here)
    if first is None and (listed := _listed(scan, title, here)):
        return listed
    if first is None and (each := unnamed(scan, title)):
        return each
    if first is None:
        affiliations = [one for one in (title.affiliation, *title.more) if one.code]
        return [
            Phrase(title.start, title.end, (title.of(one),), affiliation=one, plural=True)
            for one in affiliations
        ]
    people = _with_next(scan, title, [_holder(scan, title, title.start, first)])
    owners = [title.affiliation, *title.more]
    if len(owners) == len(people) > 1:
        people = [_owned(one, owner) for one, owner in zip(people, owners, strict=True)]
    return with_one_each(scan, people, title)


def _first(scan: Scan, title: Title, here: int) -> tuple[Title, Named | None]:
    """The first name behind the title: right there, behind "dont" or a sign, or behind the title's rest."""
    at = _past_listing(scan, here)
    named = name_behind(scan, here) if at == here else announced_at(scan, at)
    if named is not None and _is_company(scan, title, named):
        return title, None
    if named is not None or at > here:
        return title, named
    return with_tail(scan, title) or (title, None)


def _past_listing(scan: Scan, here: int) -> int:
    """The index behind "dont", ", respectivement," and the like, or ``here``."""
    listing, at = scan.words.titles.words["listing"], here
    at += scan.low(at) == "," and scan.low(at + 1) in listing
    while scan.low(at) in listing:
        at += 1
    return at + 1 if at > here and scan.low(at) == "," else at


def _is_company(scan: Scan, title: Title, named: Named) -> bool:
    """Whether the list goes on with one-word bodies: "les patrons de Renault, Thales, Engie"."""
    led = (
        title.affiliation.org is not None
        and folded(title.head.masculine) in scan.words.titles.words["of_orgs"]
    )
    return led and len(named.name.parts) == 1 and named.start == named.name.start


def _listed(scan: Scan, title: Title, here: int) -> list[Phrase]:
    """ "plusieurs ministres : de la Culture A, de la Défense B"."""
    at = here + 1 if scan.low(here) in (":", ",") else here
    first = _portfolio(scan, title, at) if at > here and at in scan.openers else None
    return [] if first is None else _with_next(scan, title, [replace(first, start=title.start)])


def _with_next(scan: Scan, title: Title, people: list[Phrase]) -> list[Phrase]:
    """``people`` with those that the list goes on with."""
    while (more := _next_holder(scan, title, people[-1].end)) is not None:
        people.append(more)
    return people


def elliptic(scan: Scan, here: int) -> list[Phrase]:
    """ "celui de la Coopération, X", "ceux du Niger, A, et du Mali, B": the office is the last one before."""
    if scan.low(here) not in scan.words.titles.words["elliptic"] or here + 1 not in scan.openers:
        return []
    if scan.openers[here + 1].end in scan.heads:
        return []
    before = (title_at(scan, at) for at in range(here - 1, -1, -1) if at in scan.heads)
    title = next((one for one in before if one is not None), None)
    first = None if title is None else _portfolio(scan, title, here + 1)
    return [] if first is None or title is None else _with_next(scan, title, [replace(first, start=here)])


def _owned(phrase: Phrase, owner: Affiliation) -> Phrase:
    return replace(phrase, titles=(phrase.titles[0].of(owner), *phrase.titles[1:]))


def _holder(scan: Scan, held: Title, start: int, named: Named) -> Phrase:
    """One of several holders with what stands behind the name: brackets, "de la France", further titles."""
    titles = (gendered(scan, held, named.start, named.name),)
    is_in_brackets = scan.low(named.start - 1) == "(" and scan.low(named.name.end) == ")"
    end = named.name.end + is_in_brackets
    phrase = with_appositions(scan, Phrase(start, end, titles=titles, name=named.name))
    return replace(phrase, end=after_brackets(scan, phrase.end)[0])


def gendered(scan: Scan, held: Title, start: int, name: Name) -> Title:
    """The office of one of several, for a woman: "les conseillers nationaux A et Anne B"."""
    head, words = held.head, scan.words
    civil = any(words.references.gendered.get(scan.low(at)) for at in range(start, name.start))
    if head.feminine is not False or not (civil or scan.low(name.start) in words.names.feminine):
        return held
    role = head.female + held.role.removeprefix(head.singular)
    return replace(held, head=replace(head, singular=head.female, feminine=True), role=role)


def _next_holder(scan: Scan, title: Title, here: int) -> Phrase | None:
    """The next name of the list, with a demonym or a complement of its own before it.

    "… américain A et iranien B", "les ministres de la Défense, A, et de la Culture, B".
    """
    if not scan.is_joint(here) and scan.low(here) != ";":
        return None
    at = here + 2 if scan.is_and(here + 1) else here + 1
    owner = scan.demonyms.get(at)
    if owner is not None:
        held = replace(title.of(owner.value), role=f"{title.head.singular} {scan.low(at)}")
        named = name_behind(scan, owner.end)
        return None if named is None or named.start > owner.end + 1 else _holder(scan, held, at, named)
    if at in scan.openers or at in scan.at:
        return _portfolio(scan, title, at)
    ranked = scan.is_article(at) and (at + 1 in scan.ranks or at + 1 in scan.civilities)
    named = named_at(scan, at + 1 if ranked else at)
    return None if named is None else _holder(scan, title, at, named)


def _portfolio(scan: Scan, title: Title, here: int) -> Phrase | None:
    """The holder of "… de la Culture, B": the head of the list with a complement of its own."""
    parts = Complements(scan)
    end = parts.end(here, at=here in scan.at, posted=False)
    named = name_behind(scan, end) if end > here else None
    if named is None or named.start > end + 2:
        return None
    owner = next(iter(parts.found), title.affiliation)
    field = scan.written(here, end)
    held = replace(
        title.of(owner), role=f"{title.head.singular} {field}", plain=f"{title.head.masculine} {field}"
    )
    return _holder(scan, held, here, named)
