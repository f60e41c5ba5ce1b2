"""The name of a title's holder: right behind it, behind a comma or in brackets."""

from kg.extract.actors.named import Named, announced_at, named_at, past_civilities
from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Scan

_SIGNS = frozenset({"", ",", ";", ":", "«"})


def opens_clause(scan: Scan, title: Title) -> bool:
    """Whether a name behind the title's comma is no subject of its own.

    The title is the subject that a clause begins with ("En effet, le ministre …"), or belongs to one.
    """
    here, words = title.start - 1, scan.words.titles.words
    while scan.is_article(here) or scan.low(here) in words["passing"] or here in scan.civilities:
        here -= 1
    return _leads(scan, here, title) or _has_subject(scan, here)


def _leads(scan: Scan, here: int, title: Title) -> bool:
    """Whether nothing but adverbs stand before the title's article, up to the start of the clause."""
    words, article = scan.words.titles.words, here
    if here == title.start - 1:
        return here < 0 or _is_quality(scan, here)
    endings = tuple(words["adverb_endings"])
    while scan.low(here) in words["leads"] or scan.low(here).endswith(endings):
        here -= 1
    if scan.low(article) in words["besides"]:
        return False
    here -= here < article and scan.low(here) in words["before_leads"]
    return _starts(scan, here)


def _is_quality(scan: Scan, here: int) -> bool:
    """ "En sa qualité de président de X, A …": whoever is named behind holds the office."""
    words = scan.words.titles.words
    return scan.low(here) in words["of_capacity"] and scan.low(here - 1) in words["capacities"]


def _starts(scan: Scan, here: int) -> bool:
    """Whether a clause starts behind the sign or word at ``here``."""
    return scan.low(here) in _SIGNS or scan.low(here) in scan.words.function.that.folded


def _has_subject(scan: Scan, here: int) -> bool:
    """Whether the clause begins with a noun phrase before the title: "Une délégation conduite par …"."""
    start, openers = here, scan.words.titles.words["subject_openers"]
    while start >= 0 and not _starts(scan, start):
        start -= 1
    return start + 1 < here and (scan.is_article(start + 1) or scan.low(start + 1) in openers)


def _behind_courtesy(scan: Scan, here: int) -> Named | None:
    """The full name in ", l'ambassadeur A", ", le diplomate malien A": there the word is no office."""
    at = here + (scan.low(here) == ",")
    at = past_civilities(scan, at + scan.is_article(at))
    at += scan.low(at) == ","
    if scan.low(at) not in scan.words.titles.words["courtesies"]:
        return None
    of = scan.demonyms.get(at + 1)
    named = named_at(scan, at + 1 if of is None else of.end)
    return named if named is not None and len(named.name.parts) > 1 else None


def name_behind(scan: Scan, here: int, *, opens: bool = False, peer: bool = False) -> Named | None:
    """The name of a title's holder: right behind it, behind a comma, or in brackets.

    ``opens``: the title is a subject, so that its verb may follow the name without a second comma; ``peer``:
    it is a word such as "homologue", whose name stands behind a comma whatever follows.
    """
    direct = announced_at(scan, here) or _behind_courtesy(scan, here)
    if direct is not None:
        return direct
    sign = scan.low(here)
    if sign == "(":
        named = named_at(scan, here + 1)
        closed = named is not None and scan.low(named.name.end) == ")" and len(named.name.parts) > 1
        return named if closed else None
    if sign != ",":
        return None
    named = announced_at(scan, here + 1)
    words, behind = scan.words.titles.words, "" if named is None else scan.low(named.name.end)
    if peer and named is not None and len(named.name.parts) > 1:
        return named
    full = named is not None and (len(named.name.parts) > 1 or named.start < named.name.start)
    closed = behind in words["closers"] and not (named is not None and scan.is_auxiliary(named.name.end))
    # A verb with several subjects: the name closes their list.
    of_several = full and behind.endswith(tuple(words["plural_verb_endings"]))
    closed = closed or (of_several and scan.low(here - 1) not in words["closers"])
    return named if closed or (opens and full) else None
