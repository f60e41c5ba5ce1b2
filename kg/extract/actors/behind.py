"""What stands behind a name: "X, ministre de Y", "X (France)", "X du Rwanda"."""

from dataclasses import replace

from kg.extract.actors.brackets import after_brackets
from kg.extract.actors.commas import name_behind
from kg.extract.actors.named import named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.portfolios import with_further
from kg.extract.actors.proper import whole
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at
from kg.lexicon.country_files import WordKind

_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})
_ONE = frozenset({"un", "une"})
_SIGNS = frozenset({"", ",", ";", ":", "«", "“", '"', "»", "–", "—", "-"})
_STARTS = _SIGNS | {"que", "qu'", "qu’", "et", "mais", "or", "car"}
_OF = frozenset({"de", "du", "des", "d'", "d’"})
_LONE = frozenset({"", ":", ";", "«", "“", '"'})
_LINK = 4
_MAKING = ("nomm", "elu", "design", "promu", "appel", "devenu", "intronis", "reelu")


def with_appositions(scan: Scan, phrase: Phrase) -> Phrase:
    """``phrase`` with the titles, brackets and lists behind its name."""
    while True:
        grown = _of_state(scan, phrase) or _bracketed(scan, phrase) or _apposed(scan, phrase)
        grown = grown or _linked(scan, phrase)
        if grown is None:
            return phrase
        phrase = grown


def _of_state(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "le prince Alois de Liechtenstein", "le Président X du Rwanda", "les ambassadeurs A de la France"."""
    if scan.low(phrase.end) not in _OF or not (phrase.civil or phrase.titles):
        return None
    here = phrase.end + (2 if scan.low(phrase.end + 1) in _ARTICLES else 1)
    place, body = scan.places.get(here), scan.bodies.get(here)
    if any(title.affiliation.code for title in phrase.titles):
        return None
    if place is not None and place.value.kind in (WordKind.NAME, WordKind.REGION):
        return replace(phrase, end=place.end, affiliation=Affiliation(country=place.value.code))
    posted = body is not None and any(title.head.plural for title in phrase.titles)
    return replace(phrase, end=body.end, affiliation=body.value) if body is not None and posted else None


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
    direct = _directly(scan, phrase)
    if direct is not None:
        return direct
    if sign not in (",", "-", "–", "et") or (sign == "et" and not phrase.titles):
        return None
    # "X et son directeur de cabinet": another one's office.
    if sign == "et" and scan.low(here) in scan.words.references.owners:
        return None
    while scan.low(here) in scan.words.titles.words["aside"] and here not in scan.heads:
        here += 1
    article = scan.low(here) in _ARTICLES | _ONE
    if article and _is_kin(scan, phrase):
        return None
    title = title_at(scan, here + 1 if article else here)
    title = None if title is None else whole(scan, title)
    if title is None or title.head.plural or _is_taken(scan, title):
        return None
    if article and not _is_article_apt(scan, phrase, title):
        return None
    if (article and (phrase.titles or sign == "et")) or (sign == "et" and title.head.pointer):
        return None
    # "le ministre X, son homologue turc et …": the homologue is another one.
    if title.head.singular == "homologue" and phrase.titles:
        return None
    titles = with_further(scan, phrase.titles, title, sign)
    return replace(phrase, end=title.end, titles=tuple(titles))


def _is_article_apt(scan: Scan, phrase: Phrase, title: Title) -> bool:
    """Whether a title behind an article is the name's: "X, le ministre de Y, a parlé"; no list's next one.

    "…, X, le préfet de Y, Z, le maire de V, W": a title with a name behind its comma is that one's.
    """
    if scan.low(phrase.start - 1) not in _LONE and _is_next(scan, title):
        return False
    # Folded, "à" is the auxiliary "a".
    closed = scan.low(title.end) in scan.words.titles.words["closers"] and scan.text(title.end) != "a"
    return closed or _opens_clause(scan, phrase)


def _is_next(scan: Scan, title: Title) -> bool:
    """Whether a name without a title of its own stands behind the title's comma."""
    named = name_behind(scan, title.end) if scan.low(title.end) == "," else None
    own = named is not None and scan.low(named.name.end) == "," and named.name.end + 1 in scan.heads
    return named is not None and not own


def _linked(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X au poste de préfet de Y", "X, nommé ministre de Y", "X est le médiateur de Y"."""
    here = phrase.end + (scan.low(phrase.end) == ",")
    lengths = (
        size for size in range(_LINK, 0, -1) if _words(scan, here, size) in scan.words.titles.words["links"]
    )
    size = next(lengths, 0)
    if not size or phrase.name is None or len(phrase.name.parts) < 2:
        return None
    title = title_at(scan, here + size + (scan.low(here + size) == ","))
    title = None if title is None else whole(scan, title)
    if title is None or title.bare or title.head.plural or title.head.pointer or _is_taken(scan, title):
        return None
    return replace(phrase, end=title.end, titles=tuple(with_further(scan, phrase.titles, title, ",")))


def _words(scan: Scan, here: int, size: int) -> str:
    return " ".join(scan.low(at) for at in range(here, here + size))


def _opens_clause(scan: Scan, phrase: Phrase) -> bool:
    """Whether the name is the subject; not "Parlant à X, le président a …", where the title is."""
    here = phrase.start - 1
    return scan.low(here - 1 if scan.low(here) in _ARTICLES else here) in _STARTS


def _is_kin(scan: Scan, phrase: Phrase) -> bool:
    """ "son épouse X, le président …": the title behind is the other one's."""
    kin = scan.words.titles.words["kin"]
    return any(scan.low(phrase.start - back) in kin for back in (1, 2))


def _directly(scan: Scan, phrase: Phrase) -> Phrase | None:
    """ "X ministre de Y" without a comma; not "nommé X ministre de Y"."""
    title = title_at(scan, phrase.end) if phrase.end in scan.heads and not phrase.titles else None
    if title is None or title.bare or title.head.plural or title.head.pointer or _is_taken(scan, title):
        return None
    made = any(scan.low(phrase.start - back).startswith(_MAKING) for back in (1, 2))
    if made or phrase.name is None or len(phrase.name.parts) < 2 or not title.head.strong:
        return None
    return replace(phrase, end=title.end, titles=(title,))


def _is_taken(scan: Scan, title: Title) -> bool:
    """Whether the title has its own holder right behind it."""
    return named_at(scan, after_brackets(scan, title.end)[0]) is not None
