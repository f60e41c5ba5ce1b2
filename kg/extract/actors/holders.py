"""Whose a title is: "le ministre X", "le ministre de Y, X", "les ministres A et B"."""

from dataclasses import replace

from kg.extract.actors.behind import with_appositions
from kg.extract.actors.being import besides
from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.commas import name_behind, opens_clause
from kg.extract.actors.fronted import acts, is_fronted, is_subject
from kg.extract.actors.named import named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.portfolios import with_further
from kg.extract.actors.proper import whole
from kg.extract.actors.scan import Scan
from kg.extract.actors.sent import is_envoy, sent
from kg.extract.actors.several import several
from kg.extract.actors.tails import with_tail
from kg.extract.actors.titles import title_at
from kg.lexicon.matcher import folded


def titled(scan: Scan, title: Title) -> list[Phrase]:
    """The people or the function that a title at the start of a phrase tells of."""
    title = whole(scan, title)
    titles, end = _chain(scan, title)
    if title.head.plural:
        is_named = scan.low(title.end) == "(" and name_behind(scan, title.end) is not None
        return several(scan, title, title.end if is_named else end)
    if title.nested is not None and named_at(scan, end) is not None and not _is_outer(scan, title):
        return _served(scan, titles, end, title_at(scan, title.nested))
    opens = title.head.pointer or opens_clause(scan, title)
    named = None if _is_kin(scan, title) else name_behind(scan, end, opens=opens, peer=title.head.pointer)
    if named is not None and is_fronted(scan, title) and is_subject(scan, end, named.name.end):
        named = None
    longer = with_tail(scan, titles[-1]) if named is None and not _is_kin(scan, title) else None
    if longer is not None:
        titles, named = [*titles[:-1], longer[0]], longer[1]
    if named is None:
        return [_function(scan, titles, end)]
    close = (
        named.name.end + 1
        if scan.low(named.start - 1) == "(" and scan.low(named.name.end) == ")"
        else named.name.end
    )
    regnal = folded(title.head.singular) in scan.words.titles.words["regnal"]
    name = replace(named.name, regnal=regnal)
    phrase = Phrase(title.start, close, titles=tuple(titles), name=name)
    return [with_appositions(scan, phrase)]


def _served(scan: Scan, titles: list[Title], end: int, inner: Title | None) -> list[Phrase]:
    """The holder of the function, if named, and whom he serves: "l'envoyé du président B, A"."""
    those = titled(scan, inner) if inner is not None else []
    own = sent(scan, titles[0], those[0]) if len(those) == 1 else None
    if own is None:
        return [_function(scan, titles, end), *those]
    holder = Phrase(titles[0].start, own.name.end, titles=tuple(titles), name=own.name)
    return [with_appositions(scan, holder), *those]


def _is_sent(scan: Scan, title: Title) -> bool:
    """Whether who is sent by another may be told behind the comma: "l'émissaire du roi, le ministre A"."""
    return title.nested is not None and is_envoy(scan, title)


def _is_outer(scan: Scan, title: Title) -> bool:
    """Whether a name behind two nested offices is the outer one's: "ministre délégué auprès du ministre …".

    So it is too where the outer office is one for somewhere: "envoyé spécial du président pour le Sahel X".
    """
    inner = title.nested if title.nested is not None else title.end
    within = (scan.low(at) for at in range(inner + 1, title.end))
    posting, purpose = scan.words.titles.words["posting"], scan.words.function.purpose.folded
    posted = scan.low(inner - 1) in posting or scan.low(inner - 2) in posting
    return posted or any(low in purpose for low in within) or _is_by(scan, inner)


def _is_by(scan: Scan, here: int) -> bool:
    """Whether the inner office stands behind "auprès du", which one mark covers."""
    posting = scan.words.titles.words["posting"]
    return any(
        here in (mark.end, mark.end + 1) for at, mark in scan.openers.items() if scan.low(at) in posting
    )


def _is_kin(scan: Scan, title: Title) -> bool:
    """ "l'épouse du président, X": whoever is named behind the comma is not the president."""
    kin = scan.words.titles.words["kin"]
    return scan.low(title.end) == "," and any(scan.low(title.start - back) in kin for back in (1, 2, 3))


def _function(scan: Scan, titles: list[Title], end: int) -> Phrase:
    """A title without a name; "son homologue, le ministre X" goes on with the title behind the comma."""
    first = titles[0]
    joined = (first.head.pointer or _is_sent(scan, first)) and scan.low(end) == ","
    if joined and scan.is_article(end + 1):
        more = title_at(scan, end + 2)
        inner = titled(scan, more)[0] if more is not None and not more.head.plural else None
        is_subject = inner is not None and is_fronted(scan, first) and acts(scan, inner.end)
        if inner is not None and inner.name is not None and not is_subject:
            return replace(inner, start=first.start, titles=(*titles, *inner.titles))
    function = Phrase(first.start, titles[-1].end, titles=tuple(titles))
    return besides(scan, function) or function


def _chain(scan: Scan, title: Title) -> tuple[list[Title], int]:
    """Titles of one person, without an article between: "président de la Confédération et chef du DFAE"."""
    titles, end = [title], after_brackets(scan, title.end)[0]
    while not title.head.plural and scan.is_joint(end):
        more = title_at(scan, end + 1)
        if more is None or more.head.plural or more.head.pointer:
            break
        titles = with_further(scan, titles, more, scan.low(end))
        end = after_brackets(scan, more.end)[0]
    return titles, end
