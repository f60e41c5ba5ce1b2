"""What is told and yet not said to be (``unreal.toml``): asked, alleged, declared false, imagined."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.source import read_toml
from kg.lexicon.wordings import any_of

Pattern = re.Pattern[str]
PREDICATES = ("cancelled", "postponed", "conditional")


@dataclass(frozen=True)
class Unreal:
    """Patterns over masked text in lower case. Those before an event have in ``rest`` what stands between.

    ``asked``, ``accusing`` and ``false`` rule their own clause only. ``boasting`` and ``barred`` stand before
    a bare verb, ``posing`` behind one; ``fiction`` before one in the present. ``would`` is a verb of what
    would have been, ``relative`` opens a clause that tells what is. ``predicates`` are what may follow
    a noun, by what they make of it.
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
    predicates: Mapping[str, Pattern]


def load_unreal(path: Path) -> Unreal:
    """Read ``path``. Raises ``SourceError``."""
    data, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    alleged, imagined, to_end = data["alleged"], data["imagined"], r"(?!\w)(?P<rest>[^;]*)$"
    between = rf"(?:[\s,■●▲]|{_whole(data['predicate']['between'])}|\b\w+ée?s?\b)*"
    return Unreal(
        asked=re.compile(rf"{_whole(data['asked']['verbs'])}[\s,■]+(?:si\s|s'(?=ils?\b))(?P<rest>[^;:]*)$"),
        accusing=re.compile(
            rf"{_whole(alleged['accusing'])}(?P<rest>[^;:]*)\b{function.of.pattern}\s*(?:s'\s*)?$"
        ),
        boasting=re.compile(rf"{_whole(alleged['boasting'])}\s+(?:s'\s*)?$"),
        hearsay=re.compile(rf"{_whole(alleged['hearsay'])}(?P<rest>[^;:]*)$"),
        false=re.compile(rf"{_whole(alleged['false'])} {_lead(alleged['told'])}(?P<rest>[^;:]*)$"),
        fiction=re.compile(rf"(?:{_in_work(imagined, function)}|{_by_work(imagined)}){to_end}"),
        imagining=re.compile(rf"{_whole(imagined['imagining'])}(?P<rest>[^;:]*)$"),
        posing=re.compile(_whole(imagined["posing"])),
        barred=re.compile(rf"{_whole(imagined['barred'])},[^;:]*,\s*{function.of.pattern}\s*$"),
        would=re.compile(rf"\w(?:{any_of(data['would']['endings'])})\b"),
        relative=re.compile(_whole(data["own"]["relative"])),
        predicates={
            kind: re.compile(rf"\w*{between}{_whole(data['predicate'][kind])}") for kind in PREDICATES
        },
    )


def _whole(words: Sequence[str]) -> str:
    return rf"(?<!\w)(?:{any_of(words)})(?!\w)"


def _lead(words: Sequence[str]) -> str:
    return rf"(?:{any_of(words)})(?:(?<=')|(?!\w))"


def _in_work(words: Mapping[str, Sequence[str]], function: FunctionWords) -> str:
    """ "Dans son roman, …"."""
    return rf"{_whole(words['into'])} (?:\w+ |{function.cut.pattern}){{1,2}}{_whole(words['works'])}"


def _by_work(words: Mapping[str, Sequence[str]]) -> str:
    """ "Le film raconte comment …"."""
    return rf"{_whole(words['works'])}[^;:.]{{0,60}}{_whole(words['narrating'])}"
