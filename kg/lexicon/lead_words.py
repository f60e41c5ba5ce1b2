"""What may stand between a phrase and the actor that it governs (``[lead]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class LeadPatterns:
    """``headed`` ends before the head of a group ("composée de son …"), ``phrase`` before any other actor."""

    headed: re.Pattern[str]
    phrase: re.Pattern[str]


def lead_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> LeadPatterns:
    """The patterns of one language, over masked text in lower case."""
    words = {name: any_of(wordings) for name, wordings in table.items()}
    article = function.definite.pattern
    return LeadPatterns(
        headed=re.compile(rf"\s(?:{function.before_name.pattern}|{words['headed']})$"),
        phrase=re.compile(rf"(?:\b(?:{article}|{words['phrase']}|{words['civilities']})(?!\w)|[\s,])+$"),
    )
