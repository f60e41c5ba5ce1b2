"""Titles: a head ("ministre"), what stands before it ("ancien"), after it ("marocain") and its complement."""

from dataclasses import dataclass, replace

from kg.extract.actors.complements import Complements
from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Affiliation, Mark, Scan
from kg.extract.actors.singular import of_each, of_one_holder
from kg.lexicon.matcher import folded
from kg.lexicon.title_heads import Head


@dataclass(frozen=True, slots=True)
class _Opening:
    """What stands before the head: where the role begins, and whether the office is a former one."""

    head: int
    role: int
    former: bool


def title_at(scan: Scan, here: int) -> Title | None:
    """The title whose first word (with "ancien", "nouveau") stands at ``here``."""
    opening = _opening(scan, here)
    if opening is None:
        return None
    mark = scan.heads[opening.head]
    singular = folded(mark.value.singular)
    words = scan.words.titles.words
    inner = title_at(scan, mark.end) if singular in words["double"] and mark.end in scan.heads else None
    if inner is not None:
        return replace(inner, start=opening.role, role=scan.written(opening.role, inner.end))
    parts = Complements(scan, plural=mark.value.plural, orgs=singular in words["of_orgs"])
    qualified = _qualified(scan, mark.end, parts)
    at, posted = singular in words["at_heads"], singular in words["posted"]
    end = parts.end(qualified, at=at, posted=posted)
    late = _qualified(scan, end, parts)
    # "du Conseil départemental de Mayotte": behind a late adjective the complement goes on.
    end = parts.end(late, at=at, posted=posted) if late > end > qualified else late
    return _title(scan, opening, mark, end, parts)


def _title(scan: Scan, opening: _Opening, mark: Mark[Head], end: int, parts: Complements) -> Title:
    head, head_end = mark.value, mark.end
    owner = _owner(head)
    affiliations = list(dict.fromkeys([*([owner] if owner else []), *parts.found]))
    if not affiliations and parts.unknown is not None:
        affiliations = [Affiliation(org=parts.unknown)]
    role = scan.written(opening.role, end)
    if head.plural and len(affiliations) > 1:
        role = of_each(scan, _plain(scan, head, head_end, end, parts), head)
    elif head.plural:
        role = of_one_holder(scan, head, head_end, end, former=opening.former)
    return Title(
        start=opening.role,
        end=end,
        head=head,
        role=role,
        affiliation=affiliations[0] if affiliations else Affiliation(),
        more=tuple(affiliations[1:]),
        former=opening.former or head.former,
        bare=end == head_end and (head.strong or " " not in head.singular),
        nested=parts.nested,
        is_open=_is_open(scan, end, parts),
        plain=_plain(scan, head, head_end, end, parts),
        passing=any(word in folded(role) for word in scan.words.titles.words["in_turn"]),
    )


def _is_open(scan: Scan, end: int, parts: Complements) -> bool:
    """Whether the name of a body may go on behind the title: "l'université", "Alliance"."""
    unknown = parts.unknown is not None and scan.text(end - 1) == parts.unknown
    generic = scan.words.titles.words["generic"]
    qualified = scan.low(end - 2) in generic and scan.words.titles.is_adjective(scan.low(end - 1))
    return unknown or qualified or scan.low(end - 1) in generic


def _plain(scan: Scan, head: Head, head_end: int, end: int, parts: Complements) -> str:
    """The office without what ties it to one state; in the masculine."""
    if head.owner is not None or (head.counterpart is not None and parts.owned is not None):
        return head.counterpart or head.masculine
    stop = end if parts.owned is None else parts.owned
    rest = [index for index in range(head_end, stop) if not _ties(scan, index, parts)]
    kept = scan.written(rest[0], rest[-1] + 1) if rest == list(range(head_end, stop)) and rest else None
    words = kept if kept is not None else " ".join(scan.text(index) for index in rest)
    return f"{head.masculine} {words}".replace("' ", "'").replace("’ ", "’").strip()


def _ties(scan: Scan, index: int, parts: Complements) -> bool:
    """Whether the word names the state, or joins such a word: "des Affaires étrangères et européennes"."""
    return index in parts.demonyms or (scan.is_and(index) and index + 1 in parts.demonyms)


def _opening(scan: Scan, here: int) -> _Opening | None:
    words = scan.words.titles.words
    role, former = here, False
    at = here
    if scan.text(here).isdigit() and scan.low(here + 1) in words["ordinals"] and here + 2 in scan.heads:
        return _Opening(here + 2, here, former=False)
    while at not in scan.heads:
        low = scan.low(at)
        if low in words["former"]:
            former, role = True, at
        elif low not in words["passing"]:
            return None
        at += 1
    return _Opening(at, role if former else at, former)


def _owner(head: Head) -> Affiliation | None:
    if head.owner is None:
        return None
    return Affiliation(country=head.owner) if head.owner not in ("EU", "UN") else Affiliation(org=head.owner)


def _qualified(scan: Scan, here: int, parts: Complements) -> int:
    """Past the adjectives right behind the head, and demonyms ("marocain et français" after a plural)."""
    while True:
        if here in scan.qualifiers:
            here = scan.qualifiers[here].end
        elif here in scan.demonyms and _is_adjective(scan, here):
            parts.found.append(scan.demonyms[here].value)
            parts.demonyms.add(here)
            here = scan.demonyms[here].end
        elif scan.is_joint(here) and here + 1 in scan.demonyms and not scan.is_capital(here + 1):
            parts.found.append(scan.demonyms[here + 1].value)
            parts.demonyms |= {here, here + 1}
            here = scan.demonyms[here + 1].end
        else:
            return here


def _is_adjective(scan: Scan, here: int) -> bool:
    """Whether a demonym is no first part of a name ("Ministre Suisse", not "président Allemand Dupont")."""
    named = scan.is_capital(here + 1) and not scan.is_capital(here + 2)
    return not scan.is_capital(here) or scan.is_capital(here - 1) or not named
