"""Which titles and names belong together: "le ministre X", "X, ministre de Y", "le ministre de Y, X"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.actors.complements import after_brackets
from kg.extract.actors.names import bare_name_at, is_first_name, name_at
from kg.extract.actors.phrases import Name, Phrase, Title
from kg.extract.actors.scan import NO_AFFILIATION, Affiliation, Scan
from kg.extract.actors.titles import title_at
from kg.lexicon.country_files import WordKind

_CLOSERS = frozenset({"", ",", ".", ";", ":", ")", "(", "et", "ainsi", "»", '"', "-", "–", "ou", "puis", "”"})
_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})
_SUBJECTS = frozenset({"qui", "ils", "elles"})
_ASIDE = frozenset(
    {
        "alors",
        "actuel",
        "actuelle",
        "nouveau",
        "nouvelle",
        "notre",
        "leur",
        "egalement",
        "aussi",
        "par",
        "ailleurs",
        "qui",
        "est",
        "son",
        "sa",
    }
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name behind its civilities and ranks; ``start`` is where they begin."""

    start: int
    name: Name
    plural: bool
    affiliation: Affiliation = NO_AFFILIATION


def phrases_in(scan: Scan) -> Iterator[Phrase]:
    """Every person and function of a sentence, from left to right; only those of plural titles overlap."""
    here = 0
    while here < len(scan):
        found = _phrases_at(scan, here)
        yield from found
        here = max((phrase.end for phrase in found), default=here + 1)


def _phrases_at(scan: Scan, here: int) -> list[Phrase]:
    ranked = _ranked(scan, here)
    if ranked is not None:
        return [_with_appositions(scan, _phrase(ranked))]
    civil = _past_civilities(scan, here)
    lead = civil + 1 if civil > here and scan.low(civil) in _ARTICLES else civil
    title = None if scan.low(here - 1) in _SUBJECTS else title_at(scan, lead)
    if title is not None:
        found = _titled(scan, title)
        return [replace(phrase, start=min(here, phrase.start)) for phrase in found[:1]] + found[1:]
    named = _named_at(scan, here)
    if named is not None and named.start < named.name.start:
        return _listed(scan, named) if named.plural else [_with_appositions(scan, _phrase(named))]
    bare = bare_name_at(scan, here)
    return (
        []
        if bare is None
        else [
            _with_appositions(
                scan, Phrase(bare.start, bare.end, name=bare, guessed=not _is_clear(scan, bare))
            )
        ]
    )


def _phrase(named: _Named) -> Phrase:
    return Phrase(named.start, named.name.end, name=named.name, affiliation=named.affiliation, civil=True)


def _is_clear(scan: Scan, name: Name) -> bool:
    """Whether a bare name has a known first name, or its family name in capitals."""
    return is_first_name(scan, name.start) or (name.parts[-1].isupper() and not name.parts[0].isupper())


def _ranked(scan: Scan, here: int) -> _Named | None:
    """A name behind a rank that is no office: "commandant de corps X", though "commandant" alone is one."""
    rank, title = scan.ranks.get(here), title_at(scan, here)
    named = _named_at(scan, here) if rank is not None and (title is None or title.end <= rank.end) else None
    return named if named is not None and named.start < named.name.start else None


def _past_civilities(scan: Scan, here: int) -> int:
    while here in scan.civilities:
        here = scan.civilities[here].end
    return here


def _named_at(scan: Scan, here: int) -> _Named | None:
    """A name with civilities and ranks before it, or alone (an anchor stands before it then)."""
    at, plural, owner = here, False, Affiliation()
    while True:
        civil, rank = scan.civilities.get(at), scan.ranks.get(at)
        mark = civil or rank
        if mark is None or (civil is None and scan.is_capital(at) and scan.low(at) in scan.words.names.first):
            break
        plural = plural or (civil is not None and civil.value)
        at = mark.end
        if civil is not None and scan.low(at) == "," and at + 1 in scan.civilities:
            at += 1
        if rank is not None and at in scan.demonyms and not scan.is_capital(at):
            owner, at = scan.demonyms[at].value, scan.demonyms[at].end
    if at == here and scan.low(at) in ("de", "d'", "di", "da"):
        return None
    name = name_at(scan, at, anchored=True)
    return None if name is None else _Named(here, name, plural, owner)


