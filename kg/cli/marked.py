"""A document's text with its facts in it: a colour a predicate, a number a fact."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

from rich.control import strip_control_codes
from rich.text import Text

from kg.documents import markup
from kg.facts import Actor, CooperatesOn, Extraction, Fact, Holds, Met, Signs, Visits, by_claim_id

COLOURS: Mapping[str, str] = {
    "MET": "black on bright_green",
    "VISITS": "black on bright_cyan",
    "COOPERATES_ON": "black on bright_yellow",
    "SIGNS": "black on bright_magenta",
    "HOLDS": "underline",
}


_ENDS = 2  # of lines, which leave an empty line
_LONE_RETURN = re.compile(r"\r(?!\n)")


def marked(extraction: Extraction) -> Text:
    """The text, each fact's evidence coloured and followed by the fact's number in brackets."""
    shown = _shown(_LONE_RETURN.sub("\n", extraction.document.text or ""))
    places = list(accumulate(map(len, shown), initial=0))
    notes = defaultdict(list)
    for number, fact in enumerate(extraction.facts, start=1):
        notes[places[fact.evidence.end]].append(number)
    text, place = Text(), 0
    painted = _painted("".join(shown), extraction, places)
    for end in sorted(notes):
        text.append_text(painted[place:end]).append(f"[{','.join(map(str, notes[end]))}]", style="bold")
        place = end
    return text.append_text(painted[place:])


def _shown(source: str) -> list[str]:
    """What is shown of each character of ``source``: a terminal's text has no carriage return and its like.

    HTML is shown as it is read: a tag or an entity as what it stands for, with one empty line at most.
    """
    shown, tags = list(map(strip_control_codes, source)), list(markup(source))
    for start, end, meant in tags:
        shown[start:end] = [meant, *[""] * (end - start - 1)]
    return _thinned(shown) if tags else shown


def _thinned(shown: list[str]) -> list[str]:
    """``shown`` without the empty lines behind the first."""
    ends = 0
    for place, piece in enumerate(shown):
        ends = ends + 1 if piece == "\n" else 0 if piece.strip() else ends
        if piece == "\n" and ends > _ENDS:
            shown[place] = ""
    return shown


def _painted(source: str, extraction: Extraction, places: Sequence[int]) -> Text:
    """Short evidence is painted last, so that it shows inside a longer one."""
    text = Text(source)
    for fact in sorted(extraction.facts, key=lambda one: one.evidence.start - one.evidence.end):
        text.stylize(COLOURS[fact.predicate], places[fact.evidence.start], places[fact.evidence.end])
    return text


def legend() -> Text:
    """The colours and what they stand for."""
    line = Text()
    for predicate, style in COLOURS.items():
        line.append(f" {predicate} ", style=style).append("  ")
    return line


def rows(extraction: Extraction) -> list[dict[str, Any]]:
    """One row a fact, in the order of their numbers."""
    numbers = {key: place for place, key in enumerate(_ids(extraction), start=1)}
    planned = {numbers.get(plan.event): numbers.get(plan.meeting) for plan in extraction.plans}
    return [
        _row(fact) | {"no": number, "planned at": planned.get(number, "")}
        for number, fact in enumerate(extraction.facts, start=1)
    ]


def told(fact: Fact) -> str:
    """``fact`` in one line."""
    row = _row(fact)
    said = (row[key] for key in ("fact", "what", "status", "date", "place"))
    return " · ".join(str(part) for part in said if part)


def _ids(extraction: Extraction) -> list[str]:
    return list(by_claim_id(extraction.facts, document=extraction.document.id))


def _row(fact: Fact) -> dict[str, Any]:
    row: dict[str, Any] = {"no": None, "fact": fact.predicate}
    said: tuple[object, ...]
    match fact:
        case Met():
            said = (f"{_who(fact.a)} – {_who(fact.b)}", fact.status, fact.date, fact.place)
        case Visits():
            said = (_who(fact.visitor), fact.status, fact.date, fact.city or fact.to)
        case CooperatesOn():
            said = (f"{' – '.join(fact.parties)}: {fact.domain}", "", None, None)
        case Signs():
            subject = fact.kind if fact.domain is None else f"{fact.kind}, {fact.domain}"
            said = (f"{' – '.join(fact.parties)}: {subject}", fact.status, fact.date, None)
        case Holds():
            said = (f"{fact.person}: {fact.role}", "", None, fact.country or fact.org)
    return row | dict(zip(("what", "status", "date", "place"), said, strict=True))


def _who(actor: Actor) -> str:
    side = actor.country or actor.org
    shown = actor.name or actor.role
    return f"{shown} ({side})" if shown and side else shown or side or "?"
