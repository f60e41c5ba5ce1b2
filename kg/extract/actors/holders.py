"""Whose a title is: "le ministre X", "le ministre de Y, X", "les ministres A et B"."""

from dataclasses import replace

from kg.extract.actors.behind import with_appositions
from kg.extract.actors.complements import Complements, after_brackets
from kg.extract.actors.named import Named, named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at

_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})
# Ranks of a minister that the portfolio follows: one office.
_STATE_RANKS = ("ministre d'état", "ministre d’état", "ministre d'etat")


def titled(scan: Scan, title: Title) -> list[Phrase]:
    """The people or the function that a title at the start of a phrase tells of."""
    title = _closed(scan, title)
    titles, end = _chain(scan, title)
    if title.head.plural:
        return _plural(scan, title, end)
    if title.nested is not None and named_at(scan, end) is not None:
        inner = title_at(scan, title.nested)
        return [_function(scan, titles, end), *(titled(scan, inner) if inner is not None else [])]
    opens = title.head.pointer or _opens_clause(scan, title)
    named = None if _is_kin(scan, title) else _name_behind(scan, end, opens=opens, peer=title.head.pointer)
    if named is None:
        return [_function(scan, titles, end)]
    close = (
        named.name.end + 1
        if scan.low(named.start - 1) == "(" and scan.low(named.name.end) == ")"
        else named.name.end
    )
    phrase = Phrase(title.start, close, titles=tuple(titles), name=named.name)
    return [with_appositions(scan, phrase)]


def _is_kin(scan: Scan, title: Title) -> bool:
    """ "l'épouse du président": whoever is named behind is not the president."""
    return any(scan.low(title.start - back) in scan.words.titles.words["kin"] for back in (1, 2, 3))


def _closed(scan: Scan, title: Title) -> Title:
    """A title with the rest of a body's name: "directeur d'Alliance Sud", "recteur de l'université X"."""
    if not title.is_open:
        return title
    named = named_at(scan, title.end)
    if named is None or named.start != named.name.start or len(named.name.parts) > 1:
        return title
    start = title.end - 1 if scan.is_capital(title.end - 1) else title.end
    parts = Complements(scan)
    end = parts.end(named.name.end, at=False, posted=False)
    org = scan.written(start, named.name.end)
    country = next((one.country for one in parts.found if one.country), None)
    known = title.affiliation if title.affiliation.country else Affiliation(country, org)
    return replace(title, end=end, role=scan.written(title.start, end), affiliation=known, is_open=False)


def _function(scan: Scan, titles: list[Title], end: int) -> Phrase:
    """A title without a name; "son homologue, le ministre X" goes on with the title behind the comma."""
    first = titles[0]
    if first.head.pointer and scan.low(end) == "," and scan.low(end + 1) in _ARTICLES:
        more = title_at(scan, end + 2)
        inner = titled(scan, more)[0] if more is not None and not more.head.plural else None
        if inner is not None and inner.name is not None:
            return replace(inner, start=first.start, titles=(*titles, *inner.titles))
    return Phrase(first.start, titles[-1].end, titles=tuple(titles))


def _chain(scan: Scan, title: Title) -> tuple[list[Title], int]:
    """Titles of one person, without an article between: "président de la Confédération et chef du DFAE"."""
    titles, end = [title], after_brackets(scan, title.end)[0]
    while not title.head.plural and scan.low(end) in ("et", ","):
        more = title_at(scan, end + 1)
        if more is None or more.head.plural or more.head.pointer:
            break
        if scan.low(end) == "," and titles[-1].role.lower() in _STATE_RANKS:
            more = replace(more, start=titles[-1].start, role=scan.written(titles.pop().start, more.end))
        titles.append(more)
        end = after_brackets(scan, more.end)[0]
    return titles, end


def _opens_clause(scan: Scan, title: Title) -> bool:
    """Whether the title is the subject that a sentence or clause begins with: "En effet, le ministre …"."""
    here, words = title.start - 1, scan.words.titles.words
    while scan.low(here) in _ARTICLES or scan.low(here) in words["passing"]:
        here -= 1
    if here == title.start - 1:
        return False
    article = here
    while scan.low(here) in words["leads"] or scan.low(here).endswith("ement"):
        here -= 1
    here -= here < article and scan.low(here) in ("par", "en", "d'", "d’", "de")
    return scan.low(here) in ("", ",", "que", "qu'", "qu’")


def _name_behind(scan: Scan, here: int, *, opens: bool = False, peer: bool = False) -> Named | None:
    """The name of a title's holder: right behind it, behind a comma, or in brackets.

    ``opens``: the title is a subject, so that its verb may follow the name without a second comma; ``peer``:
    it is a word such as "homologue", whose name stands behind a comma whatever follows.
    """
    ranked = scan.low(here) in _ARTICLES and here + 1 in scan.ranks
    direct = named_at(scan, here + 1 if ranked else here)
    if direct is not None:
        return direct
    sign = scan.low(here)
    if sign == "(":
        named = named_at(scan, here + 1)
        closed = named is not None and scan.low(named.name.end) == ")" and len(named.name.parts) > 1
        return named if closed else None
    if sign != ",":
        return None
    start = here + 1
    article = scan.low(start) in _ARTICLES and (start + 1 in scan.ranks or start + 1 in scan.civilities)
    named = named_at(scan, start + 1 if article else start)
    words, behind = scan.words.titles.words, "" if named is None else scan.low(named.name.end)
    if peer and named is not None and len(named.name.parts) > 1:
        return named
    full = named is not None and (len(named.name.parts) > 1 or named.start < named.name.start)
    return named if behind in words["closers"] or (opens and full) else None


def _plural(scan: Scan, title: Title, here: int) -> list[Phrase]:
    """ "les conseillers fédéraux A et B", "les ministres marocain et français, A et B"."""
    first = _name_behind(scan, here)
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
    named = _name_behind(scan, end) if end > here else None
    if named is None or named.start > end + 2:
        return None
    owner = next(iter(parts.found), title.affiliation)
    held = replace(title.of(owner), role=f"{title.head.singular} {scan.written(here, end)}")
    return _holder(scan, held, here, named)
