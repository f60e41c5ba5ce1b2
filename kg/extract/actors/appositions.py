"""Which titles and names of a sentence belong together."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.actors.behind import with_appositions
from kg.extract.actors.holders import titled
from kg.extract.actors.name_words import is_first_name
from kg.extract.actors.named import Named, named_at, next_name, past_civilities, ranked_at
from kg.extract.actors.names import bare_name_at
from kg.extract.actors.phrases import Name, Phrase
from kg.extract.actors.same_names import folded_parts
from kg.extract.actors.scan import Scan
from kg.extract.actors.several import elliptic
from kg.extract.actors.shared import shared
from kg.extract.actors.titles import title_at

_FIRST = ("elliptic", "former", "passing")


def phrases_in(scan: Scan) -> Iterator[Phrase]:
    """Every person and function of a sentence, from left to right; only those of plural titles overlap."""
    here, people = 0, []
    while here < len(scan):
        found = _phrases_at(scan, here)
        people += found
        here = max((phrase.end for phrase in found), default=here + 1)
    yield from shared(scan, people)


def _phrases_at(scan: Scan, here: int) -> list[Phrase]:
    if not _may_begin(scan, here):
        return []
    if listed := elliptic(scan, here):
        return listed
    ranked = ranked_at(scan, here)
    if ranked is not None:
        return [with_appositions(scan, _phrase(ranked))]
    civil = past_civilities(scan, here)
    lead = civil + 1 if civil > here and scan.is_article(civil) else civil
    title = None if scan.low(here - 1) in scan.words.grammar.subjects else title_at(scan, lead)
    if title is not None and title.head.plural and scan.low(here - 1) == "," and lead == here:
        return []
    if title is not None and scan.low(here - 1) in scan.words.names.landmarks:
        return []
    if title is not None:
        found = titled(scan, title)
        return [replace(each, start=min(here, each.start)) if _opens(each, found) else each for each in found]
    named = named_at(scan, here)
    if named is not None and named.start < named.name.start:
        return _listed(scan, named) if named.plural else [with_appositions(scan, _phrase(named))]
    bare = bare_name_at(scan, here)
    return (
        []
        if bare is None
        else [
            with_appositions(scan, Phrase(bare.start, bare.end, name=bare, guessed=not _is_clear(scan, bare)))
        ]
    )


def _may_begin(scan: Scan, here: int) -> bool:
    """Whether the word may be the first of a phrase: most small words are not, and need no closer look."""
    text, words = scan.text(here), scan.words.titles.words
    if text[:1].isupper() or "-" in text or text.isdigit():
        return True
    if any(here in marks for marks in (scan.heads, scan.civilities, scan.ranks, scan.places)):
        return True
    return any(scan.low(here) in words[kind] for kind in _FIRST)


def _opens(phrase: Phrase, found: list[Phrase]) -> bool:
    """Whether ``phrase`` begins where the first of ``found`` does: "les nouveaux ministres de A et de B"."""
    return phrase.start == found[0].start


def _phrase(named: Named) -> Phrase:
    return Phrase(named.start, named.name.end, name=named.name, affiliation=named.affiliation, civil=True)


def _is_clear(scan: Scan, name: Name) -> bool:
    """Whether a bare name has a known first name, its family name in capitals, or is somebody known."""
    capitals = name.parts[-1].isupper() and not name.parts[0].isupper()
    known = scan.words.people.named(folded_parts(name)) is not None
    return is_first_name(scan, name.start) or capitals or known


def _listed(scan: Scan, first: Named) -> list[Phrase]:
    """ "MM. A, ministre de X, et B": each name of the list with what stands behind it."""
    found = [with_appositions(scan, _phrase(first))]
    while (named := next_name(scan, found[-1].end)) is not None:
        found.append(with_appositions(scan, _phrase(named)))
    return found
