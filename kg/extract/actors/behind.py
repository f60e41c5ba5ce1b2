"""What stands behind a name: "X, ministre de Y", "X (France)", "X du Rwanda"."""

from dataclasses import replace

from kg.extract.actors.complements import after_brackets
from kg.extract.actors.named import named_at
from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import Affiliation, Scan
from kg.extract.actors.titles import title_at
from kg.lexicon.country_files import WordKind

_ARTICLES = frozenset({"le", "la", "l'", "l’", "les"})


def with_appositions(scan: Scan, phrase: Phrase) -> Phrase:
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
    while scan.low(here) in scan.words.titles.words["aside"] and here not in scan.heads:
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
    return named_at(scan, after_brackets(scan, title.end)[0]) is not None