def _listed(scan: Scan, first: _Named) -> list[Phrase]:
    """ "MM. A et B": each name of the list."""
    names = [first, *_more_names(scan, first.name.end)]
    return [_phrase(named) for named in names]


def _more_names(scan: Scan, here: int) -> Iterator[_Named]:
    """ ", B et C" behind a first name."""
    while scan.low(here) in (",", "et"):
        following = here + 2 if scan.low(here + 1) == "et" else here + 1
        named = _named_at(scan, following)
        if named is None:
            return
        yield named
        here = after_brackets(scan, named.name.end)[0]


def _titled(scan: Scan, title: Title) -> list[Phrase]:
    """The people or the function that a title at the start of a phrase tells of."""
    title = _closed(scan, title)
    titles, end = _chain(scan, title)
    if title.head.plural:
        return _plural(scan, title, end)
    if title.nested is not None and _named_at(scan, end) is not None:
        inner = title_at(scan, title.nested)
        return [_function(scan, titles, end), *(_titled(scan, inner) if inner is not None else [])]
    named = None if _is_kin(scan, title) else _name_behind(scan, end)
    if named is None:
        return [_function(scan, titles, end)]
    close = (
        named.name.end + 1
        if scan.low(named.start - 1) == "(" and scan.low(named.name.end) == ")"
        else named.name.end
    )
    phrase = Phrase(title.start, close, titles=tuple(titles), name=named.name)
    return [_with_appositions(scan, phrase)]


def _is_kin(scan: Scan, title: Title) -> bool:
    """ "l'épouse du président": whoever is named behind is not the president."""
    return any(scan.low(title.start - back) in scan.words.titles.words["kin"] for back in (1, 2, 3))


def _closed(scan: Scan, title: Title) -> Title:
    """A title with the rest of a body's name: "directeur d'Alliance Sud", "recteur de l'université X"."""
    if not title.is_open or title.head.plural:
        return title
    named = _named_at(scan, title.end)
    if named is None or named.start != named.name.start or len(named.name.parts) > 1:
        return title
    start = title.end - 1 if scan.is_capital(title.end - 1) else title.end
    org = Affiliation(org=scan.written(start, named.name.end))
    known = title.affiliation if title.affiliation.country else org
    role = scan.written(title.start, named.name.end)
    return replace(title, end=named.name.end, role=role, affiliation=known, is_open=False)


def _function(scan: Scan, titles: list[Title], end: int) -> Phrase:
    """A title without a name; "son homologue, le ministre X" goes on with the title behind the comma."""
    first = titles[0]
    if first.head.pointer and scan.low(end) == "," and scan.low(end + 1) in _ARTICLES:
        more = title_at(scan, end + 2)
        inner = _titled(scan, more)[0] if more is not None and not more.head.plural else None
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
        titles.append(more)
        end = after_brackets(scan, more.end)[0]
    return titles, end


def _name_behind(scan: Scan, here: int) -> _Named | None:
    """The name of a title's holder: right behind it, behind a comma, or in brackets."""
    direct = _named_at(scan, here)
    if direct is not None:
        return direct
    sign = scan.low(here)
    if sign == "(":
        named = _named_at(scan, here + 1)
        closed = named is not None and scan.low(named.name.end) == ")" and len(named.name.parts) > 1
        return named if closed else None
    if sign != ",":
        return None
    start = here + 1
    article = scan.low(start) in _ARTICLES and (start + 1 in scan.ranks or start + 1 in scan.civilities)
    named = _named_at(scan, start + 1 if article else start)
    return named if named is not None and scan.low(named.name.end) in _CLOSERS else None


