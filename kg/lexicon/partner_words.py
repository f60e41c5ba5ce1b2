"""Words that tell whom somebody meets, other than those of meeting (``[partners]`` in event_frames.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class PartnerPatterns:
    """Patterns over masked text in lower case; ``at`` is the word itself.

    ``turn`` says of who "est reçu" that he is as well; ``being`` stands between such a word and who it is.
    ``there`` stands before a verb of taking part. ``being_such`` ends before "l'hôte de B", which
    ``host_of`` begins.
    ``waiting``, ``interlocutors``, ``singly`` and ``beside`` end before the partner; ``waited`` is one
    who waited, ``said`` tells that somebody speaks.
    """

    turn: re.Pattern[str]
    being: re.Pattern[str]
    there: re.Pattern[str]
    being_such: re.Pattern[str]
    host_of: re.Pattern[str]
    waiting: re.Pattern[str]
    waited: re.Pattern[str]
    interlocutors: re.Pattern[str]
    singly: re.Pattern[str]
    beside: re.Pattern[str]
    said: re.Pattern[str]


def partner_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> PartnerPatterns:
    """The patterns of one language."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    being, ahead = words["being"], rf"(?:{function.before_name.lead}|{words['his']}\s){{0,2}}(?=■)"
    return PartnerPatterns(
        turn=re.compile(rf"\b{words['turn']}\b"),
        being=re.compile(rf"\b{being}\b"),
        there=re.compile(rf"(?:^|[\s,]){words['there']}\s(?:\w+\s){{1,3}}$"),
        being_such=re.compile(rf"\b(?P<being>{being})\s(?:[^\W\d_]+\s|▲+\s)*{function.definite.pattern}$"),
        host_of=re.compile(rf"{words['guest_of']}\s{function.of.pattern}"),
        waiting=re.compile(
            rf"●,? {words['where']} (?P<at>{words['them']}\s?{words['wait']})\s(?:▲+\s)?{ahead}"
        ),
        waited=re.compile(rf"\b{words['waited']}$"),
        interlocutors=re.compile(
            rf"\b(?P<at>{words['whose_partners']})\b[^■●;:.]{{0,25}}{being}\b[^■●;.]{{0,14}}?\s{ahead}"
        ),
        singly=re.compile(rf"[:,]\s(?:(?:\w+\s)?{words['singly']}\s)?{function.comitative.pattern}\s{ahead}"),
        beside=re.compile(rf"(?:^|[,■»\"]\s*)(?P<at>{words['side']})\s(?:{function.of.lead}){ahead}"),
        said=re.compile(rf"\b{words['having_said']}\s(?:\w+\s)?{words['said']}\b|\b{words['press']}\b"),
    )
