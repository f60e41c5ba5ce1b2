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
    if all(folded(one.head.masculine) in dignities for one in phrase.titles):
        return _made_minister(scan, phrase, inside, field) if len(phrase.name.parts) >= _TWO else None
    return _with_field(scan, phrase, field)


def _made_minister(scan: Scan, phrase: Phrase, inside: Sequence[int], field: str) -> Phrase | None:
    """Somebody without an office is minister of the field."""
    words, owner = scan.words.titles, next((one.affiliation for one in phrase.titles), NO_AFFILIATION)
    head, role = words.heads.get(words.minister), f"{words.minister} ({field})"
    if head is None:
        return None
    title = Title(inside[0], inside[-1] + 1, head, role, owner, plain=role)
    return replace(phrase, titles=(title, *phrase.titles), guessed=False)


def _with_field(scan: Scan, phrase: Phrase, field: str) -> Phrase | None:
    """The last office, if it is one that has a field and words none: "la ministre A (Santé)"."""
    *others, last = phrase.titles
    head = last.head.masculine
    if last.plain != head or folded(head) not in scan.words.titles.words["of_fields"]:
        return None
    fielded = replace(last, role=f"{last.role} ({field})", plain=f"{last.plain} ({field})", bare=False)
    return replace(phrase, titles=(*others, fielded))


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
