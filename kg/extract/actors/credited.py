"""Envoys told by their letters of credence: "les lettres qui accréditent X comme ambassadeur de Y"."""

from collections.abc import Sequence

from kg.extract.actors.draft import Draft
from kg.extract.actors.linked import LINK, worded
from kg.extract.actors.people import Person
from kg.extract.actors.phrases import Title
from kg.extract.reading import ActorKind
from kg.lexicon.matcher import folded


def credited(title: Title, draft: Draft, before: Sequence[Draft]) -> Person | None:
    """Whom the letters of credence make what ``title`` says: the last one named without an office."""
    words = draft.scan.words.titles.words
    if draft.plural or folded(title.head.masculine) not in words["envoys"] or not _is_by_letters(draft):
        return None
    named = [one for one in before if one.scan is draft.scan and one.kind is ActorKind.NAMED]
    fit = (one.person for one in reversed(named) if not one.person.titles)
    return next((one for one in fit if one.affiliation.code in (None, title.affiliation.code)), None)


def _is_by_letters(draft: Draft) -> bool:
    """Whether a word for credentials stands before "comme", "en qualité de" and the office."""
    scan, here = draft.scan, draft.first
    words = scan.words.titles.words
    while scan.low(here - 1) in words["passing"] or scan.is_article(here - 1):
        here -= 1
    letters = tuple(words["accrediting"])
    led = any(worded(scan, here - size, size) in words["links"] for size in range(1, LINK + 1))
    return led and any(scan.low(at).startswith(letters) for at in range(here))
