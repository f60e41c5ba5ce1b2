"""What stands behind a name: "X, ministre de Y", "X (France)", "X du Rwanda"."""

from dataclasses import replace

from kg.extract.actors.being import besides
from kg.extract.actors.bracketed import bracketed
from kg.extract.actors.commas import name_behind
from kg.extract.actors.linked import directly, is_taken, linked, opens_clause
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.portfolios import with_further
from kg.extract.actors.proper import whole
from kg.extract.actors.run import run
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at
from kg.lexicon.country_files import WordKind

_SIGNS = frozenset({",", "-", "–"})


def with_appositions(scan: Scan, phrase: Phrase) -> Phrase:
    """``phrase`` with the titles, brackets and lists behind its name."""
    while True:
        grown = _of_state(scan, phrase) or bracketed(scan, phrase) or _apposed(scan, phrase)
        grown = grown or linked(scan, phrase) or run(scan, phrase) or besides(scan, phrase)
        if grown is None:
            return phrase
        phrase = grown


def _of_state(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "le prince Alois de Liechtenstein", "le Président X du Rwanda", "les ambassadeurs A de la France"."""
    if not scan.is_of(phrase.end) or not (phrase.civil or phrase.titles):
        return None
    here = phrase.end + (2 if scan.is_article(phrase.end + 1) else 1)
    place, body = scan.places.get(here), scan.bodies.get(here)
    if any(title.affiliation.code for title in phrase.titles):
        return None
    if place is not None and place.value.kind in (WordKind.NAME, WordKind.REGION):
        return replace(phrase, end=place.end, affiliation=Affiliation(country=place.value.code))
    posted = body is not None and any(title.head.plural for title in phrase.titles)
    return replace(phrase, end=body.end, affiliation=body.value) if body is not None and posted else None


def _apposed(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ ", ministre de Y" behind a name, "et chef de Z" behind a title of it."""
    direct = directly(scan, phrase)
    if direct is not None:
        return direct
    joined = scan.is_and(phrase.end)
    here = _office_start(scan, phrase, joined=joined)
    if here is None:
        return None
    article = scan.is_article(here) or scan.low(here) in scan.words.function.indefinite.folded
    if article and _is_kin(scan, phrase):
        return None
    title = title_at(scan, here + 1 if article else here)
    title = None if title is None else whole(scan, title)
    if title is None or not _is_own(scan, phrase, title, article=article, joined=joined):
        return None
    titles = with_further(scan, phrase.titles, title, scan.low(phrase.end))
    return replace(phrase, end=title.end, titles=tuple(titles))


def _office_start(scan: Scan, phrase: Phrase, *, joined: bool) -> int | None:
    """Where an office may begin behind the comma, or behind "et" where one stands before already.

    None for another one's: "X et son directeur de cabinet", "le président X, son ministre de Y".
    """
    here, owners = phrase.end + 1, scan.words.references.owners
    opened = bool(phrase.titles) if joined else scan.low(phrase.end) in _SIGNS
    if not opened or (joined and scan.low(here) in owners):
        return None
    while scan.low(here) in scan.words.titles.words["aside"] and here not in scan.heads:
        if phrase.titles and scan.low(here) in owners:
            return None
        here += 1
    return here


def _is_own(scan: Scan, phrase: Phrase, title: Title, *, article: bool, joined: bool) -> bool:
    """Whether the title is the name's; the homologue of "le ministre X, son homologue turc" is another."""
    if title.head.plural or is_taken(scan, title):
        return False
    if article and (phrase.titles or joined or not _is_article_apt(scan, phrase, title)):
        return False
    return not (joined and title.head.pointer) and not (title.head.peer and phrase.titles)


def _is_article_apt(scan: Scan, phrase: Phrase, title: Title) -> bool:
    """Whether a title behind an article is the name's: "X, le ministre de Y, a parlé"; no list's next one.

    "…, X, le préfet de Y, Z, le maire de V, W": a title with a name behind its comma is that one's.
    """
    if scan.low(phrase.start - 1) not in scan.words.titles.words["lone_starts"] and _is_next(scan, title):
        return False
    closed = scan.low(title.end) in scan.words.titles.words["closers"] and not scan.is_auxiliary(title.end)
    return closed or opens_clause(scan, phrase)


def _is_next(scan: Scan, title: Title) -> bool:
    """Whether a name without a title of its own stands behind the title's comma."""
    named = name_behind(scan, title.end) if scan.low(title.end) == "," else None
    own = named is not None and scan.low(named.name.end) == "," and named.name.end + 1 in scan.heads
    return named is not None and not own


def _is_kin(scan: Scan, phrase: Phrase) -> bool:
    """ "son épouse X, le président …": the title behind is the other one's."""
    kin = scan.words.titles.words["kin"]
    return any(scan.low(phrase.start - back) in kin for back in (1, 2))
