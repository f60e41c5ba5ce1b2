"""The words around a place or an institution that say that a journey leads there (``[ground]``)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class GroundWords:
    """Patterns over masked text in lower case.

    All but ``body``, ``over``, ``ended`` and ``stood_for`` end where the place begins; ``stood_for`` is whom
    somebody represents.
    """

    of: re.Pattern[str]
    by: re.Pattern[str]
    during: re.Pattern[str]
    where: re.Pattern[str]
    inviting: re.Pattern[str]
    owning: re.Pattern[str]
    into: re.Pattern[str]
    body: re.Pattern[str]
    over: re.Pattern[str]
    heads: re.Pattern[str]
    ends: re.Pattern[str]
    seated: re.Pattern[str]
    stood_for: re.Pattern[str]
    honouring: re.Pattern[str]
    object: re.Pattern[str]
    towards: re.Pattern[str]
    leaving: re.Pattern[str]
    ended: re.Pattern[str]
    origin: re.Pattern[str]
    at_once: re.Pattern[str]


def ground_words(data: Mapping[str, list[str]], function: FunctionWords) -> GroundWords:
    """The patterns that the lists of ``data`` make."""
    words = {name: any_of(each) for name, each in data.items()}
    article, of = f"{function.definite.lead}?", function.of.pattern
    airport = rf"(?:{words['airports']})\b[^;.:]{{0,60}}"
    return GroundWords(
        of=re.compile(rf"[\s,▲]*(?:{words['of']})(?: \w+)?\s*$"),
        by=re.compile(rf"\b(?:{words['by']}) {article}$"),
        during=re.compile(rf"\b(?:{words['during']})\b[^■●;.]{{0,14}}$"),
        where=re.compile(rf"[\s,)▲]*\b(?:{words['where']})\b[^●;.:,]{{0,50}}$"),
        inviting=re.compile(rf"\b(?:{words['inviting']})\s(?:\w+\s)?{of}\s*[^■●;.,]{{0,20}}$"),
        owning=re.compile(rf"[^■●;.,]{{0,30}}(?<!\w)(?:{of}|{words['owning']})\s*{article}"),
        into=re.compile(rf"\b(?:{words['into']})\s*$"),
        body=re.compile(rf"{article}(?:{words['body']})\s*(?:$|{of}(?!\w))", re.IGNORECASE),
        over=re.compile(rf"[;.]|\b(?:{words['over']})"),
        heads=re.compile(
            rf"\b(?:{words['stations']})\b[^■●;.]{{0,50}}?(?:\b(?:{words['opening']})|[:,(])\s*{article}\s*$"
            rf"|^[^■●;.,]{{0,40}}\b(?:{words['between']})\s*{article}\s*$"
        ),
        ends=re.compile(rf"[;.]|\b(?!(?:{words['onward']})\b)(?:{words['ends']})\b"),
        seated=re.compile(
            rf"^[^■;.:]{{0,60}}\b(?:(?:{words['seated']})\b[^■;.:]{{0,30}}|{airport})(?<!\w){of}\s*$"
        ),
        stood_for=re.compile(rf"^\s*{article}■+ "),
        honouring=re.compile(
            rf"^[^■;.:]{{0,40}}\b(?:{words['honouring']}) {of}\s?"
            rf"(?:{article}|(?:{words['honoured']}) )(?:\w+ )?$"
        ),
        object=re.compile(rf"(?:\s|{function.definite.pattern}|{words['fillers']}|▲|,)+"),
        towards=re.compile(rf"(?:\s*[■●]+)?[^■●;.:]{{0,60}}?\b(?:{words['towards']})\s*{article}\s*"),
        leaving=re.compile(rf"\b(?:{words['leaving']})\b[\s▲,]*{article}$"),
        ended=re.compile(rf"[\s▲,]*\b(?:{words['ended']})\b[^■●;.]*$"),
        at_once=re.compile(rf"[\s▲,]*{function.place.pattern}\s+{article}"),
        origin=re.compile(rf"[\s▲,]*{function.of_one.pattern}\s*{function.singular.lead}?"),
    )
