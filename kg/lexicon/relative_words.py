"""Relative pronouns around an event (``[relative]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class RelativePatterns:
    """``subject`` stands behind who acts, ``acting`` finds the plainest of its pronouns,
    ``who`` are they as words; ``come`` stands between somebody and what he or she has come to do.

    ``partner`` finds "avec lequel", ``partner_before`` with all that stands between it and the event;
    ``whose`` stands before the event where somebody else of that one's acts: "A, dont l'épouse a reçu B".
    ``object`` stands before the event, with its subject: "B, que A a rencontré". ``opens`` ends before who
    acts in a clause of a thing: "l'école dont A".
    """

    subject: re.Pattern[str]
    come: re.Pattern[str]
    acting: re.Pattern[str]
    who: frozenset[str]
    partner: re.Pattern[str]
    partner_before: re.Pattern[str]
    object: re.Pattern[str]
    whose: re.Pattern[str]
    opens: re.Pattern[str]


def relative_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> RelativePatterns:
    """The patterns of one language, over masked text."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    partner = rf"{words['with']} {words['subject']}\b"
    name = rf"(?:{function.definite.lead}|{words['civilities']}\s)?"
    return RelativePatterns(
        subject=re.compile(rf"[\s,]*{words['subject']}\b(?![^■]*\b{words['another']})"),
        come=re.compile(rf"\s*,\s*{words['come']}\b[^■●,;:.]{{0,30}}$"),
        acting=re.compile(rf"{function.relative.pattern} "),
        who=function.relative.bare,
        partner=re.compile(partner),
        partner_before=re.compile(rf"(?<=■)([\s,]*{partner}[^;:«»]*)$"),
        whose=re.compile(
            rf"[\s,]*{words['whose']}\s(?:{function.definite.lead})?(?:[\w-]+\s)?{words['others']}\b[^■;:.]*$"
        ),
        opens=re.compile(rf"[^■\s]\s*,?\s{words['whose']}\s{name}$"),
        object=re.compile(rf"■[\s,]*{words['object']}\s*{name}[\s■]*$", re.IGNORECASE),
    )