def _plural(scan: Scan, title: Title, here: int) -> list[Phrase]:
    """ "les conseillers fédéraux A et B", "les ministres marocain et français, A et B"."""
    first = _name_behind(scan, here)
    if first is None:
        affiliations = [one for one in (title.affiliation, *title.more) if one.code]
        return [
            Phrase(title.start, title.end, (title.of(one),), affiliation=one, plural=True)
            for one in affiliations
        ]
    people = [(title, first), *_distributed(scan, title, after_brackets(scan, first.name.end)[0])]
    owners = [title.affiliation, *title.more]
    if len(owners) == len(people) > 1:
        people = [(title.of(owner), named) for owner, (_, named) in zip(owners, people, strict=True)]
    starts = [title.start, *(named.start for _, named in people[1:])]
    return [
        Phrase(start, named.name.end, (held,), named.name)
        for start, (held, named) in zip(starts, people, strict=True)
    ]


def _distributed(scan: Scan, title: Title, here: int) -> Iterator[tuple[Title, _Named]]:
    """Further names, each with its own demonym where one stands before it: "… américain A et iranien B"."""
    while scan.low(here) in (",", "et"):
        at = here + 2 if scan.low(here + 1) == "et" else here + 1
        owner = scan.demonyms.get(at)
        held = (
            title
            if owner is None
            else replace(title.of(owner.value), role=f"{title.head.singular} {scan.low(at)}")
        )
        named = _named_at(scan, at if owner is None else owner.end)
        if named is None:
            return
        yield held, named
        here = after_brackets(scan, named.name.end)[0]


def _with_appositions(scan: Scan, phrase: Phrase) -> Phrase:
    """``phrase`` with the titles, brackets and lists behind its name."""
    while True:
        grown = _of_state(scan, phrase) or _bracketed(scan, phrase) or _apposed(scan, phrase)
        if grown is None:
            return phrase
        phrase = grown


def _of_state(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "le prince Alois de Liechtenstein", "le Président X du Rwanda"."""
    place = scan.places.get(phrase.end + 1)
    if (
        scan.low(phrase.end) not in ("de", "du", "d'", "d’")
        or place is None
        or (not phrase.civil and not phrase.titles)
    ):
        return None
    if place.value.kind is not WordKind.NAME or any(title.affiliation.code for title in phrase.titles):
        return None
    return replace(phrase, end=place.end, affiliation=Affiliation(country=place.value.code))


def _bracketed(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X (France)", "X (ministre de Y)", "X (DFE)"."""
    end, inside = after_brackets(scan, phrase.end)
    words = list(inside)
    if not words:
        return None
    title = title_at(scan, words[0])
    if title is not None:
        return replace(phrase, end=end, titles=(*phrase.titles, title))
    owner = _affiliation(scan, words[0])
    return replace(phrase, end=end, affiliation=owner if owner.code else phrase.affiliation)


def _affiliation(scan: Scan, here: int) -> Affiliation:
    if here in scan.bodies:
        return scan.bodies[here].value
    if here in scan.places and scan.places[here].value.is_strong:
        return Affiliation(country=scan.places[here].value.code)
    return Affiliation()


def _apposed(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ ", ministre de Y" behind a name, "et chef de Z" behind a title of it."""
    sign, here = scan.low(phrase.end), phrase.end + 1
    if sign not in (",", "-", "–", "et") or (sign == "et" and not phrase.titles):
        return None
    while scan.low(here) in _ASIDE and here not in scan.heads:
        here += 1
    article = scan.low(here) in _ARTICLES
    title = title_at(scan, here + 1 if article else here)
    if title is None or title.head.plural or _is_taken(scan, title):
        return None
    if article and (phrase.titles or sign == "et"):
        return None
    return replace(phrase, end=title.end, titles=(*phrase.titles, title))


def _is_taken(scan: Scan, title: Title) -> bool:
    """Whether the title has its own holder right behind it."""
    return _named_at(scan, after_brackets(scan, title.end)[0]) is not None
