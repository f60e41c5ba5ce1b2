"""Words that tell who heads one of two sides (``[heads]`` in event_frames.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class HeadPatterns:
    """``before`` and ``leaving_out`` end where a head is named, ``leads`` begins behind one.

    ``before`` has the words of leading, ``leaving_out`` a further side alone: "et la partie tchèque par".
    Behind ``leads`` stands the ``body`` led, or ``work`` that a body leads. ``office`` is one of leading,
    ``joint`` what both lead; ``gathering`` is where two sides come together. ``next`` goes from one who is
    listed to the next, who leads a body: "A, puis, le 12, une délégation conduite par B"; ``next_body`` as
    far as the body, whose name may follow.
    """

    before: re.Pattern[str]
    leaving_out: re.Pattern[str]
    leads: re.Pattern[str]
    body: re.Pattern[str]
    work: re.Pattern[str]
    office: re.Pattern[str]
    joint: re.Pattern[str]
    gathering: re.Pattern[str]
    next: re.Pattern[str]
    next_body: re.Pattern[str]


def head_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> HeadPatterns:
    """The patterns of one language, in lower case; ``body``, ``work`` and ``office`` are not masked."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    article, of = function.definite.lead, function.of.lead
    by = (
        rf"{words['led']}\b[^■;:.]{{0,30}}(?:■+[\s,]*)?\b{words['agent']}|{words['under']} {of}(?:{article})?"
    )
    that = rf"{function.that.pattern}\s*{words['leads']}"
    body = (
        rf"[\s,]*(?:{words['also']}|,)[\s▲●,]*(?:{function.place.pattern}\s)?[\s▲●,]*"
        rf"(?:{function.definite.pattern}\s)?[\s▲●,]*{words['one_body']}\s(?:\w+\s)?{words['bodies']}\b"
    )
    at = rf"{words['heading']} {of}(?:{article})?[■●]+[^■;:.]{{0,20}}\b{words['standing']}"
    return HeadPatterns(
        before=re.compile(rf"(?:\b(?:{by}|{that}|{words['having']})|{at})[\s,:]*$"),
        leaving_out=re.compile(
            rf"[\s,;]*(?:{words['joined']}[\s,]+)?(?:{article}|{words['that_of']} {of}(?:{article})?)?"
            rf"[■●]+,? {words['agent']}\s*$"
        ),
        leads=re.compile(rf"[\s,]*(?:{words['who']} )?(?:\w+ment )?{words['leads']} (?:{of})?(?:{article})?"),
        body=re.compile(rf"\b{words['bodies']}\b"),
        work=re.compile(rf"{words['work']}\b"),
        office=re.compile(rf"{words['office']} (?:{of}(?:{article})?)?{words['bodies']}\b"),
        joint=re.compile(rf"\b{words['joint']}"),
        gathering=re.compile(rf"\b{words['gathering']}\b"),
        next=re.compile(
            rf"{body}[^;:.]{{0,120}}?\b{words['led']} (?:▲+ )?{words['agent']}\s+(?:{article})?(?:\w+\.? )?"
        ),
        next_body=re.compile(rf"{body}[^;:.]{{0,60}}"),
    )
