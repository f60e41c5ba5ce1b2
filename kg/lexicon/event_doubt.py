"""Words of events that are told and yet not said to be (``doubt.toml``): asked, alleged, imagined …"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.doubt import read_doubt
from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.wordings import any_of

Pattern = re.Pattern[str]
Words = Mapping[str, Sequence[str]]
PREDICATES = ("cancelled", "postponed", "conditional")
_REST = r"(?P<rest>[^;:]*)$"


@dataclass(frozen=True)
class Unreal:
    """Patterns over masked text in lower case. Those before an event have in ``rest`` what stands between.

    ``asked``, ``accusing`` and ``false`` rule their own clause only. ``boasting`` and ``barred`` stand before
    a bare verb, ``posing`` behind one; ``fiction`` before one in the present. ``would`` is a verb of what
    would have been, ``relative`` opens a clause that tells what is. ``habit`` tells of what is done again and
    again. ``predicates`` are what may follow a noun, by what they make of it.
    """

    asked: Pattern
    accusing: Pattern
    boasting: Pattern
    hearsay: Pattern
    false: Pattern
    fiction: Pattern
    imagining: Pattern
    posing: Pattern
    barred: Pattern
    would: Pattern
    relative: Pattern
    habit: Pattern
    predicates: Mapping[str, Pattern]


def read_unreal(path: Path) -> Unreal:
    """The words of ``path``. Raises ``SourceError``."""
    doubt, function = read_doubt(path), read_function_words(path.with_name("function_words.toml"))
    data, condition = doubt["events"], doubt["condition"]
    asked = rf"{_whole(condition['open'])}[\s,■]+{_whole([*condition['if'], *condition['if_he']])}"
    return Unreal(
        asked=re.compile(rf"{asked}{_REST}"),
        would=re.compile(rf"\w(?:{any_of(data['would']['endings'])})\b"),
        relative=re.compile(_whole(data["own"]["relative"])),
        habit=re.compile(_whole(data["habit"]["words"])),
        predicates=_predicates(data["predicate"]),
        **_alleged(data["alleged"], function),
        **_imagined(data["imagined"], function),
    )


def _alleged(words: Words, function: FunctionWords) -> dict[str, Pattern]:
    reflexive = rf"(?:{_lead(words['reflexive'])}\s*)?"
    accusing = rf"{_whole(words['accusing'])}(?P<rest>[^;:]*)\b{function.of.pattern}"
    return {
        "accusing": re.compile(rf"{accusing}\s*{reflexive}$"),
        "boasting": re.compile(rf"{_whole(words['boasting'])}\s+{reflexive}$"),
        "hearsay": re.compile(rf"{_whole(words['hearsay'])}{_REST}"),
        "false": re.compile(rf"{_whole(words['false'])} {_lead(words['told'])}{_REST}"),
    }


def _imagined(words: Words, function: FunctionWords) -> dict[str, Pattern]:
    fiction = rf"(?:{_in_work(words, function)}|{_by_work(words)})"
    return {
        "fiction": re.compile(rf"{fiction}(?!\w)(?P<rest>[^;]*)$"),
        "imagining": re.compile(rf"{_whole(words['imagining'])}{_REST}"),
        "posing": re.compile(_whole(words["posing"])),
        "barred": re.compile(rf"{_whole(words['barred'])},[^;:]*,\s*{function.of.pattern}\s*$"),
    }


def _predicates(words: Words) -> dict[str, Pattern]:
    participle = rf"\b\w+(?:{any_of(words['participles'])})\b"
    between = rf"(?:[\s,■●▲]|{_whole(words['between'])}|{participle})*"
    return {kind: re.compile(rf"\w*{between}{_whole(words[kind])}") for kind in PREDICATES}


def _whole(words: Sequence[str]) -> str:
    return rf"(?<!\w)(?:{any_of(words)})(?!\w)"


def _lead(words: Sequence[str]) -> str:
    return rf"(?:{any_of(words)})(?:(?<=')|(?!\w))"


def _in_work(words: Words, function: FunctionWords) -> str:
    """ "Dans son roman, …"."""
    return rf"{_whole(words['into'])} (?:\w+ |{function.cut.pattern}){{1,2}}{_whole(words['works'])}"


def _by_work(words: Words) -> str:
    """ "Le film raconte comment …"."""
    return rf"{_whole(words['works'])}[^;:.]{{0,60}}{_whole(words['narrating'])}"
