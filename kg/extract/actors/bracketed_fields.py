"""Ministers told by their field in brackets: "le gouvernement : A (Intérieur), B (Affaires étrangères)"."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.actors.phrases import Phrase, Title
from kg.extract.actors.scan import NO_AFFILIATION, Scan
from kg.lexicon.matcher import folded

_TWO = 2


def field_holder(scan: Scan, phrase: Phrase, inside: Sequence[int]) -> Phrase | None:
    """``phrase`` as a minister of the field that the words ``inside`` the brackets behind its name tell."""
    if phrase.name is None or not _is_of_cabinet(scan) or not _is_field(scan, inside):
        return None
    field = scan.written(inside[0], inside[-1] + 1)
    dignities = scan.words.titles.words["dignities"]
    untold = all(folded(one.head.masculine) in dignities for one in phrase.titles)
    if untold and len(phrase.name.parts) >= _TWO:
        owner = next((one.affiliation for one in phrase.titles), NO_AFFILIATION)
        held = tuple(one.of(owner) for one in _titles(scan, inside, field))
        return replace(phrase, titles=(*held, *phrase.titles), guessed=False)
    *others, last = phrase.titles or (None,)
    if (
        last is None
        or last.plain != last.head.masculine
        or folded(last.head.masculine) not in scan.words.titles.words["of_fields"]
    ):
        return None
    fielded = replace(last, role=f"{last.role} ({field})", plain=f"{last.plain} ({field})", bare=False)
    return replace(phrase, titles=(*filter(None, others), fielded))


def _titles(scan: Scan, inside: Sequence[int], field: str) -> list[Title]:
    words = scan.words.titles
    head, role = words.heads.get(words.minister), f"{words.minister} ({field})"
    if head is None:
        return []
    return [Title(inside[0], inside[-1] + 1, head, role, NO_AFFILIATION, plain=role)]


def _is_of_cabinet(scan: Scan) -> bool:
    """Whether the sentence speaks of a government or its members."""
    words = scan.words.titles.words["of_cabinets"]
    return any(token.low in words for token in scan.tokens)


def _is_field(scan: Scan, inside: Sequence[int]) -> bool:
    """Whether nouns and adjectives of portfolios alone stand there, a noun first."""
    titles = scan.words.titles
    marks = (scan.places, scan.bodies, scan.demonyms, scan.heads)
    if not titles.is_noun(scan.low(inside[0])) or any(at in mark for at in inside for mark in marks):
        return False
    return all(titles.is_vocabulary(scan.low(at)) or _is_small(scan, at) for at in inside)


def _is_small(scan: Scan, at: int) -> bool:
    return scan.is_joint(at) or scan.is_of(at) or scan.is_article(at) or scan.is_at(at)
